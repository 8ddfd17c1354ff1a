import { formatHash, hashWord, mix } from './hash';
import type { Word } from './words';

const BITS = 64;
// Any odd constants: they only keep the two halves of a sketch, and a pair and its words, apart.
const SECOND_HALF = 0x5bd1e995;
const PAIR = 0x27d4eb2f;
// Words of up to three letters (the, of, in) stand in every sentence and make unrelated ones alike:
// they vote with a quarter of the weight, which halves the likeness chance gives.
const SHORT = 3;
const SHORT_WEIGHT = 1;
const FULL_WEIGHT = 4;

/** A sketch as two 32-bit halves, for comparing many. */
export interface SketchBits {
	readonly high: number;
	readonly low: number;
}

/**
 * Similarity sketch of a run of words: a 64-bit simhash (Charikar 2002) over its words and its
 * pairs of neighbouring words. Each bit is a weighted vote of the features' hashes, so runs that
 * share most words and their order differ in few bits. Time: 64 steps a feature.
 */
export function sketchBits(words: readonly Word[]): SketchBits {
	const votes = new Int32Array(BITS);
	const vote = (feature: number, weight: number): void => {
		const low = mix(feature);
		const high = mix(feature ^ SECOND_HALF);
		for (let bit = 0; bit < 32; bit++) {
			votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? weight : -weight);
			votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? weight : -weight);
		}
	};
	let before: number | undefined;
	for (const word of words) {
		const hash = hashWord(word.text);
		vote(hash, word.text.length > SHORT ? FULL_WEIGHT : SHORT_WEIGHT);
		if (before !== undefined) vote(Math.imul(before, PAIR) ^ hash, FULL_WEIGHT);
		before = hash;
	}
	let low = 0;
	let high = 0;
	for (let bit = 0; bit < 32; bit++) {
		if ((votes[bit] ?? 0) > 0) low |= 1 << bit;
		if ((votes[bit + 32] ?? 0) > 0) high |= 1 << bit;
	}
	return { high, low };
}

/** `sketchBits` as 16 hexadecimal digits. */
export function sketch(words: readonly Word[]): string {
	const { high, low } = sketchBits(words);
	return formatHash(high >>> 0) + formatHash(low >>> 0);
}

/** Reads the 16 hexadecimal digits of a sketch. */
export const parseSketch = (digits: string): SketchBits => ({
	high: Number.parseInt(digits.slice(0, 8), 16) | 0,
	low: Number.parseInt(digits.slice(8, 16), 16) | 0
});

function countBits(bits: number): number {
	let n = bits - ((bits >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** `sketchSimilarity` of sketches read before: a few operations. */
export const bitsSimilarity = (a: SketchBits, b: SketchBits): number =>
	Math.max(0, Math.cos((Math.PI * (countBits(a.high ^ b.high) + countBits(a.low ^ b.low))) / BITS));

/**
 * How alike two sketches are, from 0 (unrelated, or opposite) to 1 (the same): the cosine that the
 * share of differing bits estimates (Charikar 2002, section 3). With 64 bits the estimate is rough:
 * one pair of unrelated sentences in twenty reaches .35 and one in a hundred .47, so it never
 * decides alone.
 */
export const sketchSimilarity = (a: string, b: string): number =>
	bitsSimilarity(parseSketch(a), parseSketch(b));
