import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './entries';
import { findRuns, pieces } from './marks';
import type { Fits } from './word-index';

const is = (wanted: string): Fits => new Map([[wanted, 2]]);

describe('findRuns', () => {
	it('finds runs of neighbouring words, joined where they overlap', () => {
		const text = 'Tide, tide and tide.';
		expect(findRuns(text, [[is('tide')]])).toEqual([
			{ start: 0, end: 4 },
			{ start: 6, end: 10 },
			{ start: 15, end: 19 }
		]);
		expect(
			findRuns(text, [
				[is('tide'), is('tide')],
				[is('tide'), is('and')]
			])
		).toEqual([{ start: 0, end: 14 }]);
		expect(findRuns(text, [[is('and'), is('sea')]])).toEqual([]);
	});
});

describe('pieces', () => {
	const spans = ['She calls it a ', { cue: 'floating coffin' }, '.'];

	it('keeps whose words they are while it marks them', () => {
		const text = plainText(spans);
		const mark = { start: text.indexOf('a “floating'), end: text.indexOf(' coffin') };
		expect(pieces(spans, [mark], false)).toEqual([
			{ text: 'She calls it ', own: false, found: false },
			{ text: 'a ', own: false, found: true },
			{ text: '“floating', own: true, found: true },
			{ text: ' coffin”', own: true, found: false },
			{ text: '.', own: false, found: false }
		]);
	});

	it('gives the words again when joined, whatever is marked', () => {
		const text = fc.string({ minLength: 0, maxLength: 12 });
		const span = fc.oneof(
			text,
			text.map((cue) => ({ cue })),
			text.map((own) => ({ own }))
		);
		fc.assert(
			fc.property(fc.array(span), fc.array(fc.nat(40), { maxLength: 8 }), (all, cuts) => {
				const edges = [...new Set(cuts)].sort((a, b) => a - b);
				const marks = edges.flatMap((start, i) =>
					i % 2 === 0 && edges[i + 1] !== undefined ? [{ start, end: edges[i + 1] ?? 0 }] : []
				);
				const cut = pieces(all, marks, false);
				const whole = plainText(all);
				expect(cut.map((piece) => piece.text).join('')).toBe(whole);
				expect(
					cut
						.filter(({ found }) => found)
						.map((piece) => piece.text)
						.join('')
				).toBe(marks.map(({ start, end }) => whole.slice(start, end)).join(''));
			}),
			{ seed: 25 }
		);
	});
});
