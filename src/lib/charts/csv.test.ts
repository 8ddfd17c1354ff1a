import { describe, expect, it, test } from 'vitest';
import { toCsv, withSource } from './csv';

describe('toCsv', () => {
	it.each([
		[
			[
				['a', 1],
				['b', 0.25]
			],
			'a,1\r\nb,0.25\r\n'
		],
		[[['a "b", c']], '"a ""b"", c"\r\n'],
		[[['two\nlines']], '"two\nlines"\r\n'],
		[[['=SUM(A1)', '-x', -3]], "'=SUM(A1),'-x,-3\r\n"],
		[[['Öresund — färja']], 'Öresund — färja\r\n'],
		[[], '']
	])('%j', (rows, expected) => {
		expect(toCsv(rows)).toBe(expected);
	});
});

test('every row says whose data it is', () => {
	const rows = withSource(
		[
			['theme', 'percent'],
			['jobs', 4]
		],
		'source',
		'The ferry. Invented.'
	);
	expect(toCsv(rows)).toBe('theme,percent,source\r\njobs,4,The ferry. Invented.\r\n');
	expect(withSource([], 'source', 'The ferry')).toEqual([['source']]);
});
