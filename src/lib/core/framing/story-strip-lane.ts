import type { ArticleId, ThemeId } from '$lib/core/model';

/** A stretch of sentences that speak to the same themes. */
export interface StripSegment {
	/** Where it begins and ends in the body, 0 to 1. */
	readonly start: number;
	readonly end: number;
	/** One or more, in the set's order. */
	readonly themes: readonly ThemeId[];
	/** Its first sentence, such as `p4.s2`. */
	readonly at: string;
}

/** One article: its coded stretches, in order and apart; what lies between speaks to no theme. */
export interface StripLane {
	readonly article: ArticleId;
	readonly segments: readonly StripSegment[];
}
