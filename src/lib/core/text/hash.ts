import type { Word } from './words';

// FNV-1a's offset and prime, and MurmurHash3's finaliser: small, fast and well spread over short
// strings. The base of the polynomial is any large odd number; this is 2^32 over the golden ratio.
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const BASE = 0x9e3779b1;

/** Spreads 32 bits over 32 bits, one to one. */
export function mix(bits: number): number {
	let h = bits;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

/** 32-bit hash of one normalised word. */
export function hashWord(word: string): number {
	let h = FNV_OFFSET;
	for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME);
	return mix(h);
}

/** Hashes of all windows of a stream of words, each in constant time. */
export interface RollingHash {
	/** Words in the stream. */
	readonly length: number;
	/** Hash of `count` words from word `from` on; what `parseHash(hashWords(…))` gives for them. */
	window(from: number, count: number): number;
}

/**
 * Prepares the polynomial hash of every window of words (Karp & Rabin 1987): the sum of
 * hash(word) · base^(words after it), modulo 2^32, kept as prefix sums. Linear time and space to
 * prepare, constant time for a window.
 */
export function rollingHash(words: readonly Word[]): RollingHash {
	const length = words.length;
	const prefix = new Uint32Array(length + 1);
	const power = new Uint32Array(length + 1);
	power[0] = 1;
	words.forEach((word, i) => {
		prefix[i + 1] = Math.imul(prefix[i] ?? 0, BASE) + hashWord(word.text);
		power[i + 1] = Math.imul(power[i] ?? 0, BASE);
	});
	return {
		length,
		window: (from, count) =>
			mix((prefix[from + count] ?? 0) - Math.imul(prefix[from] ?? 0, power[count] ?? 0))
	};
}

/** Eight hexadecimal digits of a 32-bit hash. */
export const formatHash = (hash: number): string => hash.toString(16).padStart(8, '0');

/** The 32-bit hash written as hexadecimal digits. */
export const parseHash = (hash: string): number => Number.parseInt(hash, 16);

/**
 * Short hash of a run of words, 8 hexadecimal digits. Equal words give equal hashes; two different
 * runs share one with a chance of about 1 in 4 thousand million. A guess can be confirmed with it,
 * the words cannot be read out of it.
 */
export const hashWords = (words: readonly Word[]): string =>
	formatHash(rollingHash(words).window(0, words.length));
