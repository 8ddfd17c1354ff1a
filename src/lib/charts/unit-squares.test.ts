import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, packSquares } from './unit-squares';

describe('apportion', () => {
	it.each([
		[[0.6, 0.3, 0.1], 10, [6, 3, 1]],
		[[0.09, 0.003], 9, [8, 1]],
		[[0.5, 0.5], 1, [1, 0]],
		[[0, 0.2], 3, [0, 3]],
		[[0, 0], 3, [0, 0]],
		[[0.4, 0.4], 0, [0, 0]]
	])('%j into %d', (parts, total, expected) => {
		expect(apportion(parts, total)).toEqual(expected);
	});

	it('sums to the total and leaves nobody out', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 4 }),
				fc.integer({ min: 1, max: 120 }),
				(parts, total) => {
					const counts = apportion(parts, total);
					const present = parts.filter((part) => part > 0).length;
					expect(counts.reduce((a, b) => a + b, 0)).toBe(present > 0 ? total : 0);
					counts.forEach((count, i) => {
						expect(count).toBeGreaterThanOrEqual(parts[i] && present <= total ? 1 : 0);
						if (!parts[i]) expect(count).toBe(0);
					});
				}
			),
			{ seed: 11 }
		);
	});
});

describe('packSquares', () => {
	const grid = { x: 10, y: 20, pitch: 8, size: 6, columns: 3 };
	const corners = (path: string) =>
		[...path.matchAll(/M([\d.]+) ([\d.]+)h/g)].map(([, x, y]) => [Number(x), Number(y)]);

	it('fills rows from the top, one voice after another', () => {
		const runs = packSquares(
			[
				{ voice: 'author', count: 2 },
				{ voice: 'attributed', count: 0 },
				{ voice: 'quoted', count: 3 }
			],
			grid
		);
		expect(runs.map(({ voice, count }) => [voice, count])).toEqual([
			['author', 2],
			['quoted', 3]
		]);
		expect(corners(runs[0]?.path ?? '')).toEqual([
			[10, 20],
			[18, 20]
		]);
		expect(corners(runs[1]?.path ?? '')).toEqual([
			[26.5, 20.5],
			[10.5, 28.5],
			[18.5, 28.5]
		]);
	});
});
