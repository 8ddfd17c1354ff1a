import { shortText, type PageElement } from '../html/tree';
import { dayIn, type NumberOrder } from './day';
import { linesAround, nearby } from './head-region';
import type { PageFacts } from './page-facts';

/** Meta tags that say when a page was published; the surest first. */
const META = [
	...['article:published_time', 'datepublished', 'og:published_time', 'article:published'],
	...[
		'rnews:datepublished',
		'originalpublicationdate',
		'article_date_original',
		'publication_date'
	],
	...['publishdate', 'publish-date', 'publish_date', 'published_time', 'pubdate', 'published'],
	...['sailthru.date', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'date.published'],
	...['article.published', 'article:post_date', 'dc.date.issued', 'dcterms.issued'],
	...['dcterms.created', 'dc.date.created', 'dc.created', 'dc.date', 'dcterms.date'],
	...['citation_publication_date', 'citation_online_date', 'citation_date', 'displaydate'],
	...['ptime', 'date', 'release_date', 'datecreated', 'created', 'bt:pubdate', 'timestamp'],
	...['og:article:published_time', 'article:publicationdate', 'article.created', 'published-date'],
	...[
		'date_published',
		'date_created',
		'dateposted',
		'dc:date',
		'dc:created',
		'dc.date.publication'
	],
	...['dcterms.available', 'prism.publicationdate', 'pub_date', 'rbpubdate', 'pdate', 'pagedate'],
	...[
		'og:regdate',
		'doc_date',
		'content_create_date',
		'gentime',
		'published_at',
		'article:create_at'
	],
	...['shareaholic:article_published_time', 'cxenseparse:publishtime', 'article-publish-date']
];

const NAMED =
	/(?:^|[-_\s])(?:date|datetime|published|publish|pubdate|pub-date|post-date|dateline|timestamp|time|entry-date|posted-on|created|byline|meta|entry-meta|post-meta)(?:$|[-_\s])/i;
/** Other days than that of publishing. */
const CHANGED =
	/(?:joined|registered|member since|born|updated|modified|changed|aktualisiert|actualizado|mis à jour|aggiornato)/i;
/** Of two days in a line, the one that follows this. */
const PUBLISHED =
	/\b(?:published|posted|first published|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|publicerad)\b/iu;
/** A date line is shorter; longer texts tell of other days. */
const MOST_CHARACTERS = 120;

/** One place that states the day, and how. */
interface Statement {
	readonly text: string;
	readonly day: string;
}

/** `/2016/02/09/`, `/2016-02-09-title`, in an address; a day, or only a month, which does not count. */
const IN_ADDRESS =
	/[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})(?=[/-]|$)/;

function fromAddress({ url }: PageFacts): string | undefined {
	const match = url && IN_ADDRESS.exec(url.pathname);
	if (!match) return undefined;
	return dayIn([match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].join('-'));
}

const valuesOf = (element: PageElement): string[] =>
	['content', 'datetime', 'data-datetime', 'data-date', 'data-published', 'title']
		.map((name) => element.getAttribute(name) ?? '')
		.concat(shortText(element, MOST_CHARACTERS))
		.filter((text) => text !== '');

/** Whether an element, or the line it stands in, says that its day is that of a change. */
function tellsOfChange(element: PageElement): boolean {
	const around = element.parentNode;
	const text = around ? shortText(around, MOST_CHARACTERS) : '';
	return CHANGED.test(`${element.className} ${around?.className ?? ''} ${text}`);
}

function* statedByElements({ body }: PageFacts, order: NumberOrder): Generator<Statement> {
	const time = (element: PageElement): boolean => element.localName === 'time';
	const groups = [
		nearby(body, (element) =>
			/datePublished|dateCreated/i.test(element.getAttribute('itemprop') ?? '')
		),
		nearby(body, (element) => time(element) && element.hasAttribute('pubdate')),
		nearby(
			body,
			(element) => element.localName === 'abbr' && element.className.includes('published')
		),
		nearby(body, (element) => time(element) && !tellsOfChange(element)),
		nearby(body, time)
	];
	for (const element of groups.flat()) {
		for (const text of valuesOf(element)) {
			const day = dayIn(text, order);
			if (day !== undefined) yield { text, day };
		}
	}
}

function* statedByText(facts: PageFacts, title: string, order: NumberOrder): Generator<Statement> {
	const named = nearby(facts.body, (element) => NAMED.test(`${element.className} ${element.id}`));
	const lines = [
		...linesAround(facts.body, title),
		...named.map((element) => ({ element, text: shortText(element, MOST_CHARACTERS) }))
	];
	const first = lines.filter(({ element, text }) => {
		if (PUBLISHED.test(text)) return true;
		const parts = [element, ...element.getElementsByTagName('*')];
		return !CHANGED.test(`${parts.map(({ className }) => className).join(' ')} ${text}`);
	});
	for (const pass of [first, lines]) {
		for (const { text } of pass) {
			const day = dayIn(text.slice(PUBLISHED.exec(text)?.index ?? 0), order);
			if (day !== undefined) yield { text, day };
		}
	}
}

const DAY = 86_400_000;
const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
/** A moment in universal time: the day where the article was written may be the one beside it. */
const IN_UTC = /T[\d:.]+(?:Z|\+00:?00)$/;

/**
 * The day a page was published: structured data, meta tags, `time` and its like, the address, then
 * the text around the title. Where the surest of them names a moment in universal time, and the page
 * itself shows the day before or after, the day shown is right.
 */
export function publishedOf(
	facts: PageFacts,
	title: string,
	order: NumberOrder
): string | undefined {
	const statements: Statement[] = [];
	const state = (text: string | undefined): void => {
		const day = text === undefined ? undefined : dayIn(text, order);
		if (text !== undefined && day !== undefined) statements.push({ text, day });
	};
	state(facts.data?.published);
	for (const name of META) facts.meta.get(name)?.forEach(state);
	const sure = statements[0];
	if (sure && !IN_UTC.test(sure.text)) return sure.day;
	const [element] = statedByElements(facts, order);
	const address = fromAddress(facts);
	if (!sure) {
		if (element && !IN_UTC.test(element.text)) return element.day;
		const [text] = statedByText(facts, title, order);
		if (element) return text && apart(element.day, text.day) === 1 ? text.day : element.day;
		return address ?? text?.day;
	}
	const local = statements.find(({ text }) => !IN_UTC.test(text) && /T\d/.test(text));
	const [text] = statedByText(facts, title, order);
	const others = [local?.day, text?.day, address].filter((day) => day !== undefined);
	return others.find((day) => apart(day, sure.day) <= 1) ?? sure.day;
}
