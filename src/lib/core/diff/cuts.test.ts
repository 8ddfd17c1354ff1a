import { describe, expect, it } from 'vitest';
import { cutsOf } from './cuts';

const WHOLE = 'We will mend the pier before winter, and whoever doubts it never held a hammer.';
const FIRST = '“We will mend the pier before winter, and whoever …”';
const SECOND = 'and whoever doubts it never held a hammer';

const kept = (texts: readonly string[]): (string[] | null)[] => {
	const found = cutsOf(texts);
	const full = texts[found?.fullest ?? 0] ?? '';
	return (found?.cuts ?? []).map(
		(cut) => cut.kept?.map(({ start, end }) => full.slice(start, end)) ?? null
	);
};

describe('cutsOf', () => {
	it('shows two halves that hardly meet as cuts of the third text that has both', () => {
		expect(kept([FIRST, SECOND, WHOLE])).toEqual([
			['We will mend the pier before winter, and whoever'],
			['and whoever doubts it never held a hammer'],
			[WHOLE]
		]);
		expect(cutsOf([FIRST, SECOND, WHOLE])?.fullest).toBe(2);
	});

	it('marks nothing where the halves stand alone', () => {
		expect(kept([SECOND, FIRST])).toEqual([null, [FIRST]]);
	});

	it('keeps what stands before and after words left out', () => {
		expect(
			kept([WHOLE, 'We will mend the pier … and whoever doubts it never held a hammer'])[1]
		).toEqual(['We will mend the pier', 'and whoever doubts it never held a hammer']);
	});

	it('tells what a text puts in', () => {
		const text = 'We [the town] will mend the pier';
		const own = cutsOf([WHOLE, text])?.cuts[1]?.own ?? [];
		expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(['[the town]']);
	});

	it('has an answer for little', () => {
		expect(cutsOf([])).toBeNull();
		expect(kept([''])).toEqual([[]]);
		expect(kept([WHOLE])).toEqual([[WHOLE]]);
		expect(kept([WHOLE, ''])).toEqual([[WHOLE], null]);
	});
});
