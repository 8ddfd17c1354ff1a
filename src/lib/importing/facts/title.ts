import { shortText, type PageElement } from '../html/tree';
import { ownNames } from './own-names';
import { metaText, sameWords, wordsOf, type PageFacts } from './page-facts';

/** What sites put between an article's title and their own name. */
const SEPARATOR = /\s+[|–—·•»«:]+\s+|\s+-+\s+|\s*::\s*|\s*\|\s*|_|\s+\/\s+|\s*[«»]\s*|:\s+/gu;
/** A heading that says as much as this of the document's title is the article's. */
const SAME = 0.6;
/** Elements other than `h1` have to say nearly all of it. */
const NEARLY = 0.85;
/** Longer headings are paragraphs in disguise, shorter ones sections' names. */
const MOST_CHARACTERS = 300;

const HEADLINE =
	/(?:^|[-_\s])(?:entry-title|post-?title|article-?title|headline|title|hed|heading)(?:$|[-_\s])/i;

/** A part of a title with a site's name in it is that name if it says little else. */
const MOSTLY = 0.6;

const squashed = (text: string): string => wordsOf(text).join('');

/** Whether a part of a document's title is the site's name. */
function isSite(part: string, names: readonly string[]): boolean {
	const bare = squashed(part);
	return (
		bare === '' ||
		names.some(
			(name) =>
				(name.includes(bare) && bare.length > 1) ||
				(name.length > 3 && bare.includes(name) && name.length >= bare.length * MOSTLY)
		)
	);
}

/** A title without the site's name and section at its ends. */
export function withoutSite(title: string, sites: readonly string[], confirmed: string): string {
	const names = sites.map(squashed).filter((name) => name.length > 1);
	let left = title.trim();
	for (;;) {
		const cuts = [...left.matchAll(SEPARATOR)];
		const last = cuts.at(-1);
		const first = cuts[0];
		if (!last || !first) return left;
		const head = left.slice(0, last.index).trim();
		const tail = left.slice(last.index + last[0].length).trim();
		const start = left.slice(0, first.index).trim();
		const rest = left.slice(first.index + first[0].length).trim();
		const colon = last[0].startsWith(':') && !/^\s*::/.test(last[0]);
		// What another place on the page confirms is never cut.
		const holds = (text: string): boolean =>
			confirmed === '' || sameWords(text, confirmed) >= sameWords(left, confirmed);
		if (tail !== '' && head !== '' && isSite(tail, names) && holds(head)) left = head;
		else if (start !== '' && rest !== '' && isSite(start, names) && holds(rest)) left = rest;
		else if (
			confirmed !== '' &&
			head !== '' &&
			sameWords(head, confirmed) > sameWords(left, confirmed)
		)
			left = head;
		else if (
			confirmed === '' &&
			!colon &&
			wordsOf(head).length >= 4 &&
			wordsOf(tail).length <= 4 &&
			wordsOf(tail).length < wordsOf(head).length
		) {
			left = head;
		} else return left;
	}
}

/** A mark behind a heading, with which one links to it. */
const MARK = /\s*[¶#§🔗]$/u;
/** Fewer words are a label's. */
const LEAST_WORDS = 4;

/** What a heading says: what is called the headline in it, where a section's name stands in it as well. */
function shown(element: PageElement): string {
	const inner = element.children.find(
		(child) =>
			HEADLINE.test(child.className) &&
			wordsOf(shortText(child, MOST_CHARACTERS)).length >= LEAST_WORDS
	);
	return shortText(inner ?? element, MOST_CHARACTERS).replace(MARK, '');
}

/** How far a heading says what the head of the page promises; all of it, where the rest is after a mark. */
function agreement(heading: string, promised: string): number {
	const words = wordsOf(heading).length;
	const parts = promised.split(SEPARATOR).map(squashed);
	return words > 1 && parts.includes(squashed(heading)) ? 1 : sameWords(heading, promised);
}

/** Headings looked at: a title stands near the top. */
const MOST_HEADINGS = 200;

/** The heading that says most of what the head of the page promises. */
function bestHeading(
	headings: readonly string[],
	promised: readonly string[],
	least: number
): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const text of headings.slice(0, MOST_HEADINGS)) {
		const score = Math.max(0, ...promised.map((title) => agreement(text, title)));
		if (score >= least && score > most) [best, most] = [text, score];
	}
	return best;
}

/**
 * The title of a page's article: the heading a reader sees, where the head of the page confirms it;
 * otherwise what the head says, without the site's name.
 */
export function titleOf(facts: PageFacts, outlet: string | undefined): string | undefined {
	const { body, data, documentTitle, url } = facts;
	const host = url?.hostname.replace(/^www\./, '') ?? '';
	const sites = [
		outlet ?? '',
		host,
		host.split('.').slice(0, -1).join('.'),
		host.split('.')[0] ?? '',
		...ownNames(facts)
	];
	const social = metaText(facts, [
		'og:title',
		'twitter:title',
		'dc.title',
		'dcterms.title',
		'citation_title',
		'sailthru.title',
		'parsely-title',
		'hdl',
		'headline'
	]);
	const confirmed = data?.headline ?? social ?? '';
	const bare = withoutSite(documentTitle, sites, confirmed === documentTitle ? '' : confirmed);
	const promised = [
		data?.headline ?? '',
		social === undefined ? '' : withoutSite(social, sites, ''),
		bare
	].filter((title) => title !== '');

	const isOwnName = (text: string): boolean =>
		isSite(
			text,
			sites.map(squashed).filter((name) => name !== '')
		);
	const first = body
		.getElementsByTagName('h1')
		.map(shown)
		.filter((text) => text !== '');
	const heading = bestHeading(first, promised, SAME);
	if (
		heading !== undefined &&
		!(isOwnName(heading) && promised.some((title) => !isOwnName(title)))
	) {
		return heading;
	}
	const others = body
		.getElementsByTagName('*')
		.filter(
			(element) =>
				/^h[2-4]$/.test(element.localName) ||
				element.getAttribute('itemprop') === 'headline' ||
				(HEADLINE.test(element.className) && element.localName !== 'body')
		)
		.slice(0, MOST_HEADINGS)
		.map(shown);
	const other = bestHeading(others, promised, NEARLY);
	if (other !== undefined && wordsOf(other).length > 1) return other;
	const [only] = first;
	if (first.length === 1 && only !== undefined && wordsOf(only).length > 3 && !isOwnName(only))
		return only;
	return promised.find((title) => !isOwnName(title)) ?? promised[0] ?? first[0] ?? others[0];
}
