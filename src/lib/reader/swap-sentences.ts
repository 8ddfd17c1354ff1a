import {
	ownSpans,
	swapPlace,
	type ActorLabels,
	type ArticleRef,
	type SwapPlace
} from '$lib/core/framing';
import { parsePlace, type ArticleId, type OwnBlock } from '$lib/core/model';

/** A sentence another author's word can be put into. */
export interface SwapSentence {
	readonly article: ArticleRef;
	/** An address such as `p4.s1`. */
	readonly at: string;
	readonly label: string;
	/** From 1: of the places of this word in this article. */
	readonly nth: number;
	readonly place: SwapPlace;
	/** Whether the sentence is ours, with the word in quotation marks. */
	readonly ours: boolean;
}

/**
 * The sentences on an actor that hold the author's own word: the author's, from the set or from the
 * reader's own copy, or ours where it quotes the word. One for each word and place.
 *
 * @param copyOf the reader's own copy of an article, if there is one
 */
export function swapSentences(
	actor: ActorLabels,
	articles: readonly ArticleRef[],
	copyOf: (article: ArticleId) => readonly OwnBlock[] | undefined
): readonly SwapSentence[] {
	return actor.articles.flatMap(({ article: id, labels }) => {
		const article = articles.find((one) => one.id === id);
		if (!article) return [];
		const copy = copyOf(id);
		return labels.flatMap(({ text: label, occurrences }) =>
			occurrences.flatMap(({ at, sentence }, index): SwapSentence[] => {
				const own = copy && ownSentence(copy, at);
				const ownPlace = own ? swapPlace(ownSpans(own), label) : null;
				const place = ownPlace ?? swapPlace(sentence, label);
				if (!place) return [];
				const ours = !ownPlace && article.edition === 'digest' && at !== 'title';
				return [{ article, at, label, nth: index + 1, place, ours }];
			})
		);
	});
}

/** The sentences of a copy at an address; undefined where the copy lacks one. */
function ownSentence(copy: readonly OwnBlock[], at: string): string | undefined {
	const place = parsePlace(at);
	const block = place && copy.find(({ id }) => id === place.block);
	if (!place || !block) return undefined;
	const texts = block.sentences.slice(place.first - 1, place.last).map(({ text }) => text);
	return texts.length > 0 && !texts.includes('') ? texts.join(' ') : undefined;
}
