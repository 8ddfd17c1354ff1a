import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-fit';

describe('fitText', () => {
	it.each([
		['Quill', 100, 'Quill'],
		['The harbour correspondent of the Tidewater Post', 100, 'The harbour corre…'],
		['Quill', 2, '…'],
		['', 10, '']
	])('%s in %d', (text, width, expected) => {
		expect(fitText(text, width, 10)).toBe(expected);
	});
});

describe('wrapText', () => {
	it.each([
		['a tide of work for all', 60, 3, ['a tide of', 'work for all']],
		['a tide of work for all of us', 60, 2, ['a tide of', 'work for…']],
		['60\u202f% of it', 30, 3, ['60\u202f%', 'of it']],
		['slow-moving', 40, 3, ['slow-', 'moving']],
		['', 40, 3, ['']]
	])('%s in %d', (text, width, most, expected) => {
		expect(wrapText(text, width, 10, most)).toEqual(expected);
	});

	it('stays inside its width and lines, and loses no word it does not say it cut', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-zA-Z,.“”-]{1,14}$/), { minLength: 1, maxLength: 20 }),
				fc.integer({ min: 30, max: 400 }),
				fc.integer({ min: 1, max: 5 }),
				(words, width, most) => {
					const lines = wrapText(words.join(' '), width, 11, most);
					expect(lines.length).toBeLessThanOrEqual(most);
					for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(width);
					if (!lines.some((line) => line.endsWith('…'))) {
						expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
					}
				}
			),
			{ seed: 7, numRuns: 200 }
		);
	});
});
