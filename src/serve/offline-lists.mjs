import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** The name of a list, as `$lib/offline` asks for it. */
const LIST = 'offline.json';
/** What a reader who is offline has no use for: what answers in place of a page that is not there. */
const NEVER = new Set(['404.html', 'service-worker.js', '_app/version.json']);
/**
 * Bytes of a file that is kept only once it is used. Scripts and faces are under 150,000; over that is
 * what reads PDF files, which few ever need.
 */
const LARGE = 250_000;

/** The first 16 bytes of SHA-256, as `digestOf` of `$lib/offline`. @param {Buffer} bytes */
const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** @param {string} path */
const addressOf = (path) =>
	posix.basename(path) === 'index.html' ? path.slice(0, -'index.html'.length) : path;

/** The folder in whose list a file stands: its set's, or the root. @param {string} path */
const folderOf = (path) => /^sets\/[^/]+\//u.exec(path)?.[0] ?? '';

/**
 * Writes a list of what belongs together into each set's folder of a built site, and one for all the
 * rest into its root. Made from what is there, so that no page can be forgotten.
 *
 * @param {string} folder
 * @param {string} version
 */
export function writeOfflineLists(folder, version) {
	/** @type {Map<string, Record<string, string>>} */
	const lists = new Map([['', {}]]);
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(folder, file)).isFile())
		.map((file) => file.split(sep).join('/'))
		.filter((path) => !NEVER.has(path) && posix.basename(path) !== LIST)
		.sort();
	for (const path of paths) {
		const bytes = readFileSync(join(folder, path));
		const list = folderOf(path);
		if (list === '' && bytes.length > LARGE) continue;
		lists.set(list, { ...lists.get(list), [addressOf(path)]: digestOf(bytes) });
	}
	const sets = [...lists.keys()].filter(Boolean).map((list) => list.split('/')[1]);
	for (const [list, files] of lists) {
		const content = { version, files, ...(list === '' && { sets }) };
		writeFileSync(join(folder, list, LIST), JSON.stringify(content));
	}
}

/**
 * An adapter that also writes the lists, once every file is where it will be served from.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {{ folder: string; version: string }} site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withOfflineLists = (adapter, { folder, version }) => ({
	...adapter,
	adapt: async (builder) => {
		await adapter.adapt(builder);
		writeOfflineLists(folder, version);
	}
});
