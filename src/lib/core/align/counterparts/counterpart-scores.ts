import { articleTerms, type ArticleTerms } from './article-terms';
import { APART, pairFeatures, type PairFeatures } from './pair-features';
import type { SentenceTerms } from './sentence-terms';
import { textPair } from './text-pair';
import { BIAS, WEIGHTS } from './weights';

/** What a sentence can meet another in: its roots and its families. */
const meetingPoints = ({ roots, families }: SentenceTerms): (string | number)[] => [
	...roots,
	...families
];

/** Which sentences stand at each meeting point. */
function meetingIndex({ sentences }: ArticleTerms): ReadonlyMap<string | number, number[]> {
	const index = new Map<string | number, number[]>();
	sentences.forEach((sentence, i) => {
		for (const point of meetingPoints(sentence)) {
			const held = index.get(point);
			if (held) held.push(i);
			else index.set(point, [i]);
		}
	});
	return index;
}

/**
 * The features of every pair of sentences of two texts, row by row.
 *
 * Time: a step for each pair, and a comparison for each pair that shares a word in some form, found
 * by an inverted index.
 */
export function allPairFeatures(
	a: readonly string[],
	b: readonly string[]
): readonly (readonly PairFeatures[])[] {
	const pair = textPair(articleTerms(a), articleTerms(b));
	const index = meetingIndex(pair.other);
	return pair.one.sentences.map((sentence) => {
		const met = new Set(meetingPoints(sentence).flatMap((point) => index.get(point) ?? []));
		return pair.other.sentences.map((other, j) =>
			met.has(j) ? pairFeatures(pair, sentence, other) : APART
		);
	});
}

/** Logistic function of the weighted features. */
function score(features: PairFeatures): number {
	const sum =
		BIAS +
		WEIGHTS.shared * features.shared +
		WEIGHTS.small * features.small +
		WEIGHTS.days * features.days;
	return 1 / (1 + Math.exp(-sum));
}

/**
 * How likely it is that two sentences of two texts tell the same, for every pair: a row for each
 * sentence of `a`, in it a number from 0 to 1 for each of `b`. Scores of different texts can be
 * compared. Symmetric: the other way round it is the same table turned. Made for English; of other
 * languages it knows equal words alone.
 *
 * Words are compared as stems, by what they are derived from, and by families of meaning; measured
 * against stem Jaccard by `npm run bench`. See `docs/adr/0032-counterparts-by-shared-words-and-near-texts.md`.
 */
export const counterpartScores = (
	a: readonly string[],
	b: readonly string[]
): readonly (readonly number[])[] => allPairFeatures(a, b).map((row) => row.map(score));
