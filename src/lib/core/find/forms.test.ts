import { words } from '$lib/core/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from './forms';

const one = (text: string): readonly string[] => words(text).flatMap((word) => formsOf(word.text));

describe('formsOf', () => {
	it.each([
		['refugee', 'refugees'],
		['ally', 'allies'],
		['bomb', 'bombing'],
		['move', 'moved'],
		['travelling', 'traveled'],
		['colour', 'colors'],
		['labour', 'labored'],
		['organisation', 'organization'],
		['analysed', 'analyzes'],
		['centre', 'centers'],
		['defence', 'defense'],
		['grey', 'gray'],
		['programmes', 'program'],
		['dialogue', 'dialogs'],
		['Šiauliai', 'siauliai'],
		['Malmö', 'MALMO'],
		['straße', 'strasse'],
		['Quill’s', 'quill'],
		['O’Tern', 'otern'],
		['d’Islay', 'islay'],
		['مَدينة', 'مدينة'],
		['المدينة', 'مدينة'],
		['سلـــام', 'سلام'],
		['שָׁלוֹם', 'שלום']
	])('finds %s and %s by a form they share', (a, b) => {
		const forms = one(a);
		expect(one(b).some((form) => forms.includes(form))).toBe(true);
	});

	it.each([
		['news', 'new'],
		['four', 'for'],
		['king', 'k'],
		['red', 'r'],
		['bus', 'bu'],
		['hour', 'hor'],
		['कि', 'का'],
		['が', 'か'],
		['각', '가']
	])('keeps %s and %s apart', (a, b) => {
		const forms = one(a);
		expect(one(b).some((form) => forms.includes(form))).toBe(false);
	});

	it('names the written form first, and none twice or empty', () => {
		expect(formsOf('ferries')).toEqual(['ferries', 'ferry']);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const { text: word } of words(text)) {
					const forms = formsOf(word);
					expect(new Set(forms).size).toBe(forms.length);
					expect(forms).not.toContain('');
				}
			}),
			{ seed: 25 }
		);
	});
});
