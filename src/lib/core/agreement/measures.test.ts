import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, percentAgreement, positiveF1, type Unit } from './measures';

/** Units from one row per coder, `.` for a missing value. */
function units(...rows: readonly string[]): Unit<string>[] {
	const values = rows.map((row) => row.split('').map((value) => (value === '.' ? null : value)));
	return (values[0] ?? []).map((_, i) => values.map((row) => row[i] ?? null));
}

describe('krippendorffAlpha', () => {
	// The worked examples A, B and C of Krippendorff 2011.
	it.each([
		['two coders, two values', ['0100000010', '1110010000'], 0.095],
		['two coders, five values', ['aabbdcccedda', 'babbbccceddd'], 0.692],
		[
			'four coders, values missing',
			['123321412...', '1233224125.3', '.3332342251.', '12332441251.'],
			0.743
		]
	])('gives the published value: %s', (_name, rows, expected) => {
		expect(krippendorffAlpha(units(...rows))).toBeCloseTo(expected, 3);
	});

	it('is 1 for full agreement, and undefined where nothing varies', () => {
		expect(krippendorffAlpha(units('abab', 'abab'))).toBe(1);
		expect(krippendorffAlpha(units('aaaa', 'aaaa'))).toBeNull();
		expect(krippendorffAlpha(units('ab..', '..ab'))).toBeNull();
		expect(krippendorffAlpha([])).toBeNull();
	});

	it('does not depend on the order of coders or units, and never passes 1', () => {
		const row = fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 12 }), (data) => {
				const alpha = krippendorffAlpha(data);
				const turned = krippendorffAlpha(data.map((unit) => [...unit].reverse()).reverse());
				if (alpha === null || turned === null) expect(turned).toBe(alpha);
				else {
					expect(turned).toBeCloseTo(alpha, 9);
					expect(alpha).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 10 }
		);
	});
});

describe('percentAgreement', () => {
	it('counts equal pairs', () => {
		expect(percentAgreement(units('aab', 'abb'))).toBeCloseTo(66.667, 3);
		expect(percentAgreement(units('a', 'a', 'b'))).toBeCloseTo(33.333, 3);
		expect(percentAgreement(units('a.', '.a'))).toBeNull();
	});
});

describe('positiveF1', () => {
	const yes = (...rows: readonly string[]): Unit<boolean>[] =>
		units(...rows).map((unit) => unit.map((value) => (value === null ? null : value === 'y')));

	it('is what precision and recall give, either way round', () => {
		// Against the first coder: precision 2/3, recall 2/4.
		const data = yes('yyyynnn', 'yynnynn');
		const f1 = (2 * (2 / 3) * (2 / 4)) / (2 / 3 + 2 / 4);
		expect(positiveF1(data)).toBeCloseTo(f1, 9);
		expect(positiveF1(data.map((unit) => [...unit].reverse()))).toBeCloseTo(f1, 9);
	});

	it('ignores what nobody marked', () => {
		expect(positiveF1(yes('yn', 'yn'))).toBe(positiveF1(yes('ynnnnn', 'ynnnnn')));
		expect(positiveF1(yes('nn', 'nn'))).toBeNull();
	});
});
