import { shortText, squeeze, type PageElement } from '../html/tree';
import { readStructuredData, type StructuredArticle } from './structured-data';

/** What the facts of a page are read from. */
export interface PageFacts {
	readonly root: PageElement;
	readonly body: PageElement;
	/** Contents of meta tags by name or property, in small letters, in order. */
	readonly meta: ReadonlyMap<string, readonly string[]>;
	/** The text of `<title>`. */
	readonly documentTitle: string;
	readonly data: StructuredArticle | null;
	/** Where the page comes from, if it or the caller says so. */
	readonly url: URL | null;
}

const addressOf = (text: string | null | undefined): URL | null => {
	const url = text && URL.canParse(text) ? new URL(text) : null;
	return url && /^https?:$/.test(url.protocol) ? url : null;
};

/** Authors of a paper have a tag each, of one name; nobody reads fifty. */
const MOST_CONTENTS = 50;
/** A longer one is no title. */
const MOST_OF_TITLE = 500;

/** A tag in a tag is left over once the inner one is taken out; more of them are no slip. */
const ROUNDS = 3;

/** Text in which a system wrote tags as text: `<em>Night</em> trains`. */
function untagged(text: string): string {
	let left = text;
	for (let round = 0; round < ROUNDS; round += 1) {
		left = left.replaceAll(/<\/?[a-z!?][^<>]*>/gi, ' ');
	}
	return squeeze(left);
}

/** Contents of a page's meta tags; a property may name several. */
function metaOf(root: PageElement): Map<string, string[]> {
	const meta = new Map<string, string[]>();
	for (const tag of root.getElementsByTagName('meta')) {
		const content = untagged(tag.getAttribute('content') ?? '');
		const names = ['name', 'property', 'itemprop'].map((key) => tag.getAttribute(key) ?? '');
		for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/))) {
			if (name === '' || content === '') continue;
			const contents = meta.get(name) ?? [];
			if (contents.length < MOST_CONTENTS) meta.set(name, [...contents, content]);
		}
	}
	return meta;
}

/** Gathers what a page says of itself; `data` are the contents of its scripts of structured data. */
export function pageFacts(
	root: PageElement,
	body: PageElement,
	data: readonly string[],
	url: string | undefined
): PageFacts {
	const meta = metaOf(root);
	const [canonical] = root
		.getElementsByTagName('link')
		.filter((link) => link.getAttribute('rel')?.toLowerCase() === 'canonical');
	const [title] = root.getElementsByTagName('title');
	const documentTitle = title ? untagged(shortText(title, MOST_OF_TITLE)) : '';
	return {
		root,
		body,
		meta,
		data: readStructuredData(data, [documentTitle, meta.get('og:title')?.[0] ?? '']),
		documentTitle,
		url:
			addressOf(url) ??
			addressOf(canonical?.getAttribute('href')) ??
			addressOf(meta.get('og:url')?.[0])
	};
}

/** The first content of the first of these meta tags that a page has. */
export function metaText({ meta }: PageFacts, names: readonly string[]): string | undefined {
	for (const name of names) {
		const found = meta.get(name)?.find((content) => content !== '');
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Words in small letters, for comparing what two places say. */
export const wordsOf = (text: string): string[] =>
	text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How far two texts have the same words: 0 none, 1 all (the F1 of word counts). */
export function sameWords(a: string, b: string): number {
	const [left, right] = [wordsOf(a), wordsOf(b)];
	if (left.length === 0 || right.length === 0) return 0;
	const counts = new Map<string, number>();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const count = counts.get(word) ?? 0;
		if (count > 0) shared += 1;
		counts.set(word, count - 1);
	}
	return (2 * shared) / (left.length + right.length);
}
