import { leftOut } from './left-out';
import { weigh } from './running-text';
import type { PageElement } from './tree';

/**
 * Finds the article by how running text lies on the page: every paragraph weighs what it holds
 * beyond links, and the smallest element that holds nearly all of the weight is the article. It is
 * linear in the page, and stays whole where an article is split into many containers.
 */

/** A child with this much of its parent's weight has the article in it. */
const NEARLY_ALL = 0.8;
/** A marked body with this much of the page's weight is believed to be it. */
const LEAST_OF_MARKED = 0.35;

const MARKED =
	/(?:^|[\s_-])(?:article-?body|article-?content|article-?text|story-?body|story-?content|post-?body|post-?content|entry-?content|entry-?body|body-?copy|articleBody|copytext|field-name-body|mw-parser-output|td-post-content|e-content|news-?text|post-?text|blog-?content|page-?content)(?:$|[\s_-])/i;

/** What was found, and whether the page itself says that it is its article. */
export interface OwnReading {
	readonly element: PageElement;
	readonly marked: boolean;
	/** Elements in it whose text is left out. */
	readonly skip: (element: PageElement) => boolean;
}

const isMarked = (element: PageElement): boolean =>
	/articleBody|reviewBody|blogPost$/.test(element.getAttribute('itemprop') ?? '') ||
	MARKED.test(`${element.className} ${element.id}`);

/** The article of a page by the weight of its text; null where there is no running text. */
export function readByWeight(body: PageElement): OwnReading | null {
	const weights = weigh(body);
	if ((weights.get(body) ?? 0) === 0) return null;
	const left = leftOut(body, weights);
	const weightOf = (element: PageElement): number => left.weights.get(element) ?? 0;
	const all = weightOf(body);
	const skip = (element: PageElement): boolean => left.elements.has(element);

	let element = body;
	for (;;) {
		const parent: PageElement = element;
		const heavy: PageElement | undefined = parent.children.find(
			(child) => weightOf(child) >= weightOf(parent) * NEARLY_ALL && weightOf(child) > 0
		);
		if (!heavy || heavy.localName === 'p') break;
		element = heavy;
	}
	const marked = body
		.getElementsByTagName('*')
		.filter((candidate) => isMarked(candidate) && weightOf(candidate) >= all * LEAST_OF_MARKED)
		.sort((a, b) => weightOf(b) - weightOf(a))[0];
	const isIn = (inner: PageElement, outer: PageElement): boolean => {
		let node: PageElement | null = inner;
		while (node && node !== outer) node = node.parentNode;
		return node === outer;
	};
	// A marked body is taken where it is narrower; where it is wider, what was found lies in it.
	if (marked && !isIn(element, marked)) return { element: marked, marked: true, skip };
	if (!marked && element === body) {
		const [article, ...more] = body
			.getElementsByTagName('article')
			.filter((candidate) => weightOf(candidate) >= all * LEAST_OF_MARKED);
		if (article && more.length === 0) return { element: article, marked: true, skip };
	}
	return { element, marked: marked !== undefined, skip };
}
