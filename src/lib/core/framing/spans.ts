import type { NameNote } from '$lib/core/model';
import { words } from '$lib/core/text';
import { nameFinder } from './name-finder';

/**
 * A piece of a text as shown. Of a text of ours: plain, the author's words in quotation marks, or a
 * name to explain. Of an author's own sentences: all of it `own`.
 */
export type Span =
	| string
	/** The author's own sentence or headline; `key` where it is the phrase that shows the frame. */
	| { readonly own: string; readonly key?: true }
	/** The words between the quotation marks, without them. */
	| { readonly cue: string }
	/** The name as it stands in the text; `note` is its index in the list given. */
	| { readonly name: string; readonly note: number };

/** Double quotation marks, curly or straight, that open and close within one sentence. */
const QUOTED = /[“"]([^“”"]+)[”"]/g;

/**
 * Cuts a text of ours at its quotation marks, so that the author's words can be set apart from
 * ours. Joining the pieces, with marks around the cues, gives the text again (marks become curly).
 */
export function cueSpans(text: string): readonly Span[] {
	const spans: Span[] = [];
	let from = 0;
	for (const match of text.matchAll(QUOTED)) {
		if (match.index > from) spans.push(text.slice(from, match.index));
		spans.push({ cue: match[1] ?? '' });
		from = match.index + match[0].length;
	}
	if (from < text.length) spans.push(text.slice(from));
	return spans;
}

/**
 * The author's own sentences, with the key phrase of a passage apart. The phrase is looked for word
 * by word, as the checker does, so that marks and spaces within it do not matter; where it does not
 * stand in the text nothing is set apart. Joining the pieces gives the text again.
 */
export function ownSpans(text: string, cue?: string): readonly Span[] {
	const all = words(text);
	const wanted = words(cue ?? '').map((word) => word.text);
	const first = all.findIndex((_, i) => wanted.every((word, j) => all[i + j]?.text === word));
	const from = all[first]?.start;
	const to = all[first + wanted.length - 1]?.end;
	if (wanted.length === 0 || from === undefined || to === undefined) return [{ own: text }];
	return [
		...(from > 0 ? [{ own: text.slice(0, from) }] : []),
		{ own: text.slice(from, to), key: true as const },
		...(to < text.length ? [{ own: text.slice(to) }] : [])
	];
}

/** Marks the first mention of each name in a text, as `nameFinder` finds them. */
export function nameSpans(text: string, names: readonly NameNote[]): readonly Span[] {
	const spans: Span[] = [];
	const seen = new Set<number>();
	let from = 0;
	for (const { note, start, end } of nameFinder(names)(text)) {
		if (seen.has(note)) continue;
		seen.add(note);
		if (start > from) spans.push(text.slice(from, start));
		spans.push({ name: text.slice(start, end), note });
		from = end;
	}
	if (from < text.length) spans.push(text.slice(from));
	return spans;
}
