import { alignWords, dropChance, slideToBoundaries } from '$lib/core/diff';
import { words, type Word } from '$lib/core/text';

/** A text with its words. */
export interface Worded {
	readonly text: string;
	readonly words: readonly Word[];
}

/** Two texts aligned word by word. */
export interface WordMap {
	readonly before: Worded;
	readonly after: Worded;
	/** Where a word of the text before stands in the text after, in order; -1 where it does not. */
	readonly to: (word: number) => number;
	/** Whether no word of the text before claims a word of the text after. */
	readonly isFree: (word: number) => boolean;
}

/**
 * Aligns two texts; see `alignWords`. Words that meet by chance alone stay apart, and where the same
 * words allow several readings of a change it begins and ends as it is marked for a reader.
 */
export function wordMap(before: string, after: string): WordMap {
	const ours = { text: before, words: words(before) };
	const theirs = { text: after, words: words(after) };
	const end = { before: ours.words.length, after: theirs.words.length, length: 0 };
	const to = new Int32Array(ours.words.length).fill(-1);
	const taken = new Uint8Array(theirs.words.length);
	const meant = dropChance(alignWords(ours.words, theirs.words), ours.words, end);
	for (const match of slideToBoundaries(meant, ours, theirs, end)) {
		for (let step = 0; step < match.length; step++) {
			to[match.before + step] = match.after + step;
			taken[match.after + step] = 1;
		}
	}
	return {
		before: ours,
		after: theirs,
		to: (word) => to[word] ?? -1,
		isFree: (word) => taken[word] === 0
	};
}
