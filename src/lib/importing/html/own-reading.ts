import { leftOut, type LeftOut } from './left-out';
import { weigh } from './running-text';
import { elementsBelow, isIn, type PageElement } from './tree';

/**
 * Finds the article by how running text lies on the page: every paragraph weighs what it holds
 * beyond links, and the smallest element that holds nearly all of the weight is the article. It is
 * linear in the page, and stays whole where an article is split into many containers.
 */

/** A child with this much of its parent's weight has the article in it. */
const NEARLY_ALL = 0.8;
/** A marked body with this much of the page's weight is believed to be it. */
const LEAST_OF_MARKED = 0.35;
/** One of several parts has this much. */
const LEAST_OF_PART = 0.05;
/** Parts that are looked at: they are compared with each other. */
const MOST_MARKED = 100;

const MARKED =
	/(?:^|[\s_-])(?:article-?body|article-?content|article-?text|story-?body|story-?content|post-?body|post-?content|entry-?content|entry-?body|body-?copy|articleBody|copytext|field-name-body|mw-parser-output|td-post-content|e-content|news-?text|post-?text|blog-?content|page-?content)(?:$|[\s_-])/i;

/** What was found, and whether the page itself says that it is its article. */
export interface OwnReading {
	readonly element: PageElement;
	readonly marked: boolean;
	/** What in it is left out. */
	readonly left: LeftOut;
}

const isMarked = (element: PageElement): boolean =>
	/articleBody|reviewBody|blogPost$/.test(element.getAttribute('itemprop') ?? '') ||
	MARKED.test(`${element.className} ${element.id}`);

/** The smallest element that holds all of these. */
function around(elements: readonly PageElement[]): PageElement | undefined {
	let [node] = elements as readonly (PageElement | null)[];
	while (node && !elements.every((element) => isIn(element, node as PageElement))) {
		node = node.parentNode;
	}
	return node ?? undefined;
}

/** What the page marks as its article: one element, or what is around several of one name. */
function markedIn(
	body: PageElement,
	all: number,
	weightOf: (element: PageElement) => number
): PageElement | undefined {
	const marked = [...elementsBelow(body)]
		.filter((candidate) => isMarked(candidate) && weightOf(candidate) >= all * LEAST_OF_PART)
		.slice(0, MOST_MARKED);
	const heaviest = marked.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
	if (!heaviest) return undefined;
	const parts = marked.filter(
		(part) => part.className === heaviest.className && (part === heaviest || !isIn(part, heaviest))
	);
	const whole = parts.length > 1 ? around(parts) : undefined;
	// Several articles one below the other, as pages that go on for ever have, are not one.
	if (whole && whole !== body && whole.getElementsByTagName('h1').length < 2) return whole;
	return weightOf(heaviest) >= all * LEAST_OF_MARKED ? heaviest : undefined;
}

/** The article of a page by the weight of its text; null where there is no running text. */
export function readByWeight(body: PageElement): OwnReading | null {
	const weights = weigh(body);
	if ((weights.get(body) ?? 0) === 0) return null;
	const left = leftOut(body, weights);
	const weightOf = (element: PageElement): number => left.weights.get(element) ?? 0;
	const all = weightOf(body);

	let element = body;
	for (;;) {
		const parent: PageElement = element;
		const heavy: PageElement | undefined = parent.children.find(
			(child) => weightOf(child) >= weightOf(parent) * NEARLY_ALL && weightOf(child) > 0
		);
		if (!heavy || heavy.localName === 'p') break;
		element = heavy;
	}
	const found = (taken: PageElement, marked: boolean): OwnReading => ({
		element: taken,
		marked,
		left
	});
	const marked = markedIn(body, all, weightOf);
	// A marked body is taken where it is narrower; where it is wider, what was found lies in it.
	if (marked && !isIn(element, marked)) return found(marked, true);
	if (!marked && element === body) {
		const [article, ...more] = body
			.getElementsByTagName('article')
			.filter((candidate) => weightOf(candidate) >= all * LEAST_OF_MARKED);
		if (article && more.length === 0) return found(article, true);
	}
	return found(element, marked !== undefined);
}
