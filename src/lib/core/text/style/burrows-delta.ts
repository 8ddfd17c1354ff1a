/**
 * The words that most samples share, most frequent first and then by alphabet: those of which
 * Delta is made.
 *
 * @param most how many
 * @param least in how many samples a word must occur, so that the subject of one does not count as
 * everybody's habit ("culling"; Eder, Rybicki & Kestemont 2016)
 */
export function frequentWords(
	samples: readonly (readonly string[])[],
	most: number,
	least: number
): readonly string[] {
	const counts = new Map<string, { all: number; samples: number }>();
	for (const sample of samples) {
		for (const word of new Set(sample)) {
			const count = counts.get(word) ?? { all: 0, samples: 0 };
			counts.set(word, { ...count, samples: count.samples + 1 });
		}
		for (const word of sample) {
			const count = counts.get(word);
			if (count) count.all++;
		}
	}
	return [...counts]
		.filter(([, count]) => count.samples >= least)
		.sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1))
		.slice(0, most)
		.map(([word]) => word);
}

/**
 * Burrows's Delta (2002) of every pair of samples: how often each uses some words, in standard
 * deviations from the mean of all samples (z-scores), and of the differences the mean. 0 is the
 * same use; there is no upper bound. Short samples differ by chance: Delta names an author only
 * from some thousand words up (Eder 2015), and below that compares no more than manners.
 *
 * Time is quadratic in the samples, linear in their words.
 *
 * @param samples words as compared, none of them empty
 * @returns a symmetric matrix in the order of the samples
 */
export function burrowsDelta(
	samples: readonly (readonly string[])[],
	vocabulary: readonly string[]
): readonly (readonly number[])[] {
	const shares = samples.map((sample) => {
		const counts = new Map<string, number>();
		for (const word of sample) counts.set(word, (counts.get(word) ?? 0) + 1);
		return vocabulary.map((word) => (counts.get(word) ?? 0) / sample.length);
	});
	const scores = shares.map((): number[] => []);
	for (const w of vocabulary.keys()) {
		const column = shares.map((own) => own[w] ?? 0);
		const mean = column.reduce((sum, share) => sum + share, 0) / column.length;
		const squares = column.reduce((sum, share) => sum + (share - mean) ** 2, 0);
		const deviation = Math.sqrt(squares / (column.length - 1));
		// A word that all use alike tells nobody from anybody.
		if (!(deviation > 0)) continue;
		column.forEach((share, s) => scores[s]?.push((share - mean) / deviation));
	}
	return scores.map((a) => scores.map((b) => meanDifference(a, b)));
}

function meanDifference(a: readonly number[], b: readonly number[]): number {
	if (a.length === 0) return 0;
	return a.reduce((sum, score, i) => sum + Math.abs(score - (b[i] ?? 0)), 0) / a.length;
}
