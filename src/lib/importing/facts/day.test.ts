import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn } from './day';

test.each([
	['2016-02-09', '2016-02-09'],
	['2016-02-09T23:30:00-05:00', '2016-02-09'],
	['2016-02-09 08:10:00 -0300', '2016-02-09'],
	['20160209', '2016-02-09'],
	['20160209T101500Z', '2016-02-09'],
	['2016/2/9', '2016-02-09'],
	['1454976000', '2016-02-09'],
	['1454976000000', '2016-02-09'],
	['Tue, 09 Feb 2016 10:00:00 GMT', '2016-02-09'],
	['Tue Feb 09 2016 10:00:00 GMT+0100', '2016-02-09'],
	['Feb. 9, 2016 at 7:00 p.m.', '2016-02-09'],
	['Published: February 9th, 2016', '2016-02-09'],
	['9 February 2016', '2016-02-09'],
	['9. Februar 2016, 10:15 Uhr', '2016-02-09'],
	['9. März 2016', '2016-03-09'],
	['le 1er mars 2016', '2016-03-01'],
	['9 de febrero de 2016', '2016-02-09'],
	['9 lutego 2016', '2016-02-09'],
	['9 февраля 2016', '2016-02-09'],
	['2016. február 9.', '2016-02-09'],
	['2016年2月9日', '2016-02-09'],
	['2016년 2월 9일', '2016-02-09'],
	['٩ فبراير ٢٠١٦', '2016-02-09'],
	['09.02.2016', '2016-02-09'],
	['9.2.16', '2016-02-09'],
	['13/02/2016', '2016-02-13'],
	['2016-02-30', undefined],
	['in 2016', undefined],
	['call 555-2016', undefined],
	['', undefined]
])('%s names %s', (text, day) => expect(dayIn(text)).toBe(day));

test('numbers alone are read in the order of the place', () => {
	expect(dayIn('2/9/2016', 'month-first')).toBe('2016-02-09');
	expect(dayIn('2/9/2016', 'day-first')).toBe('2016-09-02');
	expect(dayIn('2/13/2016', 'day-first')).toBe('2016-02-13');
});

test('every day is found in the ways it is usually written', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 40_000 }),
			fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'tr', 'el', 'sv'),
			(days, locale) => {
				const moment = new Date(Date.UTC(1950, 0, 1 + days));
				const iso = moment.toISOString().slice(0, 10);
				const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
				expect(dayIn(iso)).toBe(iso);
				expect(dayIn(written.format(moment))).toBe(iso);
			}
		)
	);
});
