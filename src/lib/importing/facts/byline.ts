import { isIn, shortLines, shortText, type PageElement } from '../html/tree';
import { isElsewhere, linesAround, nearby, type Line } from './head-region';
import { wordsOf, type PageFacts } from './page-facts';
import { personsIn } from './persons';

/** Meta tags that name authors; the surest first. */
const META = [
	...[
		'citation_author',
		'parsely-author',
		'sailthru.author',
		'article:author',
		'og:article:author'
	],
	...['article:author_name', 'author', 'authors', 'byl', 'byline', 'dc.creator', 'dc.contributor'],
	...[
		'dcterms.creator',
		'dc.creator.personalname',
		'rbauthors',
		'cxenseparse:author',
		'creator',
		'writer'
	]
];

const NAMED =
	/(?:^|[-_\s])(?:by-?line|by-?author|author|authors|author-?names?|article-?author|post-?author|entry-?author|p-author|writer|writtenby|written-by|contributor|autor|autoren|autores|auteur|auteurs|autore|verfasser|signature|signatures|firma|reporter|reporters|journalist|columnist|submitted-by|posted-by|fn)(?:$|[-_\s])|signature_|Author(?:Name|s)?(?:$|[-_\s])|ByLine|byLine/i;
/** Around names, not them: portraits, notes on the author, lists of their other articles. */
const AROUND =
	/(?:bio|about|avatar|image|photo|description|social|twitter|follow|more|box|card-body)/i;
const INTRODUCED =
	/^(?:(?:posted|written|story|text|words|reported)\s+)?(?:by|von|par|por|di|door)\s+\p{Lu}|^(?:authors?|autor(?:in|es)?|auteur|text|writer)\s*:\s*\p{L}/iu;
/** Authors of one article, at most, that are marked for machines. */
const MOST_STATED = 20;
/** Links to authors beside a title, at most. */
const MOST_LINKED = 4;
/** Longer lines are sentences. */
const MOST_CHARACTERS = 150;

const describes = (element: PageElement): string =>
	[
		element.className,
		element.id,
		element.getAttribute('data-testid') ?? '',
		element.getAttribute('data-component') ?? ''
	].join(' ');

/** `Lind, Ana` in every tag is how catalogues write names. */
const TURNED = /^([^,]+), ([^,]+)$/;

function inOrder(names: readonly string[]): readonly string[] {
	const turned = names.length > 0 && names.every((name) => TURNED.test(name));
	return turned ? names.map((name) => name.replace(TURNED, '$2 $1')) : names;
}
/** Tags that catalogues read. */
const OF_CATALOGUES = /^(?:citation_|dc\.|dcterms\.)/;

