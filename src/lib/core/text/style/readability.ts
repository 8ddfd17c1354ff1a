/** Björnsson's limit for a long word: more letters than this. */
const SHORT_WORD = 6;

const isLong = (word: string): boolean => [...word.matchAll(/\p{L}/gu)].length > SHORT_WORD;

/**
 * LIX (Björnsson 1968): words to a sentence, and long words (of more than six letters) in a hundred.
 * It needs no dictionary and no syllables, so that it says something of many languages. About 25 is
 * easy, 40 a newspaper, 55 hard.
 *
 * @param sentences the words of each sentence
 * @returns null where there is no word
 */
export function lix(sentences: readonly (readonly string[])[]): number | null {
	const all = sentences.flat();
	if (all.length === 0) return null;
	return all.length / sentences.length + (100 * all.filter(isLong).length) / all.length;
}
