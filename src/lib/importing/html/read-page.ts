import type { ImportedArticle, ImportedBlock, ImportWarning } from '../article';
import { bylineOf } from '../facts/byline';
import type { NumberOrder } from '../facts/day';
import { languageOf } from '../facts/language';
import { outletOf } from '../facts/outlet';
import { metaText, pageFacts, type PageFacts } from '../facts/page-facts';
import { publishedOf } from '../facts/published';
import { titleOf } from '../facts/title';
import { blocksOf } from './blocks-of';
import { bodyBlocks } from './body-blocks';
import { chooseReading } from './choose-reading';
import { isHidden } from './furniture';
import { leftOut, type LeftOut } from './left-out';
import { readByWeight } from './own-reading';
import { parsePage } from './parse-page';
import { readWithReadability } from './readability';
import { weigh } from './running-text';
import { moreOfTheSame, textKinds } from './text-kinds';
import type { PageElement } from './tree';

/** A reading as blocks without furniture, and what kinds of text are in it. */
interface Read {
	readonly blocks: readonly ImportedBlock[];
	readonly kinds: ReadonlyMap<string, number>;
}

function readingOf(element: PageElement, { elements, weights }: LeftOut): Read {
	const skip = (inner: PageElement): boolean => elements.has(inner);
	return { blocks: blocksOf(element, skip), kinds: textKinds(element, weights, skip) };
}

/** Languages a page states, the surest first. */
const languagesOf = (facts: PageFacts): readonly (string | undefined)[] => [
	facts.root.getAttribute('lang') ??
		facts.root.getAttribute('xml:lang') ??
		facts.body.getAttribute('lang') ??
		undefined,
	facts.data?.language,
	metaText(facts, ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'])
];

/** Regions that write 2/9 for the ninth of February, and names of hosts in English that do not. */
const MONTH_FIRST = /^en(?:-(?:US|CA|PH))?$/i;
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za|sg|hk|eu|ke|ng|gh|pk|lk|my)$/;

function orderOf({ url }: PageFacts, language: string | undefined): NumberOrder {
	const isMonthFirst =
		MONTH_FIRST.test(language ?? 'en') && !DAY_FIRST_HOST.test(url?.hostname ?? '');
	return isMonthFirst ? 'month-first' : 'day-first';
}

/**
 * Reads the article of a web page: facts from the whole page, the text from two readings of it,
 * Readability's and one by weight.
 *
 * @param url where the page comes from, if known
 * @throws {Refused} where a limit is passed
 */
export function readPage(html: string, url?: string): ImportedArticle {
	const { root, body, data } = parsePage(html);
	const facts = pageFacts(root, body, data, url);
	const structured = facts.data;
	const outlet = outletOf(facts);
	const title = titleOf(facts, outlet);
	const byline = bylineOf(facts, title ?? '', outlet);
	const clean = (blocks: readonly ImportedBlock[]): readonly ImportedBlock[] =>
		bodyBlocks(blocks, { title, byline });
	const own = readByWeight(body);
	const ours = own && readingOf(own.element, own.left);
	const found = readWithReadability(root, own?.left.elements);
	const theirs = found && readingOf(found, leftOut(found, weigh(found)));
	const chosen = chooseReading({
		readability: clean(theirs?.blocks ?? []),
		own: clean(ours?.blocks ?? []),
		marked: own?.marked ?? false,
		moreOfTheSame: ours && theirs ? moreOfTheSame(ours.kinds, theirs.kinds) : 0,
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
	const text = blocks.map((block) => block.text).join('\n');
	const language = languageOf(languagesOf(facts), text);
	const published = publishedOf(facts, title ?? '', orderOf(facts, language));
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