/** Addresses of pages about an author. */
const OF_AUTHORS =
	/\/(?:authors?|by|profiles?|people|persons?|contributors?|staff|writers?|journalists?|reporters?|columnists?|autor(?:en|es|i)?|auteurs?|redaktion|user)\/[^/?#]+\/?$/i;

/** Elements that say of themselves that they name the author; those for machines first. */
function elementsOf(body: PageElement): PageElement[][] {
	const stated = nearby(body, (element) =>
		/\bauthor\b|\bcreator\b/i.test(element.getAttribute('itemprop') ?? '')
	);
	const isShort = (element: PageElement): boolean => shortText(element, MOST_CHARACTERS) !== '';
	return [
		stated.slice(0, MOST_STATED).flatMap((element) => {
			const names = element
				.getElementsByTagName('*')
				.filter((part) => /\bname\b/.test(part.getAttribute('itemprop') ?? ''));
			return names.length > 0 ? names.slice(0, MOST_STATED) : [element];
		}),
		nearby(
			body,
			(element) => /\bauthor\b/.test(element.getAttribute('rel') ?? '') && isShort(element)
		),
		nearby(body, (element) => {
			const names = describes(element);
			return NAMED.test(names) && !AROUND.test(names) && isShort(element);
		}).filter(
			(element, _, named) => !named.some((other) => other !== element && isIn(other, element))
		)
	].map((elements) => [...elements]);
}

/** The line that names: the second where the first says no more than `By`. */
function firstLine(element: PageElement): string {
	const [first = '', second = ''] = shortLines(element, MOST_CHARACTERS);
	return wordsOf(first).length > 1 ? first : `${first} ${second}`.trim();
}

/** What a line says, with the next where it says no more than `By`. */
const saidIn = ({ element, text }: Line): string => firstLine(element) || text;

const contentOf = (element: PageElement): string =>
	element.getAttribute('content') ?? firstLine(element);

/** A line as it stands once its links are told apart: `Ana Lind`, `Jo Berg` rather than both in one. */
function personsOf(element: PageElement, outlets: readonly string[]): string[] {
	const links = element.getElementsByTagName('a').map((link) => shortText(link, MOST_CHARACTERS));
	const linked = links.flatMap((text) => personsIn(text, outlets));
	return linked.length > 1 ? [...new Set(linked)] : personsIn(contentOf(element), outlets);
}

/** Words in the names of newsrooms and agencies. */
const ORGANISATION =
	/\b(?:staff|team|desk|newsroom|editors?|editorial|news|times|post|press|media|agency|agencies|service|network|magazine|journal|daily|group|inc|ltd|gmbh|redaktion|agentur|rédaction|redacción|redazione|reuters|afp|dpa|associated)\b/iu;

/** Two words with capitals at least, or a script without capitals: no section, no account's name. */
const looksWhole = (name: string): boolean =>
	!ORGANISATION.test(name) &&
	(/^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+)+$/u.test(name) || /\p{Lo}{2}/u.test(name));

/**
 * Who wrote a page's article: structured data, meta tags, elements marked as its byline, a line that
 * says `By …` beside the title. Names that look whole are taken first, wherever they stand; an
 * account's name only where there is no other.
 */
export function bylineOf(
	facts: PageFacts,
	title: string,
	outlet: string | undefined
): string | undefined {
	const outlets = [outlet ?? '', facts.data?.publisher ?? '', facts.url?.hostname ?? ''];
	const [machine = [], related = [], named = []] = elementsOf(facts.body);
	const lines = linesAround(facts.body, title).filter(
		({ text, element }) => INTRODUCED.test(text) && !isElsewhere(element)
	);
	const sources: (() => string[])[] = [
		() => (facts.data?.authors ?? []).flatMap((name) => personsIn(name, outlets)),
		...META.map((name) => () => {
			const given = facts.meta.get(name) ?? [];
			const names = OF_CATALOGUES.test(name) ? inOrder(given) : given;
			return names.flatMap((text) => personsIn(text, outlets));
		}),
		() => machine.flatMap((element) => personsIn(contentOf(element), outlets)),
		() =>
			related
				.slice(0, 4)
				.flatMap((element) => personsIn(shortText(element, MOST_CHARACTERS), outlets)),
		...named.slice(0, 6).map((element) => () => personsOf(element, outlets)),
		...lines.slice(0, 2).map((line) => () => personsIn(saidIn(line), outlets)),
		() =>
			linesAround(facts.body, title)
				.map(({ element }) => element)
				.filter(
					(element) => OF_AUTHORS.test(element.getAttribute('href') ?? '') && !isElsewhere(element)
				)
				.slice(0, MOST_LINKED)
				.flatMap((element) => personsIn(shortText(element, MOST_CHARACTERS), outlets))
				.filter(looksWhole)
	];
	const found = sources.map((source) => [...new Set(source())]).filter((names) => names.length > 0);
	const whole = found.find((names) => names.some(looksWhole));
	const names = whole?.filter((name) => looksWhole(name) || whole.length === 1) ?? found[0];
	if (!names) {
		// A person's own site is called like the person.
		const own = [...related, ...named, ...machine].flatMap((element) =>
			personsIn(contentOf(element))
		);
		return own.find(looksWhole);
	}
	const known = wordsOf(title).join(' ');
	const kept = names.filter((name) => wordsOf(name).join(' ') !== known);
	return kept.length > 0 ? kept.join(', ') : undefined;
}
