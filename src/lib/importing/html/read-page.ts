import type { ImportedArticle, ImportedBlock, ImportWarning } from '../article';
import { bylineOf } from '../facts/byline';
import { languageOf } from '../facts/language';
import { outletOf } from '../facts/outlet';
import { metaText, pageFacts } from '../facts/page-facts';
import { publishedOf } from '../facts/published';
import { readStructuredData } from '../facts/structured-data';
import { titleOf } from '../facts/title';
import { blocksOf } from './blocks-of';
import { bodyBlocks } from './body-blocks';
import { chooseReading } from './choose-reading';
import { isHidden } from './furniture';
import { leftOut } from './left-out';
import { readByWeight } from './own-reading';
import { parsePage } from './parse-page';
import { readWithReadability } from './readability';
import { weigh } from './running-text';
import type { PageElement } from './tree';

/** What is furniture in an element, by its names, whoever chose the element. */
function withoutFurniture(element: PageElement): (inner: PageElement) => boolean {
	const { elements } = leftOut(element, weigh(element));
	return (inner) => elements.has(inner);
}

/** Regions that write 2/9 for the ninth of February. */
const MONTH_FIRST = /^en(?:-(?:US|CA|PH))?$/i;

/**
 * Reads the article of a web page: facts from the whole page, the text from two readings of it,
 * Readability's and one by weight.
 *
 * @param url where the page comes from, if known
 * @throws {Refused} where a limit is passed
 */
export function readPage(html: string, url?: string): ImportedArticle {
	const { root, body, data } = parsePage(html);
	const structured = readStructuredData(data);
	const facts = pageFacts(root, body, structured, url);
	const outlet = outletOf(facts);
	const title = titleOf(facts, outlet);
	const byline = bylineOf(facts, title ?? '', outlet);
	const htmlLanguage =
		root.getAttribute('lang') ??
		root.getAttribute('xml:lang') ??
		body.getAttribute('lang') ??
		undefined;
	const stated = [
		htmlLanguage,
		structured?.language,
		metaText(facts, ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'])
	];
	const order = MONTH_FIRST.test((stated.find(Boolean) ?? 'en').replaceAll('_', '-'))
		? 'month-first'
		: 'day-first';
	const published = publishedOf(facts, title ?? '', order);

	const clean = (blocks: readonly ImportedBlock[]): readonly ImportedBlock[] =>
		bodyBlocks(blocks, { title, byline });
	const own = readByWeight(body);
	const ownBlocks = own ? clean(blocksOf(own.element, own.skip)) : [];
	const theirs = readWithReadability(root);
	const chosen = chooseReading({
		readability: theirs ? clean(blocksOf(theirs, withoutFurniture(theirs))) : [],
		own: ownBlocks,
		marked: own?.marked ?? false,
		stated: structured?.body
	});
	const warnings: ImportWarning[] = [];
	let blocks = chosen;
	if (blocks.length === 0) {
		blocks = clean(blocksOf(body, isHidden));
		if (blocks.length === 0) blocks = blocksOf(body);
		warnings.push({ code: 'no-article-found' });
	}
	// A paste has no head: its first heading is the title.
	const [first] = blocks;
	const heads = title === undefined && first?.kind === 'heading' && blocks.length > 1;
	if (heads) blocks = blocks.slice(1);
	const language = languageOf(stated, blocks.map(({ text }) => text).join('\n'));
	return {
		...(title !== undefined && { title }),
		...(heads && { title: first.text }),
		...(byline !== undefined && { byline }),
		...(outlet !== undefined && { outlet }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		blocks,
		warnings
	};
}
