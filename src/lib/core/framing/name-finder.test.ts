import { expect, it } from 'vitest';
import { nameFinder } from './name-finder';

it('finds every mention of a name under any of its forms, the longer one first', () => {
	const text = 'Tern Bay, the Bay and Terns; tern';
	const seek = nameFinder([
		{ name: 'Tern Bay', aliases: ['the Bay'] },
		{ name: 'Tern', aliases: [] }
	]);
	expect(seek(text).map(({ note, start, end }) => [note, text.slice(start, end)])).toEqual([
		[0, 'Tern Bay'],
		[0, 'the Bay']
	]);
	expect(nameFinder([])(text)).toEqual([]);
});
