import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelSeeds, type CodedLabel } from './label-seeds';
import { suggestLabels } from './suggest-labels';

const ACTORS = [
	{ id: 'queen', name: 'Oda Quill', names: ['Oda Quill', 'Quill'] },
	{ id: 'crown', name: 'The palace and its guards', names: [] },
	{ id: 'fishers', name: 'Those who protest', names: [] },
	{ id: 'both', name: 'Quill and her guests', names: ['Oda Quill', 'Quill'] }
];

const CODED: readonly CodedLabel[] = [
	{ actor: 'crown', text: 'the royal forces' },
	{ actor: 'crown', text: 'Quill’s forces' },
	{ actor: 'fishers', text: 'rebel forces' },
	{ actor: 'fishers', text: 'fishermen' },
	{ actor: 'fishers', text: 'the angry fishermen of Selmouth' },
	{ actor: 'both', text: 'Marsh and Selmouth troops' },
	{ actor: 'crown', text: 'the Marshans' }
];

const SEEDS = labelSeeds(ACTORS, CODED);

const suggested = (text: string): string[] =>
	suggestLabels(SEEDS, text).map(
		({ actor, why, start, end }) => `${actor} ${why}: ${text.slice(start, end)}`
	);

describe('suggestLabels', () => {
	test.each([
		['the same label', 'At noon the royal forces came.', ['crown known-label: the royal forces']],
		['a known head', 'The tired fishermen sang.', ['fishers known-head: The tired fishermen']],
		['the set’s own name', 'The guards slept.', []],
		[
			'a head by what stands before it',
			'Some rebel forces sang.',
			['fishers known-label: Some rebel forces']
		],
		[
			'a head with the name of its master',
			'She saw Quill’s tired forces.',
			['crown known-head: Quill’s tired forces']
		],
		['a title', 'Then Queen Oda Quill spoke.', ['queen beside-name: Queen Oda Quill']],
		[
			'what stands beside a name',
			'It was Quill, the embattled ruler.',
			['queen beside-name: the embattled ruler']
		],
		['a people', 'Nobody saw the Marshans.', ['crown known-label: the Marshans']]
	])('%s', (_, text, found) => {
		expect(suggested(text)).toEqual(found);
	});

	test.each([
		['a proper name alone', 'Then Oda Quill spoke to Quill.'],
		['a head of several with nothing to tell them apart', 'She saw forces there.'],
		['somebody else’s', 'She saw the Brandt forces.'],
		['whose the sentence before says', 'They saw her royal forces.'],
		['a list', 'It was Quill, the cook and a boy.'],
		['an adjective of a people', 'A Marshan song was heard.'],
		['nothing', '']
	])('%s is no label', (_, text) => {
		expect(suggested(text)).toEqual([]);
	});

	test('stands in the text, in order, for an actor of the set', () => {
		const word = fc.constantFrom(
			'the',
			'royal',
			'forces',
			'Quill',
			',',
			'ruler',
			'sang',
			'.',
			'’s'
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 20 }), (list) => {
				const text = list.join(' ');
				let last = 0;
				for (const { actor, start, end } of suggestLabels(SEEDS, text)) {
					expect(ACTORS.some(({ id }) => id === actor)).toBe(true);
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
				}
			}),
			{ seed: 67 }
		);
	});
});
