import { hashWord, mix } from './hash';
import type { Word } from './words';

const BITS = 64;
// Any odd constants: they only keep the two halves of a sketch, and a pair and its words, apart.
const SECOND_HALF = 0x5bd1e995;
const PAIR = 0x27d4eb2f;

/**
 * Similarity sketch of a run of words: a 64-bit simhash (Charikar 2002) over its words and its
 * pairs of neighbouring words, 16 hexadecimal digits. Each bit is a majority vote of the features'
 * hashes, so runs that share most words and their order differ in few bits. Time: 64 steps a
 * feature.
 */
export function sketch(words: readonly Word[]): string {
	const votes = new Int32Array(BITS);
	const vote = (feature: number): void => {
		const low = mix(feature);
		const high = mix(feature ^ SECOND_HALF);
		for (let bit = 0; bit < 32; bit++) {
			votes[bit] = (votes[bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1);
			votes[bit + 32] = (votes[bit + 32] ?? 0) + ((high >>> bit) & 1 ? 1 : -1);
		}
	};
	let before: number | undefined;
	for (const word of words) {
		const hash = hashWord(word.text);
		vote(hash);
		if (before !== undefined) vote(Math.imul(before, PAIR) ^ hash);
		before = hash;
	}
	let digits = '';
	for (let nibble = BITS / 4 - 1; nibble >= 0; nibble--) {
		let value = 0;
		for (let bit = 3; bit >= 0; bit--) {
			value = value * 2 + ((votes[nibble * 4 + bit] ?? 0) > 0 ? 1 : 0);
		}
		digits += value.toString(16);
	}
	return digits;
}

function countBits(bits: number): number {
	let n = bits - ((bits >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const half = (digits: string, from: number): number =>
	Number.parseInt(digits.slice(from, from + 8), 16);

/**
 * How alike two sketches are, from 0 (unrelated, or opposite) to 1 (the same): the cosine that the
 * share of differing bits estimates (Charikar 2002, section 3). With 64 bits the estimate is rough:
 * unrelated sentences reach .2 often and .4 now and then, so it never decides alone.
 */
export function sketchSimilarity(a: string, b: string): number {
	const differing = countBits(half(a, 0) ^ half(b, 0)) + countBits(half(a, 8) ^ half(b, 8));
	return Math.max(0, Math.cos((Math.PI * differing) / BITS));
}
