import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from './edtf';

describe('dates that are read', () => {
	test.each([
		['2016-02-09', '2016-02-09', '2016-02-09', false, 'day'],
		['2016-08~', '2016-08-01', '2016-08-31', true, 'month'],
		['2016-02', '2016-02-01', '2016-02-29', false, 'month'],
		['2016', '2016-01-01', '2016-12-31', false, 'year'],
		['201X', '2010-01-01', '2019-12-31', false, 'year'],
		['2016-XX', '2016-01-01', '2016-12-31', false, 'year'],
		['2016-11-XX', '2016-11-01', '2016-11-30', false, 'month'],
		['2016-11-27?', '2016-11-27', '2016-11-27', true, 'day'],
		['[2016-12-07..2016-12-09]', '2016-12-07', '2016-12-09', false, 'day'],
		['[2016-12-07, 2016-12-09]', '2016-12-07', '2016-12-09', false, 'day'],
		['2016-11-30/2016-12', '2016-11-30', '2016-12-31', false, 'month']
	] as const)('%s', (edtf, earliest, latest, approximate, precision) => {
		expect(parseEdtf(edtf)).toEqual({ edtf, earliest, latest, approximate, precision });
	});

	test('as YAML hands them over: a bare year, and brackets taken for a list', () => {
		expect(parseEdtf(2016)).toMatchObject({ edtf: '2016', latest: '2016-12-31' });
		expect(parseEdtf(['2016-12-07..2016-12-09'])).toMatchObject({
			edtf: '[2016-12-07..2016-12-09]',
			earliest: '2016-12-07',
			latest: '2016-12-09'
		});
	});
});

test.each([
	'',
	'9 February 2016',
	'2016-13',
	'2016-00-01',
	'2016-02-30',
	'2015-02-29',
	'2016-2-9',
	'[2016-12-09..2016-12-07]',
	'[2016-12-07..',
	'[..2016-12-09]',
	'20XX-01',
	'2016-XX-01',
	'2016/2017/2018'
])('%j is no date', (text) => {
	expect(parseEdtf(text)).toBeNull();
});

test('every day of the calendar is itself', () => {
	const day = fc.date({
		min: new Date('1800-01-01'),
		max: new Date('2199-12-31'),
		noInvalidDate: true
	});
	fc.assert(
		fc.property(day, (date) => {
			const text = date.toISOString().slice(0, 10);
			expect(parseEdtf(text)).toMatchObject({ earliest: text, latest: text, precision: 'day' });
		}),
		{ seed: 1 }
	);
});
