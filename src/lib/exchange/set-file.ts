/** Larger than any set of texts: what is bigger is something else. 8 million characters. */
const MOST_CHARACTERS = 8_000_000;
/** Files in a set: a hundred articles with a dozen coders stay below. */
const MOST_FILES = 2_000;
/** Says what the file is, and in which form: the first there is. */
const FORM = 1;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Relative, of plain names, never upwards: safe to write below a folder on any system. */
const PATH = /^(?:[a-z0-9@_-][a-z0-9@._-]*\/)*[a-z0-9@_-][a-z0-9@._-]*$/i;

/** A set as one file: its id, and its files by path as text. */
export interface PackedSet {
	readonly id: string;
	readonly files: ReadonlyMap<string, string>;
}

/** A packed set, or why a text holds none. */
export type SetFileRead =
	| ({ readonly ok: true } & PackedSet)
	| { readonly ok: false; readonly reason: 'too-large' | 'not-a-set' };

/** A set as one JSON text, files in order of path, so that the same set gives the same text. */
export function writeSetFile({ id, files }: PackedSet): string {
	const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify({ vantage: FORM, id, files: Object.fromEntries(sorted) });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what `writeSetFile` wrote. The text is anybody's: it is only ever read as data, within
 * limits, and its paths stay below the folder they are written to. Whether the files make a set is
 * for `$lib/corpus` to say.
 */
export function readSetFile(text: string): SetFileRead {
	if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' };
	const not = { ok: false, reason: 'not-a-set' } as const;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return not;
	}
	if (!isRecord(value) || value['vantage'] !== FORM || !isRecord(value['files'])) return not;
	const id = value['id'];
	const entries = Object.entries(value['files']);
	if (entries.length > MOST_FILES) return { ok: false, reason: 'too-large' };
	const texts = entries.filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string' && PATH.test(entry[0])
	);
	if (typeof id !== 'string' || !ID.test(id) || texts.length < entries.length) return not;
	const files = new Map(texts);
	return files.has('set.yaml') ? { ok: true, id, files } : not;
}
