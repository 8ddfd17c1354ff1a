import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from './words';

const texts = (text: string): string[] => words(text).map((word) => word.text);

describe('words', () => {
	it.each([
		['Plain words, and a stop.', ['plain', 'words', 'and', 'a', 'stop']],
		["Don’t don't don＇t", ["don't", "don't", "don't"]],
		['a well-worn path', ['a', 'well', 'worn', 'path']],
		['The U.S. and the US', ['the', 'us', 'and', 'the', 'us']],
		['at 6 p.m. sharp', ['at', '6', 'pm', 'sharp']],
		['1,500 people, 2.5 tons', ['1,500', 'people', '2.5', 'tons']],
		['soft\u00ADly spo\u200Bken', ['softly', 'spoken']],
		['ﬁnally', ['finally']],
		['Éclair CAFÉ', ['éclair', 'café']],
		['‘quoted’ “words”', ['quoted', 'words']],
		['the boats’ sails', ['the', 'boats', 'sails']],
		['你好吗', ['你', '好', '吗']],
		['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
		['… — “”', []],
		['', []]
	])('reads %j', (text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	it('gives offsets into the text as it is', () => {
		const text = 'Café\u00AD, “don’t”';
		expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'Café\u00AD',
			'don’t'
		]);
	});

	it('keeps order, never overlaps and never reads beyond the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
				let last = 0;
				for (const { start, end, text: own } of words(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(own).not.toBe('');
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
			{ seed: 1 }
		);
	});
});
