import { lettersOf, type Kept } from './kept';
import type { WordMap } from './word-map';
import type { WordRun } from './word-run';

// A stop with the quotation marks and brackets that it closes; "1.5" and "U.S." have theirs within.
const STOP = /[.!?…。！？]["'”’»)\]]*(?=\s|$)/u;

/**
 * Where a sentence that a span ended with ends now, when words were put in or exchanged before its
 * stop: the first stop behind what is left of it, unless words that the text before has stand in
 * between, which are of something else. Time: the words up to there.
 *
 * @param end of the span, in the text before
 * @returns its offset, and the letters of the words put in before it; null when there is none, or when the span ended
 * otherwise, and when the stop still stands behind its own word
 */
export function sentenceEnd(
	{ before, after, isFree }: WordMap,
	run: WordRun,
	end: number,
	{ last: [i, j] }: Kept
): { readonly end: number; readonly letters: number } | null {
	if (!STOP.test(before.text.slice(before.words[run.to - 1]?.end, end))) return null;
	for (let word = j; word < after.words.length; word++) {
		if (word > j && !isFree(word)) return null;
		const from = after.words[word]?.end ?? 0;
		const stop = STOP.exec(after.text.slice(from, after.words[word + 1]?.start));
		if (!stop) continue;
		if (word === j && i === run.to - 1) return null;
		const letters = lettersOf(after.words, j + 1, word + 1);
		return { end: from + stop.index + stop[0].length, letters };
	}
	return null;
}
