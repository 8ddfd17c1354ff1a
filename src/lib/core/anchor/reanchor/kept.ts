import type { Word } from '$lib/core/text';
import type { WordRun } from './word-run';

/** A word of one text and the word of another that it is, by index. */
export type WordPair = readonly [before: number, after: number];

/** The part of a run of words that stands together in another text. */
export interface Kept {
	readonly first: WordPair;
	readonly last: WordPair;
	/** Letters of the words kept. */
	readonly letters: number;
	/** Letters of the whole run and of what it spans in the other text, together. */
	readonly all: number;
	/** Most words in a row that stand in a row there too. */
	readonly inRow: number;
}

/**
 * 1 for the same words, less the more are missing or put between (Dice's coefficient, on letters).
 *
 * @param more letters that are spanned as well
 */
export const likeness = ({ letters, all }: Kept, more = 0): number => (2 * letters) / (all + more);

// What a letter put between two words that were kept costs against one kept: a clause put into the
// middle is spanned, a stray word some lines away is left out.
const PUT_BETWEEN = 0.05;

/** Letters of a run of words. */
export function lettersOf(words: readonly Word[], from: number, to: number): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += words[i]?.text.length ?? 0;
	return sum;
}

/**
 * What pairs of words keep of a run, from the first of them to the last. Linear.
 *
 * @param pairs in order, rising in both texts
 * @returns null where there are none
 */
export function keptFrom(
	pairs: readonly WordPair[],
	before: readonly Word[],
	after: readonly Word[],
	run: WordRun
): Kept | null {
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (!first || !last) return null;
	let [letters, inRow, row] = [0, 0, 0];
	pairs.forEach(([i, j], at) => {
		const previous = pairs[at - 1];
		row = previous && previous[0] + 1 === i && previous[1] + 1 === j ? row + 1 : 1;
		inRow = Math.max(inRow, row);
		letters += before[i]?.text.length ?? 0;
	});
	const all = lettersOf(before, run.from, run.to) + lettersOf(after, first[1], last[1] + 1);
	return { first, last, letters, all, inRow };
}

/**
 * Of the words of a run found again, the stretch that stands together: that with most letters kept,
 * less a part of those put between (Kadane's greatest sum). Linear in the run and what it spans.
 *
 * @param pairs in order, rising in both texts
 */
export function keptTogether(
	pairs: readonly WordPair[],
	before: readonly Word[],
	after: readonly Word[],
	run: WordRun
): Kept | null {
	let best = { from: 0, to: 0, value: 0 };
	let from = 0;
	let value = 0;
	pairs.forEach(([i, j], at) => {
		const last = pairs[at - 1];
		if (last) value -= PUT_BETWEEN * lettersOf(after, last[1] + 1, j);
		if (value <= 0) [from, value] = [at, 0];
		value += before[i]?.text.length ?? 0;
		if (value > best.value) best = { from, to: at + 1, value };
	});
	return keptFrom(pairs.slice(best.from, best.to), before, after, run);
}
