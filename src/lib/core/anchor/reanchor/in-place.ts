import { keptTogether, lettersOf, type Kept, type WordPair } from './kept';
import type { WordMap } from './word-map';
import type { WordRun } from './word-run';

// Editors who keep less of a span than half have written anew, and any two sentences share some
// words. A little under half, because a word whose spelling was put right counts as lost.
const STILL_THERE = 0.45;
// The words next to a span that tell whether its context is still there: four on each side, which
// stand near it when no more than as many again were put between.
const NEIGHBOURS = 4;
const NEAR = 8;
// What a span's score must reach: a quarter for a long one, and the more the fewer words it has,
// because two words meet by chance where ten do not. A word alone is asked for as much as two.
const ASKED = 0.25;
const ASKED_SHORT = 0.9;
const SHORTEST = 2;

/** What a run of words is asked for, from `ASKED` up to seven tenths. */
const asked = (run: WordRun): number => ASKED + ASKED_SHORT / Math.max(run.to - run.from, SHORTEST);

/** Share of the words next to a run that still stand near what is left of it; a text's end does. */
function contextKept({ before, to }: WordMap, run: WordRun, first: number, last: number): number {
	let left = 0;
	for (let step = 1; step <= NEIGHBOURS; step++) {
		const [i, k] = [run.from - step, run.to - 1 + step];
		const [j, l] = [to(i), to(k)];
		if (i < 0 || (j >= 0 && j < first && first - j <= NEAR)) left++;
		if (k >= before.words.length || (l > last && l - last <= NEAR)) left++;
	}
	return left / (2 * NEIGHBOURS);
}

/**
 * What the alignment of the whole texts leaves of a run of words; null where that is too little.
 * The score of what is left counts in full with all of its context, and half with none.
 */
export function findInPlace(map: WordMap, run: WordRun): Kept | null {
	const { before, after, to } = map;
	const pairs: WordPair[] = [];
	for (let i = run.from; i < run.to; i++) if (to(i) >= 0) pairs.push([i, to(i)]);
	const kept = keptTogether(pairs, before.words, after.words, run);
	if (!kept) return null;
	if (kept.letters < STILL_THERE * lettersOf(before.words, run.from, run.to)) return null;
	const context = contextKept(map, run, kept.first[1], kept.last[1]);
	return (kept.score * (1 + context)) / 2 >= asked(run) ? kept : null;
}
