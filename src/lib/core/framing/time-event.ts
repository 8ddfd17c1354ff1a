import type { ArticleId, EventId, ThemeId, UncertainDate } from '$lib/core/model';

/**
 * How an article stands to an event: it tells of it; it does not, though it could; it was written
 * before; nobody can say whether it was written before.
 */
export type TimeState = 'told' | 'untold' | 'later' | 'unsure';

export interface TimeCell {
	readonly article: ArticleId;
	readonly state: TimeState;
	/** Present where it tells of what was still to come. */
	readonly ahead?: true;
	/** Where it tells of it, such as `p4.s2`. */
	readonly at: readonly string[];
	readonly themes: readonly ThemeId[];
}

/** An event; cells in the articles' order. */
export interface TimeEvent {
	readonly id: EventId;
	readonly title: string;
	readonly date: UncertainDate;
	readonly cells: readonly TimeCell[];
}
