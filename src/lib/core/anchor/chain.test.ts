import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain } from './chain';
import type { Hit } from './hits';

const hit = (index: number, from: number, words: number): Hit => ({
	known: { index, block: 0, sentence: 1, body: true, words, hash: 0, sketch: null },
	from,
	to: from + words
});
const total = (hits: readonly Hit[]): number =>
	hits.reduce((sum, { known }) => sum + known.words * 2 + 1, 0);

/** Every chain, one after another: the measure for the fast way. */
function slowest(hits: readonly Hit[]): number {
	const from = (at: number, index: number, free: number): number => {
		if (at === hits.length) return 0;
		const without = from(at + 1, index, free);
		const next = hits[at];
		if (!next || next.known.index <= index || next.from < free) return without;
		return Math.max(without, total([next]) + from(at + 1, next.known.index, next.to));
	};
	return from(0, -1, 0);
}

describe('heaviestChain', () => {
	it('keeps the order and drops what stands against it', () => {
		const hits = [hit(2, 0, 9), hit(0, 10, 8), hit(1, 20, 8)];
		expect(heaviestChain(hits, 3).map(({ known }) => known.index)).toEqual([0, 1]);
	});

	it('is empty without hits', () => {
		expect(heaviestChain([], 4)).toEqual([]);
	});

	it('is as heavy as any chain there is', () => {
		const hits = fc
			.array(fc.tuple(fc.nat(5), fc.nat(12), fc.integer({ min: 1, max: 4 })), { maxLength: 9 })
			.map((list) =>
				list
					.map((args) => hit(...args))
					.sort((a, b) => a.from - b.from || a.known.index - b.known.index)
			);
		fc.assert(
			fc.property(hits, (list) => {
				const chain = heaviestChain(list, 6);
				expect(total(chain)).toBe(slowest(list));
				chain.forEach((each, i) => {
					const before = chain[i - 1];
					if (!before) return;
					expect(each.from).toBeGreaterThanOrEqual(before.to);
					expect(each.known.index).toBeGreaterThan(before.known.index);
				});
			}),
			{ seed: 9, numRuns: 300 }
		);
	});
});
