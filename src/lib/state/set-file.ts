/** Larger than any set of texts: what is bigger is something else. 8 million characters. */
const MOST_CHARACTERS = 8_000_000;
/** Files in a set: a hundred articles with a dozen coders stay below. */
const MOST_FILES = 2_000;

/** A set's files by path, or why a text holds none. */
export type SetFileRead =
	| { readonly ok: true; readonly files: ReadonlyMap<string, string> }
	| { readonly ok: false; readonly reason: 'too-large' | 'not-a-set' };

/**
 * Reads a set file: JSON, a map from path to text. The text is anybody's: it is only ever read as
 * data, within limits.
 */
export function readSetFile(text: string): SetFileRead {
	if (text.length > MOST_CHARACTERS) return { ok: false, reason: 'too-large' };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, reason: 'not-a-set' };
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return { ok: false, reason: 'not-a-set' };
	}
	const entries = Object.entries(value);
	if (entries.length > MOST_FILES) return { ok: false, reason: 'too-large' };
	const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
	return texts.length === entries.length && texts.some(([path]) => path === 'set.yaml')
		? { ok: true, files: new Map(texts) }
		: { ok: false, reason: 'not-a-set' };
}
