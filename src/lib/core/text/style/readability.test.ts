import { expect, test } from 'vitest';
import { lix } from './readability';

const cut = (text: string): string[][] => text.split('. ').map((sentence) => sentence.split(' '));

test.each([
	// Five words, one of seven letters: 5 + 20.
	['one long word in five', 'the clock stopped at noon', 25],
	// Six words in two sentences, none of more than six letters.
	['six letters are short', 'the ferry. the harbor is near', 3],
	['letters are counted, not signs', "o'neill's", 101],
	['of any alphabet', 'мы повторили', 2 + 50]
])('%s', (_, text, expected) => {
	expect(lix(cut(text))).toBe(expected);
});

test('no word has no LIX', () => {
	expect(lix([])).toBeNull();
});
