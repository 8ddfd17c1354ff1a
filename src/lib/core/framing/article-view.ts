import type { Article, ArticleId, BlockKind, TextSet, ThemeId, Vantage } from '$lib/core/model';
import { formatPlace, isBody, placesOverlap } from '$lib/core/model';
import { passageView, textSpans, type PassageView } from './passage-view';
import { readingTime, type ReadingTime } from './reading-time';
import { inReadingOrder } from './reading-order';
import { referencePassages } from './reference';
import {
	articleRef,
	articleRefs,
	setRef,
	themeRef,
	type ArticleRef,
	type SetRef,
	type ThemeRef
} from './refs';
import { silenceFor } from './silence';
import type { Span } from './spans';
import { silenceView, type SilenceView } from './theme-view';

/** A sentence as shown, with the passages that hold it. */
export interface RunView {
	/** Its address, such as `p9.s2-s3`. */
	readonly at: string;
	readonly text: readonly Span[];
	/** Indices into the article's passages. */
	readonly passages: readonly number[];
	/**
	 * In a reader's own copy: the sentence differs from the one that was coded, or the copy lacks it
	 * and our summary stands in its place.
	 */
	readonly own?: 'edited' | 'missing';
}

export interface BlockView {
	readonly id: string;
	readonly kind: BlockKind;
	readonly runs: readonly RunView[];
}

/** An article that speaks to a theme, and its first and last passages on it in the body, if any. */
export interface SpeakingRef {
	readonly article: ArticleId;
	readonly first?: string;
	readonly last?: string;
}

/** Everything the read page shows of one article, as plain JSON. */
export interface ArticleView {
	readonly set: SetRef;
	readonly article: ArticleRef;
	readonly vantage: Vantage;
	/** Of the author's text; our summary is in the set's. BCP 47. */
	readonly language: string;
	readonly minutes: ReadingTime;
	/** Present where the article was seen in another version later. */
	readonly changed?: true;
	readonly themes: readonly (ThemeRef & {
		/** Frames by id, for the words a passage is shown with. */
		readonly frames: Readonly<Record<string, string>>;
		/** Articles that speak to the theme, in the set's order. */
		readonly speaking: readonly SpeakingRef[];
		/** Present where this article does not. */
		readonly silence?: SilenceView;
	})[];
	readonly articles: readonly ArticleRef[];
	/** Body blocks that have text to show. The title is in `article`. */
	readonly blocks: readonly BlockView[];
	/** In reading order. */
	readonly passages: readonly PassageView[];
}

/**
 * The view of one article with its marks. An older id of the article is understood.
 *
 * @returns null when the set has no such article
 */
export function articleView(set: TextSet, id: ArticleId): ArticleView | null {
	const index = set.articles.findIndex((one) => one.id === id || one.aliases.includes(id));
	const article = set.articles[index];
	if (!article) return null;
	const passages = inReadingOrder(article, referencePassages(set, article.id));
	return {
		set: setRef(set),
		article: articleRef(article, index, set),
		vantage: article.vantage,
		language: article.language,
		minutes: readingTime(article),
		...(article.versions.length > 0 && { changed: true as const }),
		themes: set.themes.map((theme) => {
			const silence = silenceFor(set, article.id, theme.id);
			return {
				...themeRef(theme),
				frames: Object.fromEntries(theme.frames.map((frame) => [frame.id, frame.name])),
				speaking: speakingTo(set, theme.id),
				...(silence && { silence: silenceView(silence) })
			};
		}),
		articles: articleRefs(set),
		blocks: article.blocks
			.filter((block) => isBody(block) && block.kind !== 'title' && block.text.length > 0)
			.map((block) => ({ id: block.id, kind: block.kind, runs: runsOf(article, block, passages) })),
		passages: passages.map(passageView)
	};
}

const speakingTo = (set: TextSet, theme: ThemeId): readonly SpeakingRef[] =>
	set.articles.flatMap((article) => {
		const all = referencePassages(set, article.id).filter((one) => one.theme === theme);
		if (all.length === 0) return [];
		const body = inReadingOrder(article, all).filter(({ at }) => at.block !== 'title');
		const [first, last] = [body[0], body.at(-1)];
		return {
			article: article.id,
			...(first && last && { first: formatPlace(first.at), last: formatPlace(last.at) })
		};
	});

function runsOf(
	article: Article,
	block: Article['blocks'][number],
	passages: ReturnType<typeof inReadingOrder>
): readonly RunView[] {
	const here = passages.flatMap((passage, index) =>
		passage.at.block === block.id ? [{ passage, index }] : []
	);
	return block.text.map((run) => {
		const at = { block: block.id, first: run.first, last: run.last };
		return {
			at: formatPlace(at),
			text: textSpans(article, run.text),
			passages: here
				.filter(({ passage }) => placesOverlap(passage.at, at))
				.map(({ index }) => index)
		};
	});
}
