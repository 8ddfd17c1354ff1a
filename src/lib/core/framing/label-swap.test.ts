import { describe, expect, test } from 'vitest';
import { swapped, swapPlace } from './label-swap';
import { cueSpans, ownSpans, type Span } from './spans';

const flat = (spans: readonly Span[] | undefined): string =>
	(spans ?? [])
		.map((span) =>
			typeof span === 'string'
				? span
				: 'own' in span
					? span.own
					: 'cue' in span
						? `“${span.cue}”`
						: span.name
		)
		.join('');

describe('swapPlace', () => {
	test.each([
		['The strikers left the quay.', 'the strikers', '', 'The strikers', ' left the quay.'],
		['At noon the strikers left.', 'strikers', 'At noon the ', 'strikers', ' left.'],
		['They took the crew’s boats.', 'the crew', 'They took ', 'the crew', '’s boats.'],
		['A bus came for us.', 'us', 'A bus came for ', 'us', '.']
	])('in an author’s sentence: %s', (text, label, before, was, after) => {
		const place = swapPlace([{ own: text }], label);
		expect([flat(place?.before), place?.was, flat(place?.after)]).toEqual([before, was, after]);
	});

	test('takes the sentence as it is shown, with the label set apart', () => {
		const place = swapPlace(ownSpans('So the hands struck.', 'the hands'), 'the hands');
		expect([flat(place?.before), place?.was, flat(place?.after)]).toEqual([
			'So ',
			'the hands',
			' struck.'
		]);
	});

	test('in our summary only within quotation marks', () => {
		const place = swapPlace(cueSpans('Quill says “those idle hands” rest.'), 'idle hands');
		expect([flat(place?.before), place?.was, flat(place?.after)]).toEqual([
			'Quill says “those” ',
			'idle hands',
			' rest.'
		]);
		expect(flat(place?.sentence)).toBe('Quill says “those idle hands” rest.');
		expect(swapPlace(cueSpans('Quill says the idle hands rest.'), 'idle hands')).toBeNull();
	});

	test('nowhere where only a part of a word is the same', () => {
		expect(swapPlace([{ own: 'The bus is late.' }], 'us')).toBeNull();
		expect(swapPlace([{ own: 'The bus is late.' }], '')).toBeNull();
	});
});

test('a word at the beginning of a sentence gets a capital', () => {
	expect(swapped('The crew', 'idle hands')).toBe('Idle hands');
	expect(swapped('the crew', 'idle hands')).toBe('idle hands');
});
