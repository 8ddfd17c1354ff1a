import type { ArticleId, BlockId, BlockKind, SetId } from '$lib/core/model';
import type { Span } from '$lib/core/text';

/** Where something known stands in a text, and how it was found. */
export interface Found extends Span {
	/** Word for word in its order, changed, or word for word in another place. */
	readonly status: 'exact' | 'edited' | 'moved';
	/** 1 for the same words, less the more they differ; an estimate. */
	readonly score: number;
}

/** It does not stand in the text. */
export interface Missing {
	readonly status: 'missing';
	readonly score: 0;
	readonly start: null;
	readonly end: null;
}

export type Whereabouts = Found | Missing;

export const MISSING: Missing = { status: 'missing', score: 0, start: null, end: null };

/** A body sentence of the original; `sentence` counts from 1 in its block. */
export type PlacedSentence = Whereabouts & {
	readonly block: BlockId;
	readonly sentence: number;
};

/** A body block of the original. */
export type PlacedBlock = Whereabouts & { readonly source: BlockId };

/** Text that is not of the article's body. */
export interface Extra extends Span {
	readonly kind: BlockKind;
}

/** A text laid against the fingerprints it was compared with. */
export interface Placement {
	/** Null when the text is of none of the articles. */
	readonly set: SetId | null;
	readonly article: ArticleId | null;
	/**
	 * From 0 to 1: the share of the article's words, or of the text's if that is larger (an extract),
	 * that was placed.
	 */
	readonly confidence: number;
	/** Every body block and sentence of the article, in its order; empty without an article. */
	readonly blocks: readonly PlacedBlock[];
	readonly sentences: readonly PlacedSentence[];
	/** In the text's order; empty without an article. */
	readonly extra: readonly Extra[];
}

/**
 * Sums up the whereabouts of several sentences as one stretch: from the first to the last that
 * stand in order, or of those that moved when none does.
 *
 * @param weights words of each, for the score
 */
export function together(parts: readonly Whereabouts[], weights: readonly number[]): Whereabouts {
	const found = parts.filter((part) => part.status !== 'missing');
	const settled = found.filter((part) => part.status !== 'moved');
	const shown = settled.length > 0 ? settled : found;
	if (shown.length === 0) return MISSING;
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const gained = parts.reduce((sum, part, i) => sum + part.score * (weights[i] ?? 0), 0);
	const same = (status: Found['status']): boolean => parts.every((part) => part.status === status);
	return {
		status: same('exact') ? 'exact' : settled.length === 0 ? 'moved' : 'edited',
		score: all > 0 ? gained / all : 0,
		start: Math.min(...shown.map(({ start }) => start)),
		end: Math.max(...shown.map(({ end }) => end))
	};
}
