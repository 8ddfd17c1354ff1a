import type { Article, BlockId, Coding, Passage, Place } from '$lib/core/model';
import { isBody } from '$lib/core/model';

/** A sentence of the body, by length and by where it begins. */
export interface BodySentence {
	readonly block: BlockId;
	/** From 1, within its block. */
	readonly sentence: number;
	readonly words: number;
	/** Words of the body before it. */
	readonly start: number;
}

/**
 * The sentences whose words are counted: paragraphs and headings, in reading order. The title is
 * coded and shown, yet never counted: it is written to sell the text and repeats it, and many are
 * not the author's. The same holds for every share and length in this folder.
 */
export function bodySentences(article: Pick<Article, 'blocks'>): readonly BodySentence[] {
	const sentences: BodySentence[] = [];
	let start = 0;
	for (const block of article.blocks) {
		if (!isBody(block) || block.kind === 'title') continue;
		block.words.forEach((words, index) => {
			sentences.push({ block: block.id, sentence: index + 1, words, start });
			start += words;
		});
	}
	return sentences;
}

/** Words of the body, title excluded: the denominator of every share. */
export const bodyWords = (article: Pick<Article, 'blocks'>): number =>
	bodySentences(article).reduce((sum, { words }) => sum + words, 0);

/** Whether a place holds a sentence. */
export const holds = (place: Place, at: { readonly block: BlockId; readonly sentence: number }) =>
	place.block === at.block && place.first <= at.sentence && at.sentence <= place.last;

/** Passages by the block they stand in, so that a long article is gone through once. */
export function passagesByBlock(passages: readonly Passage[]): Map<BlockId, Passage[]> {
	const byBlock = new Map<BlockId, Passage[]>();
	for (const passage of passages) {
		const others = byBlock.get(passage.at.block);
		if (others) others.push(passage);
		else byBlock.set(passage.at.block, [passage]);
	}
	return byBlock;
}

/**
 * Whether every sentence of the body and of the title is in a passage or was considered. Where it
 * is not, that nothing was found says nothing yet.
 */
export function isFullyRead(article: Article, coding: Coding | undefined): boolean {
	if (!coding) return false;
	const places = [...coding.considered, ...coding.passages.map(({ at }) => at)];
	return article.blocks
		.filter(isBody)
		.every((block) =>
			block.words.every((_, index) =>
				places.some((place) => holds(place, { block: block.id, sentence: index + 1 }))
			)
		);
}
