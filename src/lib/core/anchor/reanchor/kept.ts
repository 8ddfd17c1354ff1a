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
	/** Most words in a row that stand in a row there too. */
	readonly inRow: number;
	/** 1 for the same words, less the more are missing or put between (Dice's coefficient, on letters). */
	readonly score: number;
}

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
	const own = pairs.slice(best.from, best.to);
	const [first, last] = [own[0], own.at(-1)];
	if (!first || !last) return null;
	let [letters, inRow, row] = [0, 0, 0];
	own.forEach(([i, j], at) => {
		const previous = own[at - 1];
		row = previous && previous[0] + 1 === i && previous[1] + 1 === j ? row + 1 : 1;
		inRow = Math.max(inRow, row);
		letters += before[i]?.text.length ?? 0;
	});
	const all = lettersOf(before, run.from, run.to) + lettersOf(after, first[1], last[1] + 1);
	return { first, last, letters, inRow, score: (2 * letters) / all };
}
