/** What a request asks for, as far as an answer from the device depends on it. */
export type RequestKind =
	/** Not ours, or about what the server holds now: the browser asks for it as it would without us. */
	| 'leave'
	/** A whole page. */
	| 'page'
	/** A file whose name holds the hash of what is in it: the same in every version. */
	| 'asset'
	/** What a page that is open asks for: data, views, icons. */
	| 'data';

/** The part of a `Request` that is looked at. */
export interface Asked {
	readonly url: string;
	readonly method: string;
	readonly mode: string;
	/** Whether a part of a file is asked for (a `Range` header). */
	readonly part: boolean;
}

/** The name of a list of what belongs together: of a set in the set's folder, of the rest at the root. */
export const LIST_NAME = 'offline.json';
/** The page shown for a page that cannot be had. */
export const OFFLINE_PAGE = 'offline/';
/** How SvelteKit names the data of a page, beside the page. */
const PAGE_DATA = '__data.json';

/** Files that say what the server holds now. From a cache they would hide that there is a newer version. */
const OF_THE_SERVER = [LIST_NAME, '_app/version.json', 'service-worker.js'];

/**
 * Where an address leads within the site, without query and fragment: a page is the same file
 * whatever its query says.
 *
 * @param scope the address of the site's first page, ending in `/`
 * @returns null for an address that is not within the site
 */
export function pathOf(url: string, scope: string): string | null {
	const [bare = ''] = url.split(/[?#]/u);
	return bare.startsWith(scope) ? bare.slice(scope.length) : null;
}

/** The kind of a request. */
export function kindOf({ url, method, mode, part }: Asked, scope: string): RequestKind {
	const path = pathOf(url, scope);
	if (path === null || method !== 'GET' || part) return 'leave';
	if (OF_THE_SERVER.some((name) => path === name || path.endsWith(`/${name}`))) return 'leave';
	if (mode === 'navigate') return 'page';
	return path.includes('_app/immutable/') ? 'asset' : 'data';
}

/**
 * The list a path stands in: its set's, or the root's for all that is in no set.
 *
 * @returns the folder of the list, `sets/aleppo-2016/` or an empty string
 */
export const folderOf = (path: string): string => /^sets\/[^/]+\//u.exec(path)?.[0] ?? '';

/** The folder of a set. */
export const folderOfSet = (set: string): string => `sets/${set}/`;

/** The set of a folder; null for the root. */
export const setOfFolder = (folder: string): string | null => folder.split('/')[1] ?? null;

/**
 * The page that a path is the data of.
 *
 * @returns null when it is not the data of a page
 */
export const pageOfData = (path: string): string | null =>
	path === PAGE_DATA || path.endsWith(`/${PAGE_DATA}`) ? path.slice(0, -PAGE_DATA.length) : null;

/** The address of the page that says what can be read without a connection, and what could not. */
export function offlineAddress(scope: string, asked: string): string {
	const page = new URL(OFFLINE_PAGE, scope);
	page.searchParams.set('to', asked);
	return page.href;
}

/**
 * The address that a reader had asked for, out of the address of the page shown in its place.
 *
 * @returns null where none is named, or one that does not lead into this site
 */
export function askedAddress(page: URL, scope: string): string | null {
	const to = page.searchParams.get('to');
	if (to === null || !URL.canParse(to, scope)) return null;
	const { href } = new URL(to, scope);
	return href.startsWith(scope) ? href : null;
}
