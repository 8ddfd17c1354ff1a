import { expect, test } from 'vitest';
import { withoutSite } from './title';

test.each([
	['Night trains return | The Courier', ['The Courier'], '', 'Night trains return'],
	['The Courier - Night trains return', ['The Courier'], '', 'Night trains return'],
	[
		'Night trains return - Travel - The Courier',
		['courier.example', 'courier'],
		'Night trains return',
		'Night trains return'
	],
	['Night trains: a return', [], 'Night trains: a return', 'Night trains: a return'],
	['A long way home by night train | Something Else', [], '', 'A long way home by night train'],
	['Dover - Calais', [], '', 'Dover - Calais'],
	['Night trains return', ['The Courier'], '', 'Night trains return'],
	['', [], '', '']
])('%s, of %j', (title, sites, confirmed, bare) =>
	expect(withoutSite(title, sites, confirmed)).toBe(bare)
);
