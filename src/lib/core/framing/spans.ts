import type { NameNote } from '$lib/core/model';

/** A piece of a text of ours: plain, the author's words in quotation marks, or a name to explain. */
export type Span =
	| string
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

/** Characters with a meaning in regular expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/**
 * Marks the first mention of each name in a text. Longer names win over shorter ones they hold, and
 * a name is found as whole words only, in the case it is written in.
 */
export function nameSpans(text: string, names: readonly NameNote[]): readonly Span[] {
	const noteOf = new Map<string, number>();
	names.forEach((note, index) => {
		for (const form of [note.name, ...note.aliases]) noteOf.set(form, index);
	});
	if (noteOf.size === 0) return [text];
	const forms = [...noteOf.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replace(SPECIAL, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
		'gu'
	);
	const spans: Span[] = [];
	const seen = new Set<number>();
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const note = noteOf.get(match[0]);
		if (note === undefined || seen.has(note)) continue;
		seen.add(note);
		if (match.index > from) spans.push(text.slice(from, match.index));
		spans.push({ name: match[0], note });
		from = match.index + match[0].length;
	}
	if (from < text.length) spans.push(text.slice(from));
	return spans;
}
