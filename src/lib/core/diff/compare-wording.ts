import { read } from './reading';
import type { DiffRun } from './runs';
import { SHARED_ENOUGH, sharedWording } from './shared-wording';
import { diffReadings } from './word-diff';

/** Two texts compared word for word, if they share enough for that to mean something. */
export interface Wording {
	/** The share of the shorter text's wording that stands in the other, 0 to 1. */
	readonly similarity: number;
	/** Null below `SHARED_ENOUGH`: the texts are set side by side without marks. */
	readonly runs: readonly DiffRun[] | null;
}

/**
 * `wordDiff` behind a gate: two independently written texts meet in small words and names, and marks
 * on them would be noise. A text that is part of the other passes. See `sharedWording` for the
 * measure and `SHARED_ENOUGH` for the threshold.
 */
export function compareWording(before: string, after: string): Wording {
	const [one, other] = [read(before), read(after)];
	const similarity = sharedWording(one, other);
	return { similarity, runs: similarity < SHARED_ENOUGH ? null : diffReadings(one, other) };
}
