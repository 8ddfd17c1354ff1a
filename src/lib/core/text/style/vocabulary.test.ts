import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyRatio } from './vocabulary';

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

test.each([
	['all alike', 'a a a a', 2, 0.5],
	['all different', 'a b c d', 2, 1],
	// Windows ab, bb, bc: 2 + 1 + 2 of 6.
	['in between', 'a b b c', 2, 5 / 6],
	['one window', 'a b a', 3, 2 / 3]
])('%s', (_, text, window, expected) => {
	expect(vocabularyRatio(text.split(' '), window)).toBeCloseTo(expected, 12);
});

test('a text shorter than a window has none', () => {
	expect(vocabularyRatio(['a', 'b'], 3)).toBeNull();
});

test('it is what counting each window by itself gives', () => {
	fc.assert(
		fc.property(fc.array(word, { minLength: 5, maxLength: 40 }), (words) => {
			const windows = words.slice(4).map((_, i) => new Set(words.slice(i, i + 5)).size / 5);
			const mean = windows.reduce((sum, ratio) => sum + ratio, 0) / windows.length;
			expect(vocabularyRatio(words, 5)).toBeCloseTo(mean, 12);
		}),
		{ seed: 5 }
	);
});
