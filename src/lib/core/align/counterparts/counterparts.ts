import { counterpartScores } from './counterpart-scores';

/** Two sentences, by their places in two lists, that seem to tell the same. */
export interface Counterpart {
	readonly a: number;
	readonly b: number;
	/** 0 to 1, as `counterpartScores` gives it. */
	readonly score: number;
}

/**
 * From here on a sentence is shown as the counterpart of another. Of the pairs of annotated news that
 * reach it more than half tell the same, and they are more than half of those that do (`npm run bench`).
 */
export const COUNTERPART = 0.3;

/** A sentence with more counterparts than these is a headline that sums up the other text. */
const MOST = 3;

/**
 * The counterparts of each sentence of `a` among those of `b`: at most three that reach
 * `COUNTERPART`, the nearest first; in the order of `a`. See `counterpartScores` for scores and time.
 */
export const counterparts = (a: readonly string[], b: readonly string[]): readonly Counterpart[] =>
	counterpartScores(a, b).flatMap((row, place) =>
		row
			.map((score, other): Counterpart => ({ a: place, b: other, score }))
			.filter(({ score }) => score >= COUNTERPART)
			.sort((one, other) => other.score - one.score)
			.slice(0, MOST)
	);
