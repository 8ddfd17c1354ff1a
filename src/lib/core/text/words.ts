import type { Span } from './span';

/** A word as it is compared (`text`, normalised) and where it stands in the text it came from. */
export interface Word extends Span {
	readonly text: string;
}

// In the order tried: initials as one word (U.S., a.m.), numbers with their separators, any other
// run of letters and digits with apostrophes inside. Soft hyphens and zero-width spaces are taken
// into the word, and dropped when it is normalised.
const WORD =
	/(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:['’‘ʼ＇][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+)*/gu;
const INVISIBLE = /[\u00AD\u200B\u2060]/g;
const APOSTROPHES = /[’‘ʼ＇]/g;
const PLAIN = /^[a-z]+$/;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;

// Scripts written without spaces: each character (with its marks) counts as a word, so that the
// outcome depends on no dictionary and is the same in every browser.
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function normalise(raw: string): string {
	if (PLAIN.test(raw)) return raw;
	const text = raw.replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'");
	return INITIALS.test(text) ? text.replaceAll('.', '') : text;
}

/**
 * The words of a text, in order, with UTF-16 offsets into it.
 *
 * Two words are the same when their `text` is: NFKC, lower case, one apostrophe for all its forms,
 * no soft hyphens, `U.S.` as `us`. Compounds are split at the hyphen, so that a hyphen which a line
 * end has put into a word changes that one word only. Punctuation is no word. Time is linear.
 *
 * @example words('Don’t re-read.') // don't 0–5, re 6–8, read 9–13
 */
export function words(text: string): Word[] {
	const found: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const raw = match[0];
		if (UNSPACED.test(raw)) {
			for (const part of raw.matchAll(/\P{M}\p{M}*/gu)) {
				const at = start + part.index;
				found.push({ text: normalise(part[0]), start: at, end: at + part[0].length });
			}
			continue;
		}
		const normal = normalise(raw);
		if (normal !== '') found.push({ text: normal, start, end: start + raw.length });
	}
	return found;
}
