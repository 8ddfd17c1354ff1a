import { rollingHash } from './hash';
import type { Word } from './words';

// Fewer words stand twice in an article by chance; more are no quotation to catch the eye.
const FEWEST = 6;
const MOST = 90;

/** Where a block's words stand a second time. */
export interface Repeat {
	/** Index of the block that holds the words too. */
	readonly of: number;
	/** Whether the other block holds nothing else. */
	readonly whole: boolean;
}

/**
 * For each block, the other block whose words contain all of its own, or null. Whole repeats point
 * to the first of the equal blocks, which itself points nowhere. By rolling hash: time is the text's
 * length times the number of different block lengths.
 */
export function repeats(blocks: readonly (readonly Word[])[]): (Repeat | null)[] {
	const hashes = blocks.map((block) => rollingHash(block));
	const byLength = new Map<number, Map<number, number[]>>();
	blocks.forEach(({ length }, index) => {
		if (length < FEWEST || length > MOST) return;
		const hash = hashes[index]?.window(0, length) ?? 0;
		const known = byLength.get(length) ?? new Map<number, number[]>();
		byLength.set(length, known);
		known.set(hash, [...(known.get(hash) ?? []), index]);
	});
	const found: (Repeat | null)[] = blocks.map(() => null);
	for (const [length, known] of byLength) {
		for (const equal of known.values()) {
			for (const index of equal.slice(1)) found[index] = { of: equal[0] ?? index, whole: true };
		}
		hashes.forEach((stream, of) => {
			if (stream.length <= length) return;
			for (let from = 0; from + length <= stream.length; from++) {
				const same = known.get(stream.window(from, length));
				if (same) for (const index of same) found[index] ??= { of, whole: false };
			}
		});
	}
	return found;
}
