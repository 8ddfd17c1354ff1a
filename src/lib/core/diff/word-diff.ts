import type { Match } from './align-coded';
import { alignWords } from './align-words';
import { dropChance } from './chance';
import { read, sameToReader, type Reading } from './reading';
import { toRuns, type DiffRun } from './runs';
import { slideToBoundaries } from './slide';

/** Cuts matches where the words are the same but not to a reader (US, us). */
function keepSameToReader(matches: readonly Match[], before: Reading, after: Reading): Match[] {
	return matches.flatMap((match) => {
		const parts: Match[] = [];
		let length = 0;
		for (let step = 0; step <= match.length; step++) {
			const [i, j] = [match.before + step, match.after + step];
			if (step < match.length && sameToReader(before, i, after, j)) length++;
			else {
				if (length > 0) parts.push({ before: i - length, after: j - length, length });
				length = 0;
			}
		}
		return parts;
	});
}

/** Compares two texts read before; see `wordDiff`. */
export function diffReadings(before: Reading, after: Reading): DiffRun[] {
	const end: Match = { before: before.words.length, after: after.words.length, length: 0 };
	const found = keepSameToReader(alignWords(before.words, after.words), before, after);
	const meant = dropChance(found, before.words, end);
	return toRuns(slideToBoundaries(meant, before, after, end), before, after);
}

/**
 * What two texts share word for word and what each has alone, as runs in order; a change shows what
 * was removed before what was added. Words are matched by their normal form (a longest common
 * subsequence, diff-match-patch underneath), chance matches are dropped and changes moved to natural
 * boundaries. Typography never counts as a change, nor does the capital of a word that begins a
 * text, a sentence or a quotation in one of the two; any other capital does.
 *
 * Ask `compareWording` where the texts may share nothing: marks on independent texts are noise.
 * Given the other way round, the runs are the same with `removed` and `added` exchanged. Time: see
 * `alignWords`. Never fails.
 *
 * @example wordDiff('The old pier fell.', 'The pier fell.')
 * // same "The ", removed "old ", same "pier fell."
 */
export const wordDiff = (before: string, after: string): DiffRun[] =>
	diffReadings(read(before), read(after));

/** A run as one of the two texts shows it. */
export interface MarkedText {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/**
 * One side of a comparison: the text whole, in pieces, with what it has alone marked `removed` (the
 * text before) or `added` (the text after).
 */
export function markedText(
	runs: readonly DiffRun[],
	side: 'before' | 'after',
	text: string
): MarkedText[] {
	return runs.flatMap((run) => {
		const { start, end } = run[side];
		return start === end ? [] : [{ kind: run.kind, text: text.slice(start, end) }];
	});
}
