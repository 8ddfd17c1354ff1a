import { keptTogether, lettersOf, type Kept, type WordPair } from './kept';
import type { WordMap } from './word-map';
import type { WordRun } from './word-run';

// What is left of a span in its place is the span when it is half of its letters: editors who keep
// less have written anew, and any two sentences share some words.
const STILL_THERE = 0.5;
// A short span keeps half by chance more often. It is asked for more, unless half of the words that
// stood next to it, four on each side, still stand near it.
const SHORT = 6;
const STILL_THERE_ALONE = 0.7;
const NEIGHBOURS = 4;
const NEAR = 8;

/** How many of the words next to a run still stand near what is left of it; a text's end does. */
function neighboursLeft(
	{ before, to }: WordMap,
	run: WordRun,
	first: number,
	last: number
): number {
	let left = 0;
	for (let step = 1; step <= NEIGHBOURS; step++) {
		const [i, k] = [run.from - step, run.to - 1 + step];
		const [j, l] = [to(i), to(k)];
		if (i < 0 || (j >= 0 && j < first && first - j <= NEAR)) left++;
		if (k >= before.words.length || (l > last && l - last <= NEAR)) left++;
	}
	return left;
}

/** What the alignment of the whole texts leaves of a run of words; null where that is too little. */
export function findInPlace(map: WordMap, run: WordRun): Kept | null {
	const { before, after, to } = map;
	const pairs: WordPair[] = [];
	for (let i = run.from; i < run.to; i++) if (to(i) >= 0) pairs.push([i, to(i)]);
	const kept = keptTogether(pairs, before.words, after.words, run);
	if (!kept) return null;
	const share = kept.letters / lettersOf(before.words, run.from, run.to);
	if (share < STILL_THERE) return null;
	if (share >= STILL_THERE_ALONE || run.to - run.from > SHORT) return kept;
	const left = neighboursLeft(map, run, kept.first[1], kept.last[1]);
	return left >= NEIGHBOURS ? kept : null;
}
