/** What belongs together in one version: every file of a folder, with the digest of its bytes. */
export interface OfflineList {
	/** The version of the site that the files are of. */
	readonly version: string;
	/** Digests by path within the site; a page by its address (`sets/aleppo-2016/`). */
	readonly files: Readonly<Record<string, string>>;
	/** In the list of the root: the sets of the site. */
	readonly sets?: readonly string[];
}

const isStrings = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((one) => typeof one === 'string');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

/**
 * Reads a list. A network that asks for a password answers with a page of its own, so nothing is
 * taken for granted.
 *
 * @returns null when it is none
 */
export function parseList(text: string): OfflineList | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (!isRecord(value)) return null;
	const { version, files, sets } = value;
	if (typeof version !== 'string' || !isRecord(files)) return null;
	if (!isStrings(Object.values(files))) return null;
	if (sets !== undefined && !isStrings(sets)) return null;
	return { version, files: files as OfflineList['files'], ...(sets && { sets }) };
}

/** Bytes of a digest that are told: 16 of 32, since it guards against accidents, not against attack. */
const DIGEST_BYTES = 16;

/** The digest of a file's bytes, as `writeOfflineLists` of the build writes it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, DIGEST_BYTES);
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
