import { isDeeperThan } from './nesting';

/**
 * Larger than any set with the texts of its articles: what is bigger is something else. 12 million
 * characters.
 */
const MOST_CHARACTERS = 12_000_000;
/** The same as a file: a character has at most three bytes. */
export const MOST_SET_FILE_BYTES = 3 * MOST_CHARACTERS;
/** Files in a set: a hundred articles with a dozen coders stay below. */
const MOST_FILES = 2_000;
/** Texts in a file: more articles than any set has. */
const MOST_TEXTS = 500;
/** Characters of a text: as many as a reader can bring. */
const MOST_TEXT = 1_000_000;
/** A set file has two levels; some more are read, to be told as something wrong within. */
const MOST_DEPTH = 8;
/** Says what the file is, and in which form: the first there is. */
const FORM = 1;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Relative, of plain names, never upwards: safe to write below a folder on any system. */
const PATH = /^(?:[a-z0-9@_-][a-z0-9@._-]*\/)*[a-z0-9@_-][a-z0-9@._-]*$/i;

/** A set as one file: its id, and its files by path as text. */
export interface PackedSet {
	readonly id: string;
	readonly files: ReadonlyMap<string, string>;
	/** Articles in their authors' words, by the article's id, as somebody brought them for a class. */
	readonly texts?: ReadonlyMap<string, string>;
}

/** A packed set, or why a text holds none. */
export type SetFileRead =
	| ({
			readonly ok: true;
			/** How many texts of articles cannot be read: of another form, or too long. */
			readonly unread: number;
	  } & Required<PackedSet>)
	| { readonly ok: false; readonly reason: 'too-large' | 'not-a-set' };

const sorted = (entries: ReadonlyMap<string, string>): Record<string, string> =>
	Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * A set as one JSON text, files in order of path and texts in order of article, so that the same set
 * gives the same text. Without texts the file does not speak of them.
 */
export const writeSetFile = ({ id, files, texts }: PackedSet): string =>
	JSON.stringify({
		vantage: FORM,
		id,
		files: sorted(files),
		...(texts && texts.size > 0 && { texts: sorted(texts) })
	});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (entry: [string, unknown]): entry is [string, string] =>
	typeof entry[1] === 'string' && entry[1].length <= MOST_TEXT && ID.test(entry[0]);

function readTexts(value: unknown): {
	readonly texts: ReadonlyMap<string, string>;
	readonly unread: number;
} {
	if (value === undefined) return { texts: new Map(), unread: 0 };
	if (!isRecord(value)) return { texts: new Map(), unread: 1 };
	const entries = Object.entries(value);
	const texts = new Map(entries.filter(isText).slice(0, MOST_TEXTS));
	return { texts, unread: entries.length - texts.size };
}

/**
 * Reads what `writeSetFile` wrote. The text is anybody's: it is only ever read as data, within
 * limits, and its paths stay below the folder they are written to. Texts that cannot be read do not
 * keep the set from being read. Whether the files make a set is for `$lib/corpus` to say, and whether
 * a text is of an article for `$lib/core/anchor`.
 */
export function readSetFile(text: string): SetFileRead {
	if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' };
	const not = { ok: false, reason: 'not-a-set' } as const;
	if (isDeeperThan(text, MOST_DEPTH)) return not;
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
	const files = new Map(
		entries.filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string' && PATH.test(entry[0])
		)
	);
	if (typeof id !== 'string' || !ID.test(id) || files.size < entries.length) return not;
	return files.has('set.yaml') ? { ok: true, id, files, ...readTexts(value['texts']) } : not;
}
