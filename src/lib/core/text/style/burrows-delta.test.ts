import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { burrowsDelta, frequentWords } from './burrows-delta';

const cut = (text: string): string[] => text.split(' ');

test('words are taken by how often they occur, and by alphabet', () => {
	const samples = [cut('the the bell and a clock'), cut('the and clock clock'), cut('and tower')];
	expect(frequentWords(samples, 3, 1)).toEqual(['and', 'clock', 'the']);
	expect(frequentWords(samples, 9, 2)).toEqual(['and', 'clock', 'the']);
	expect(frequentWords(samples, 9, 3)).toEqual(['and']);
});

test('a case worked by hand', () => {
	// Shares of "a": 1/2, 1/4, 3/4: mean 1/2, deviation 1/4, z 0, -1, 1. "x" is used by all alike.
	const samples = [cut('a a x y'), cut('a z x y'), cut('a a a x')];
	expect(burrowsDelta(samples, ['a', 'x'])).toEqual([
		[0, 1, 1],
		[1, 0, 2],
		[1, 2, 0]
	]);
});

const sample = fc.array(fc.constantFrom('the', 'a', 'and', 'of', 'bell'), {
	minLength: 4,
	maxLength: 30
});

test('it is a distance: symmetric, none to itself, no shorter way round', () => {
	fc.assert(
		fc.property(fc.array(sample, { minLength: 3, maxLength: 5 }), (samples) => {
			const matrix = burrowsDelta(samples, ['the', 'a', 'and', 'of']);
			const at = (a: number, b: number): number => matrix[a]?.[b] ?? NaN;
			for (const a of samples.keys()) {
				expect(at(a, a)).toBe(0);
				for (const b of samples.keys()) {
					expect(at(a, b)).toBe(at(b, a));
					for (const c of samples.keys()) {
						expect(at(a, b)).toBeLessThanOrEqual(at(a, c) + at(c, b) + 1e-9);
					}
				}
			}
		}),
		{ seed: 11 }
	);
});

test('words that nobody uses tell nobody apart', () => {
	expect(burrowsDelta([['a'], ['b']], ['z'])).toEqual([
		[0, 0],
		[0, 0]
	]);
});
