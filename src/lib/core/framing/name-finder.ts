import type { NameNote } from '$lib/core/model';
import type { Span } from '$lib/core/text';

/** A name of the list where it stands in a text, in UTF-16 code units. */
export interface FoundName extends Span {
	/** Its index in the list given. */
	readonly note: number;
}

/** Characters with a meaning in regular expressions. */
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/**
 * Makes what finds names and their other forms in texts, in order. Longer names win over shorter ones
 * they hold, and a name is found as whole words only, in the case it is written in.
 */
export function nameFinder(
	names: readonly Pick<NameNote, 'name' | 'aliases'>[]
): (text: string) => readonly FoundName[] {
	const noteOf = new Map<string, number>();
	names.forEach((note, index) => {
		for (const form of [note.name, ...note.aliases]) noteOf.set(form, index);
	});
	if (noteOf.size === 0) return () => [];
	const forms = [...noteOf.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.replace(SPECIAL, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
		'gu'
	);
	return (text) =>
		[...text.matchAll(pattern)].flatMap(({ 0: form, index }) => {
			const note = noteOf.get(form);
			return note === undefined ? [] : [{ note, start: index, end: index + form.length }];
		});
}
