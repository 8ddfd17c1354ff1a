import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestChain } from './chain';

interface Item {
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

const item = (at: number, from: number, length: number): Item => ({ at, from, to: from + length });
const weight = ({ from, to }: Item): number => (to - from) * 2 + 1;
const chainOf = (items: readonly Item[], count: number): Item[] =>
	heaviestChain(items, count, { at: ({ at }) => at, weight });
const total = (items: readonly Item[]): number =>
	items.reduce((sum, each) => sum + weight(each), 0);

/** Every chain, one after another: the measure for the fast way. */
function slowest(items: readonly Item[]): number {
	const from = (next: number, place: number, free: number): number => {
		const own = items[next];
		if (!own) return 0;
		const without = from(next + 1, place, free);
		if (own.at <= place || own.from < free) return without;
		return Math.max(without, weight(own) + from(next + 1, own.at, own.to));
	};
	return from(0, -1, 0);
}

describe('heaviestChain', () => {
	it('keeps the order and drops what stands against it', () => {
		const items = [item(2, 0, 9), item(0, 10, 8), item(1, 20, 8)];
		expect(chainOf(items, 3).map(({ at }) => at)).toEqual([0, 1]);
	});

	it('is empty without items', () => {
		expect(chainOf([], 4)).toEqual([]);
	});

	it('is as heavy as any chain there is', () => {
		const items = fc
			.array(fc.tuple(fc.nat(5), fc.nat(12), fc.integer({ min: 1, max: 4 })), { maxLength: 9 })
			.map((list) =>
				list.map((args) => item(...args)).sort((a, b) => a.from - b.from || a.at - b.at)
			);
		fc.assert(
			fc.property(items, (list) => {
				const chain = chainOf(list, 6);
				expect(total(chain)).toBe(slowest(list));
				chain.forEach((each, i) => {
					const before = chain[i - 1];
					if (!before) return;
					expect(each.from).toBeGreaterThanOrEqual(before.to);
					expect(each.at).toBeGreaterThan(before.at);
				});
			}),
			{ seed: 9, numRuns: 300 }
		);
	});
});
