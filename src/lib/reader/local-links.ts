import { resolve } from '$app/paths';
import type { SetLinks } from '$lib/core/framing';

/** The pages of a set on this device: fragments of one page, since a plain server has no routes for them. */
export const localLinks: SetLinks = {
	set: () => '#',
	theme: (theme) => `#/themes/${theme}`,
	frame: (theme, frame, article) =>
		`#/themes/${theme}?frame=frame-${frame}${article ? `-${article}` : ''}`,
	read: (article, { at, theme, with: beside, marked } = {}) => {
		const query = new URLSearchParams({
			...(theme && { theme }),
			...(at && { at }),
			...(beside && beside.length > 0 && { with: beside.join(',') }),
			...(marked && marked.length > 0 && { marked: marked.join(',') })
		}).toString();
		return `#/read/${article}${query === '' ? '' : `?${query}`}`;
	},
	compare: (a, b, theme) => `#/compare?${new URLSearchParams({ a, b, theme }).toString()}`,
	words: () => '#/words',
	evidence: () => '#/evidence',
	versions: (article) => `#/versions/${article}`,
	teach: () => '#/teach',
	method: () => `${resolve('/method')}/`
};

/** Which of the pages a fragment names. */
export interface LocalRoute {
	readonly page: 'set' | 'theme' | 'read' | 'compare' | 'words' | 'evidence' | 'versions' | 'teach';
	readonly id: string;
	readonly query: URLSearchParams;
}

/** Reads a fragment; what names no page is the set's opening. */
export function localRoute(hash: string): LocalRoute {
	const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
	const [page = '', id = ''] = path.split('/');
	const query = new URLSearchParams(search);
	if (page === 'themes') return { page: 'theme', id, query };
	if (page === 'read') return { page: 'read', id, query };
	if (page === 'compare') return { page: 'compare', id: query.get('theme') ?? '', query };
	if (page === 'words' || page === 'versions') return { page, id, query };
	if (page === 'teach' || page === 'evidence') return { page, id: '', query };
	return { page: 'set', id: '', query };
}

/** The address of a set file that a fragment asks to open: `#open=class/harbour.vantage.json`. */
export function openAddress(hash: string): string | null {
	const address = /^#open=(.+)$/.exec(hash)?.[1];
	if (address === undefined) return null;
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
