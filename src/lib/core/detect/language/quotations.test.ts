import { describe, expect, it } from 'vitest';
import { quotations } from './quotations';

const whole = (text: string) => [{ start: 0, end: text.length }];
const quoted = (text: string): string[] =>
	quotations(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
	it.each([
		['He said “no” and “yes”.', ['“no”', '“yes”']],
		['He said "no" and "yes".', ['"no"', '"yes"']],
		["''No,'' he said, ''never.''", ["''No,''", "''never.''"]],
		['Er sagte „nein“ und „ja“.', ['„nein“', '„ja“']],
		['Il a dit «non».', ['«non»']],
		['“He said ‘no’,” she said.', ['“He said ‘no’,”']],
		['‘It isn’t so,’ she said of the voters’ fears.', ['‘It isn’t so,’']],
		["The voters' fears aren't new.", []],
		['He said “no', ['“no']],
		['', []]
	])('finds those of %j', (text, expected) => {
		expect(quoted(text)).toEqual(expected);
	});

	it('says that a quotation goes on where the next paragraph opens one', () => {
		const text = '“One.\n\n“Two.”\n\nThree “four.\n\nFive.';
		const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: own, index }) => ({
			start: index,
			end: index + own.length
		}));
		expect(quotations(text, blocks).map(({ closed, goesOn }) => [closed, goesOn])).toEqual([
			[false, true],
			[true, false],
			[false, false]
		]);
	});
});
