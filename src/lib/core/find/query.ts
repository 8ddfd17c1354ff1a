import { words } from '$lib/core/text';

/** Words that stand next to each other: a phrase in quotation marks, or what is typed without a space. */
export interface Chunk {
	/** As `words` of core/text gives them. */
	readonly words: readonly string[];
	/** In quotation marks: found as written only. */
	readonly exact: boolean;
	/** Still being typed: the last word may be the beginning of one. */
	readonly open: boolean;
}

const QUOTE = /["“”„«»]/;
/** English words that say nothing by themselves; they count only within a phrase, or alone. */
const SMALL = new Set(
	'a an and are as at be by do does did for from how in is it of on or that the this to was were what why with'.split(
		' '
	)
);
/** Scripts in which a character is a word, so that none is the beginning of another. */
const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A single character that is enough to look for. */
const ENOUGH = new RegExp(`${UNSPACED.source}|\\p{Nd}`, 'u');

/**
 * Reads what was typed: several words are all asked for, words in quotation marks as one phrase. A
 * quotation mark that is not closed counts as closed at the end.
 *
 * @returns none where nothing was typed that can be looked for
 */
export function readQuery(typed: string): readonly Chunk[] {
	const parts = typed.split(QUOTE);
	const chunks = parts.flatMap((part, index): Chunk[] => {
		const last = index === parts.length - 1;
		// Every other part stands between two marks.
		if (index % 2 === 1) return chunk(part, true, last);
		const pieces = part.split(/\s+/);
		return pieces.flatMap((piece, i) => chunk(piece, false, last && i === pieces.length - 1));
	});
	const telling = chunks.filter(({ exact, words: [word = ''], words: { length } }) => {
		return exact || length > 1 || !SMALL.has(word);
	});
	return telling.length > 0 ? telling : chunks;
}

function chunk(part: string, exact: boolean, open: boolean): Chunk[] {
	const texts = words(part).map(({ text }) => text);
	const [first = ''] = texts;
	if (texts.length === 0) return [];
	// The first letter of a word still typed begins a tenth of all words.
	if (open && texts.length === 1 && first.length === 1 && !ENOUGH.test(first)) return [];
	return [{ words: texts, exact, open: open && !UNSPACED.test(texts.at(-1) ?? '') }];
}
