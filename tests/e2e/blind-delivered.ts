import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { BUILD, listPages } from '../run/site-pages.mjs';
import type { Delivered } from './blind-hidden';

/** A page on which a text, or the list of them, is read blind. */
export interface BlindPage {
	readonly path: string;
	readonly set: string;
	/** Null for the list. */
	readonly number: number | null;
}

const PAGE = /^sets\/([^/]+)\/blind\/(?:(\d+)\/)?$/;

export const blindPages: readonly BlindPage[] = listPages().flatMap(({ path }) => {
	const [match, set = '', number] = PAGE.exec(path) ?? [];
	return match === undefined ? [] : [{ path, set, number: number ? Number(number) : null }];
});

const read = new Map<string, Delivered>();

/** A file of the build, read once. */
function file(path: string): Delivered {
	const known = read.get(path) ?? { from: path, text: readFileSync(join(BUILD, path), 'utf8') };
	read.set(path, known);
	return known;
}

const SCRIPTS: ReadonlyMap<string, string> = new Map(
	existsSync(BUILD)
		? readdirSync(join(BUILD, '_app'), { recursive: true, encoding: 'utf8' })
				.filter((path) => /\.(?:m?js|css)$/.test(path))
				.map((path) => [basename(path), `_app/${path.split(sep).join('/')}`] as const)
		: []
);

const namedIn = (text: string): readonly string[] =>
	(text.match(/[\w.-]+\.(?:m?js|css)\b/g) ?? []).flatMap((named) => SCRIPTS.get(named) ?? []);

const named = new Map<string, readonly string[]>();

function namedBy(path: string): readonly string[] {
	const known = named.get(path) ?? namedIn(file(path).text);
	named.set(path, known);
	return known;
}

/** Every script and style a page can come to load: what it names, what those name, and so on. */
function reachable(html: string): readonly Delivered[] {
	const found = new Map<string, Delivered>();
	const look = (paths: readonly string[]): void => {
		for (const path of paths) {
			if (found.has(path)) continue;
			found.set(path, file(path));
			look(namedBy(path));
		}
	};
	look(namedIn(html));
	return [...found.values()];
}

/** Data of the set's blind pages, which any of them can fetch; not what reveals. */
const dataOf = (set: string): readonly Delivered[] =>
	readdirSync(join(BUILD, 'sets', set, 'blind'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.json') && basename(path) !== 'reveal.json')
		.map((path) => file(`sets/${set}/blind/${path.split(sep).join('/')}`));

/** Everything a blind page delivers: its address and markup, its data, its scripts and styles. */
export function deliveredBy({ path, set }: BlindPage): readonly Delivered[] {
	const html = file(`${path}index.html`);
	return [{ from: 'its address', text: `/${path}` }, html, ...dataOf(set), ...reachable(html.text)];
}

/** The article a text is, as revealing it tells. */
export const articleOf = ({ set, number }: BlindPage): string =>
	(JSON.parse(file(`sets/${set}/blind/${number}/reveal.json`).text) as { article: string }).article;

/** What a page delivers of its own text alone. */
export const ownOf = ({ path }: BlindPage): readonly Delivered[] =>
	['index.html', '__data.json', 'view.json'].map((name) => file(path + name));
