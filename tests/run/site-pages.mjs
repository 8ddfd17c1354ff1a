import { existsSync, readdirSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** The folder of the built site. */
export const BUILD = process.env['VANTAGE_BUILD'] ?? 'build';

/**
 * @typedef {object} SitePage
 * @property {string} path from the site's root: `''`, `sets/aleppo-2016/`
 * @property {string} kind what kind of page it is, its ids left out: `home`, `sets/*`
 */

/** Folders whose next segment is an id. */
const HOLDS_IDS = new Set(['sets', 'themes', 'read', 'blind']);

/**
 * The kind of a page: its path with the ids replaced.
 *
 * @param {string} path
 */
export function kindOf(path) {
	const segments = path.split('/').filter(Boolean);
	if (segments.length === 0) return 'home';
	return segments
		.map((segment, i) => (HOLDS_IDS.has(segments[i - 1] ?? '') ? '*' : segment))
		.join('/');
}

/**
 * Every page of the built site but the 404 page.
 *
 * @returns {SitePage[]}
 */
export function listPages() {
	if (!existsSync(BUILD)) return [];
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.filter((file) => file === 'index.html' || file.endsWith(`${sep}index.html`))
		.map((file) => dirname(file).split(sep).join('/'))
		.map((folder) => (folder === '.' ? '' : `${folder}/`))
		.sort()
		.map((path) => ({ path, kind: kindOf(path) }));
}

/**
 * One page of each kind, the first.
 *
 * @param {readonly SitePage[]} pages
 */
export const onePerKind = (pages) =>
	pages.filter((page, i) => pages.findIndex(({ kind }) => kind === page.kind) === i);
