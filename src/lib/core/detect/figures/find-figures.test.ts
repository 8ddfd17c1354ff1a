import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures';

const found = (text: string): string[] =>
	findFigures(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('findFigures', () => {
	it.each([
		['1,200 cars', ['1,200 = 1200']],
		['40 000 cars and 1 234 567 boats', ['40 000 = 40000', '1 234 567 = 1234567']],
		['rows 22,24,26', ['22 = 22', '24 = 24', '26 = 26']],
		['12,34,567.5 rupees', ['12,34,567.5 = 1234567.5']],
		['1.111,11 and 1,111.11', ['1.111,11 = 1111.11', '1,111.11 = 1111.11']],
		['-3 below, +3 above', ['-3 = -3', '3 = 3']],
		['minus five point two', ['minus five point two = -5.2']],
		['1.3e6 and 6.2x10^-4', ['1.3e6 = 1300000', '6.2x10^-4 = 0.00062']],
		['10k, 4.1M and 2bn', ['10k = 10000', '4.1M = 4100000', '2bn = 2000000000']],
		['twenty-five thousand', ['twenty-five thousand = 25000']],
		['Three hundred and thirty one', ['Three hundred and thirty one = 331']],
		['two thousand and two hundred', ['two thousand and two hundred = 2200']],
		['two hundred and two thousand', ['two hundred and two thousand = 202000']],
		['3 hundred and 2 hundred', ['3 hundred = 300', '2 hundred = 200']],
		['half a million', ['half a million = 500000']],
		['five and a half million', ['five and a half million = 5500000']],
		['3 million and a half', ['3 million and a half = 3500000']],
		['a dozen and half a dozen', ['a dozen = 12', 'half a dozen = 6']],
		['two thirds of a million', [`two thirds of a million = ${(2 / 3) * 1e6}`]],
		['a third of the town', [`a third = ${1 / 3}`]],
		['three-quarters, 2½ and 2 1/4', ['three-quarters = 0.75', '2½ = 2.5', '2 1/4 = 2.25']],
		['one in five, 3 out of 10', ['one in five = 0.2', '3 out of 10 = 0.3']],
		['12 in six boxes', ['12 = 12', 'six = 6']],
		['tens of thousands', ['tens of thousands = 10000']],
		['several hundred', ['several hundred = 100']],
		['some 470,000 people', ['470,000 = 470000']],
		['12 percent, 5% and a per cent', ['12 percent = 12', '5% = 5']],
		['0.5 percentage points', ['0.5 percentage points = 0.5']]
	])('reads %j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		['between 3 and 5 million', ['3 = 3000000', '5 million = 5000000']],
		['3.5-4m people', ['3.5 = 3500000', '4m = 4000000']],
		['two or three thousand', ['two = 2000', 'three thousand = 3000']],
		['300 to 1,000', ['300 = 300', '1,000 = 1000']],
		['3 and 5 million', ['3 = 3', '5 million = 5000000']]
	])('reads the range %j', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it.each([
		['$2bn', '2bn', 2e9, 'dollar', 'currency'],
		['£1,000', '1,000', 1000, 'pound', 'currency'],
		['US$3.5 million', '3.5 million', 3.5e6, 'US dollar', 'currency'],
		['$5m', '5m', 5e6, 'dollar', 'currency'],
		['48,000 euros', '48,000', 48000, 'euro', 'currency'],
		['a 59-year-old', '59', 59, 'year', 'age'],
		['aged seven', 'seven', 7, 'year', 'age'],
		['a ten-year plan', 'ten', 10, 'year', 'measure'],
		['29km of road', '29', 29, 'km', 'measure'],
		['a 5m wall', '5', 5, 'm', 'measure'],
		['16 December 2016', '16 December 2016', '2016-12-16', null, 'date'],
		['December 16th, 2016', 'December 16th, 2016', '2016-12-16', null, 'date'],
		['7–9 December 2016', '7–9 December 2016', '2016-12-07/2016-12-09', null, 'date'],
		['on Dec. 7', 'Dec. 7', 'XXXX-12-07', null, 'date'],
		['December 2016', 'December 2016', '2016-12', null, 'date'],
		['16/12/2016', '16/12/2016', '2016-12-16', null, 'date'],
		['5/6/2016', '5/6/2016', '2016-XX-XX', null, 'date'],
		['since 2011', '2011', '2011', null, 'date'],
		['the 1990s', '1990s', '199X', null, 'date'],
		['at 7:30 p.m.', '7:30 p.m.', '19:30', null, 'time'],
		['at 7am', '7am', '07:00', null, 'time']
	])('knows what %j is', (text, written, value, unit, type) => {
		const [figure] = findFigures(text);
		expect(figure && text.slice(figure.start, figure.end)).toBe(written);
		expect(figure).toMatchObject({ value, unit, type });
	});

	it.each([
		['1,500 people fled', 'people', 'exact'],
		['more than 200 besieged civilians left', 'besieged civilians', 'at-least'],
		['up to 50 of the fighters', 'fighters', 'at-most'],
		['about 12 percent of voters', 'voters', 'about'],
		['no more than ten men', 'men', 'at-most'],
		['dozens of houses', 'houses', 'at-least'],
		['the number 7', null, 'exact']
	])('tells what is counted in %j, and how exactly', (text, counted, bound) => {
		const [figure] = findFigures(text);
		const counts = figure?.counts ?? null;
		expect(counts && text.slice(counts.start, counts.end)).toBe(counted);
		expect(figure?.bound).toBe(bound);
	});

	it.each([
		'The one you mentioned, and no one else.',
		'A third man came in the first half.',
		'Open 24/7, like the Su-24 and the 3D cinema.',
		'See https://example.org/12?a=5% or mail to 7@example.org',
		'the first, the 2nd and the twenty-first',
		''
	])('finds no number in %j', (text) => {
		expect(found(text)).toEqual([]);
	});

	const pieces = fc.constantFrom(
		...[
			'1',
			'12',
			'1,234',
			'1.5',
			'.5',
			'1/2',
			'½',
			'5m',
			'10k',
			'$',
			'%',
			'-',
			'–',
			':',
			'.',
			','
		],
		...['one', 'twenty', 'hundred', 'million', 'half', 'a', 'and', 'of', 'third', 'point', 'in'],
		...[
			'May',
			'2016',
			'percent',
			'dollars',
			'to',
			'between',
			'dozen',
			'over',
			'\u{1F600}',
			'\uD800'
		]
	);

	it('keeps within the text, in order and without overlap, and answers the same twice', () => {
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, spaced) => {
				const text = parts.join(spaced ? ' ' : '');
				const figures = findFigures(text);
				let last = 0;
				for (const { start, end, value } of figures) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(Number.isNaN(value)).toBe(false);
					last = end;
				}
				expect(findFigures(text)).toEqual(figures);
			}),
			{ seed: 32, numRuns: 500 }
		);
	});

	it('reads back any whole number with separators', () => {
		fc.assert(
			fc.property(fc.nat(999_999_999), (n) => {
				expect(findFigures(`of ${n.toLocaleString('en')} cars`)[0]?.value).toBe(n);
			}),
			{ seed: 33 }
		);
	});

	it.each(['1,111,', '1.1', '11111', 'two hundred and ', '1/2/', 'a@'])(
		'bears a flood of %j',
		(unit) => {
			expect(Array.isArray(findFigures(unit.repeat(40_000 / unit.length)))).toBe(true);
		}
	);
});
