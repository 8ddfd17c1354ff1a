/** The window of Covington & McFall's examples for short texts; a news report has several. */
export const VOCABULARY_WINDOW = 100;

/**
 * How varied a text's words are: the moving-average type-token ratio (MATTR; Covington & McFall
 * 2010), the share of different words in a window, on average over every window. Unlike the plain
 * ratio it does not fall as a text gets longer. Time is linear.
 *
 * @param words as compared
 * @returns from 0 to 1, or null for a text shorter than one window
 */
export function vocabularyRatio(
	words: readonly string[],
	window = VOCABULARY_WINDOW
): number | null {
	if (words.length < window) return null;
	const counts = new Map<string, number>();
	let sum = 0;
	for (const [i, word] of words.entries()) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
		const left = words[i - window];
		if (left !== undefined) {
			const count = (counts.get(left) ?? 0) - 1;
			if (count > 0) counts.set(left, count);
			else counts.delete(left);
		}
		if (i >= window - 1) sum += counts.size;
	}
	return sum / window / (words.length - window + 1);
}
