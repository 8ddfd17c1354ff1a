import type { BodyBlock } from './markdown';
import type { ArticleFront, VersionFront } from './schema/article';
import type { CodingFile } from './schema/coding';
import type { SetFile } from './schema/set';
import type { SourceFile } from './schema/source';
import { sha256 } from './sha256';

/** An article's file as data. */
export interface RawArticle {
	readonly front: ArticleFront;
	readonly body: readonly BodyBlock[];
}

/** The file of another version as data. */
export interface RawVersion {
	readonly front: VersionFront;
	readonly body: readonly BodyBlock[];
}

/** `coffey@2` as its article's name and its number. */
export function versionName(name: string): { readonly article: string; readonly version: number } {
	const [article = '', version] = name.split('@');
	return { article, version: Number(version) };
}

/** A whole set as its files say it, before languages are chosen and defaults filled in. */
export interface RawSet {
	readonly id: string;
	readonly set: SetFile;
	/** By file name without `.md`. */
	readonly articles: ReadonlyMap<string, RawArticle>;
	/** Other versions, by file name without `.md`: `coffey@2`. */
	readonly versions: ReadonlyMap<string, RawVersion>;
	/** By `<coder>/<article>`. */
	readonly codings: ReadonlyMap<string, CodingFile>;
	/** By article. */
	readonly sources: ReadonlyMap<string, SourceFile>;
}

/** JSON with keys in order, so that the order in which a file states them does not count. */
function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	entries.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** A block as the hash takes it: whether it is a heading, or that it is an item, and its text. */
const saying = ({ kind, text }: BodyBlock): readonly [boolean | 'item', string] => [
	kind === 'item' ? kind : kind === 'heading',
	text
];

/**
 * The set's content hash: 16 hexadecimal digits of SHA-256 over what its files say. Comments, line
 * ends and the order of keys do not change it; every word does. 64 bits tell apart more sets than
 * will ever be made and are short enough to cite.
 */
export function contentHash(raw: RawSet): string {
	const text = canonical({
		set: raw.set,
		articles: Object.fromEntries(
			[...raw.articles, ...raw.versions].map(([name, { front, body }]) => {
				return [name, { front, body: body.map(saying) }];
			})
		),
		codings: Object.fromEntries(raw.codings),
		sources: Object.fromEntries(raw.sources)
	});
	return sha256(text).slice(0, 16);
}
