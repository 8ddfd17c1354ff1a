import { describe, expect, it } from 'vitest';
import { primaryLanguage, voicesFor, type Voice } from './aloud-voices';

const voice = (id: string, language: string): Voice => ({ id, name: id, language });
const VOICES = [
	voice('us', 'en-US'),
	voice('de', 'de-DE'),
	voice('gb', 'en_GB'),
	voice('fil', 'fil-PH'),
	voice('fi', 'fi')
];

describe('voicesFor', () => {
	it.each([
		['en-GB', ['gb', 'us']],
		['en', ['us', 'gb']],
		['EN-us', ['us', 'gb']],
		['fi-FI', ['fi']],
		['ar', []]
	])('those for %s', (language, expected) => {
		expect(voicesFor(VOICES, language).map(({ id }) => id)).toEqual(expected);
	});
});

describe('primaryLanguage', () => {
	it.each([
		['en-GB', 'en'],
		['en_GB', 'en'],
		['AR', 'ar'],
		['', '']
	])('of %j is %j', (tag, expected) => {
		expect(primaryLanguage(tag)).toBe(expected);
	});
});
