import { describe, expect, it } from 'vitest';
import { read } from './reading';

const tagOf = (sentence: string, word: string): string | undefined =>
	read(sentence).tokens.find(({ text }) => text === word)?.tag;

describe('tags of a reading', () => {
	it.each([
		['The mayor claims that it is closed.', 'claims', 'verb'],
		["The mayor's claims are false.", 'claims', 'noun'],
		['Aides to Lund say she is ill.', 'say', 'verb'],
		['The press secretary left.', 'press', 'noun'],
		['More than half said so.', 'said', 'verb'],
		['Two points in a row.', 'points', 'noun'],
		['She would like to go.', 'like', 'verb'],
		['He looks like her.', 'like', 'prep'],
		['Mayor Backs New Bridge Over River', 'Backs', 'verb'],
		['The United States agreed.', 'States', 'name'],
		['Dr. Lund left.', 'Lund', 'name'],
		['It was closed by Ida.', 'by', 'prep']
	])('in %j %s is a %s', (sentence, word, tag) => {
		expect(tagOf(sentence, word)).toBe(tag);
	});

	it('gives every token a sentence, however long that is', () => {
		const { tokens, sentences, sentenceOf } = read('on and '.repeat(1000));
		expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.length);
		expect([...sentenceOf].every((sentence) => sentence >= 0)).toBe(true);
	});
});
