import { words } from '$lib/core/text';
import type { Span } from './spans';

/** A sentence with a place in it where another word can stand. */
export interface SwapPlace {
	/** As it is written. */
	readonly sentence: readonly Span[];
	/** What stands before the place, and after it. */
	readonly before: readonly Span[];
	readonly after: readonly Span[];
	/** The author's words in that place. */
	readonly was: string;
}

/** An owner's ending, which stays when the word before it goes. */
const ENDING = /[’']s$/;
/** What is left of a phrase, without the spaces around it. */
const PART = /^(\s*)(.*?)(\s*)$/s;

/**
 * Where a label stands in a sentence in its author's own words: in the author's sentence, or in
 * quotation marks within our summary. Null where it does not, since in a sentence of ours an author's
 * word would only be put in the place of one of ours.
 */
export function swapPlace(sentence: readonly Span[], label: string): SwapPlace | null {
	for (const [index, span] of sentence.entries()) {
		if (typeof span === 'string' || 'name' in span) continue;
		const text = 'own' in span ? span.own : span.cue;
		const found = find(text, label);
		if (!found) continue;
		const [before, after] = [text.slice(0, found.start), text.slice(found.end)].map((part) =>
			'own' in span ? (part === '' ? [] : [{ own: part }]) : stillQuoted(part)
		);
		return {
			sentence,
			before: [...sentence.slice(0, index), ...(before ?? [])],
			after: [...(after ?? []), ...sentence.slice(index + 1)],
			was: text.slice(found.start, found.end)
		};
	}
	return null;
}

/** What is left of a quoted phrase stays quoted by itself: no quotation mark stands around what is put in. */
function stillQuoted(part: string): readonly Span[] {
	const [, lead = '', cue = '', trail = ''] = PART.exec(part) ?? [];
	return cue === '' ? [part].filter(Boolean) : [lead, { cue }, trail].filter((span) => span !== '');
}

/** The first place of the label's words, without an owner's ending. */
function find(
	text: string,
	label: string
): { readonly start: number; readonly end: number } | null {
	const all = words(text);
	const wanted = words(label).map((word) => word.text);
	const same = (word: string | undefined, other: string | undefined, last: boolean): boolean =>
		word === other || (last && word?.replace(ENDING, '') === other);
	const first = all.findIndex((_, i) =>
		wanted.every((word, j) => same(all[i + j]?.text, word, j === wanted.length - 1))
	);
	const from = all[first];
	const to = all[first + wanted.length - 1];
	if (wanted.length === 0 || !from || !to) return null;
	const end = text.slice(from.start, to.end);
	const ending = ENDING.test(wanted.at(-1) ?? '') ? '' : (ENDING.exec(end)?.[0] ?? '');
	return { start: from.start, end: to.end - ending.length };
}

/** The other author's word as it would stand there: with a capital where the author's has one. */
export const swapped = (was: string, other: string): string =>
	/^\p{Lu}/u.test(was) ? other.charAt(0).toLocaleUpperCase() + other.slice(1) : other;
