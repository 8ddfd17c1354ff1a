import type { Span } from '$lib/core/text';

/** What a token is by its signs alone. */
export type TokenKind = 'word' | 'clitic' | 'number' | 'open' | 'close' | 'sign';

/** A word, number or sign, with where it stands in the text. */
export interface Token extends Span {
	/** As written, with one apostrophe for all its forms. */
	readonly text: string;
	/** The same in small letters. */
	readonly lower: string;
	readonly kind: TokenKind;
}

// In the order tried: initials (U.S.), words with hyphens and apostrophes inside, numbers with
// their separators, a run of full stops, marks of two signs, any other sign.
const TOKEN =
	/(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’]|-(?=\p{L}|\p{N}))[\p{L}\p{M}\p{N}]+)*|\p{Nd}+(?:[.,:]\p{Nd}+)*|\.{2,}|''|``|\S/gu;
// What English hangs on a word: the possessive and short forms of verbs.
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu;
const APOSTROPHE = /^['’]$/u;
const FULL_WORD = /^\p{L}/u;
const NUMBER = /^\p{Nd}/u;

function token(text: string, start: number, kind: TokenKind): Token {
	const plain = text.replaceAll('’', "'");
	return { text: plain, lower: plain.toLowerCase(), start, end: start + text.length, kind };
}

/**
 * The words, numbers and signs of a text, in order; offsets are UTF-16. The possessive and short
 * verbs are tokens of their own (`Ida`, `'s`), so that a name is the same with and without them;
 * compounds stay whole. Every character that is no space is in a token. Time is linear.
 */
export function tokenise(text: string): Token[] {
	const found: Token[] = [];
	for (const { 0: raw, index } of text.matchAll(TOKEN)) {
		if (NUMBER.test(raw)) found.push(token(raw, index, 'number'));
		else if (!FULL_WORD.test(raw)) {
			const hangs = APOSTROPHE.test(raw) && text[index - 1] === 's';
			found.push(token(raw, index, hangs ? 'clitic' : 'sign'));
		} else {
			const cut = raw.length - (CLITIC.exec(raw)?.[0].length ?? 0);
			found.push(token(raw.slice(0, cut), index, 'word'));
			if (cut < raw.length) found.push(token(raw.slice(cut), index + cut, 'clitic'));
		}
	}
	return found;
}
