import { words, type Word } from '$lib/core/text';

/** A text made ready for comparing: its words, and the text their offsets belong to. */
export interface Reading {
	readonly text: string;
	/** Those with a letter or a digit; what only joins or colours a sign is read with the sign. */
	readonly words: readonly Word[];
}

const SPOKEN = /[\p{L}\p{N}]/u;
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const APOSTROPHES = /[’‘ʼ＇]/g;
const INITIALS = /^\p{L}(?:\.\p{L})+\.?$/u;
const ENDING = /^["'”’»)\]]*\s*$/;
// What stands before a word that begins a sentence or a quotation: a stop, a colon, an ellipsis, an
// opening bracket or quotation mark, a new line. A straight quotation mark opens after a space.
const BEGINNING = /[.!?…:;\n([{“„«‹‘]|(?:^|\s)["']$/u;

/** A word with the stop that belongs to its initials (`U.S.`), unless that may end the text too. */
function withStop(word: Word, text: string): Word {
	const raw = text.slice(word.start, word.end);
	if (text[word.end] !== '.' || !INITIALS.test(raw)) return word;
	return ENDING.test(text.slice(word.end + 1)) ? word : { ...word, end: word.end + 1 };
}

/** Reads a text for comparing. Linear. */
export const read = (text: string): Reading => ({
	text,
	words: words(text)
		.filter((word) => SPOKEN.test(word.text))
		.map((word) => withStop(word, text))
});

/** A word as it is printed, but for what typesetting decides: ligatures, apostrophes, hyphenation. */
function printed({ text, words }: Reading, at: number): string {
	const word = words[at];
	if (!word) return '';
	const raw = text.slice(word.start, word.end).replace(INVISIBLE, '').normalize('NFKC');
	const plain = raw.replace(APOSTROPHES, "'");
	return INITIALS.test(plain) ? plain.replaceAll('.', '') : plain;
}

/** Whether a word begins the text, a sentence or a quotation, where its capital says nothing. */
function begins({ text, words }: Reading, at: number): boolean {
	const before = words[at - 1];
	return !before || BEGINNING.test(text.slice(before.end, words[at]?.start));
}

const lowerFirst = (word: string): string => {
	const [first = ''] = word;
	return first.toLowerCase() + word.slice(first.length);
};

/**
 * Whether two words of the same normal form are also the same to a reader. Typography never counts.
 * A capital does (US, us; Bill, bill), but not that of the first letter where one of the two begins
 * a text, a sentence or a quotation: a quotation cut short often begins anew there.
 */
export function sameToReader(before: Reading, i: number, after: Reading, j: number): boolean {
	const one = printed(before, i);
	const other = printed(after, j);
	if (one === other) return true;
	return lowerFirst(one) === lowerFirst(other) && (begins(before, i) || begins(after, j));
}
