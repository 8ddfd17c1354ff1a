import type { Span, Word } from '$lib/core/text';

/** A run of words of a text: indices, `from` included, `to` not. */
export interface WordRun {
	readonly from: number;
	readonly to: number;
}

/** Index of the first word that ends behind an offset. Logarithmic. */
function firstEndingAfter(words: readonly Word[], offset: number): number {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((words[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/**
 * The words a span shares a character with; an empty span within a word has that word, any other
 * empty span none, and then `from` is the word behind it.
 */
export function wordsOf(words: readonly Word[], { start, end }: Span): WordRun {
	const from = firstEndingAfter(words, start);
	let to = from;
	while ((words[to]?.start ?? Infinity) < end) to++;
	return { from, to };
}
