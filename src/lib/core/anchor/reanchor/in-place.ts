import { keptFrom, keptTogether, lettersOf, likeness, type Kept, type WordPair } from './kept';
import type { WordMap } from './word-map';
import type { WordRun } from './word-run';

// Editors who keep less of a span than half have written anew, and any two sentences share some
// words. A little under half, because a word whose spelling was put right counts as lost.
const STILL_THERE = 0.45;
// A span that only one end vouches for, or none, must be more alike than not.
const ASKED = 0.55;
// With no end the words speak for themselves, and the fewer they are the less they say: ten are
// asked for .66, four for .83, and two, which meet by chance, are not enough even word for word.
const ASKED_SHORT = 1.1;

/**
 * Whether the place before a word of the text before stands in the text after: the words on both
 * sides of it still stand side by side. The ends of the texts count as words.
 */
function stands({ before, after, to }: WordMap, word: number): boolean {
	const left = word === 0 ? -1 : to(word - 1);
	const right = word === before.words.length ? after.words.length : to(word);
	return right === left + 1 && (left >= 0 || word === 0);
}

/**
 * What the alignment of the whole texts leaves of a run of words; null where that is too little.
 *
 * The ends of the run vouch for what is between them. Where both stand, the run is what stands
 * between, however much was put in; where not, it is what stands together of it, and is asked for
 * more the fewer ends stand.
 */
export function findInPlace(map: WordMap, run: WordRun): Kept | null {
	const { before, after, to } = map;
	const pairs: WordPair[] = [];
	for (let i = run.from; i < run.to; i++) if (to(i) >= 0) pairs.push([i, to(i)]);
	const [start, end] = [stands(map, run.from), stands(map, run.to)];
	const find = start && end ? keptFrom : keptTogether;
	const kept = find(pairs, before.words, after.words, run);
	if (!kept || kept.letters < STILL_THERE * lettersOf(before.words, run.from, run.to)) return null;
	if (start && end) return kept;
	const alone = start || end ? 0 : ASKED_SHORT / (run.to - run.from);
	return likeness(kept) >= ASKED + alone ? kept : null;
}
