import { isBlock } from './blocks-of';
import { isFurniture, isHidden } from './furniture';
import { PageElement, PageText, squeeze } from './tree';

/**
 * Finds the article by how running text lies on the page: every paragraph weighs what it holds
 * beyond links, and the smallest element that holds nearly all of the weight is the article. It is
 * linear in the page, and stays whole where an article is split into many containers.
 */

/** A line shorter than this is a label, a button or a byline, and weighs nothing. */
const LEAST_CHARACTERS = 40;
/** A paragraph that is more links than this is a list of them. */
const MOST_LINKED = 0.5;
/** A child with this much of its parent's weight has the article in it. */
const NEARLY_ALL = 0.8;
/** What is called furniture is believed to be it below this share of the page's weight. */
const MOST_OF_FURNITURE = 0.35;
/** A marked body with this much of the page's weight is believed to be it. */
const LEAST_OF_MARKED = 0.35;

const MARKED =
	/(?:^|[\s_-])(?:article-?body|article-?content|article-?text|story-?body|story-?content|post-?body|post-?content|entry-?content|entry-?body|body-?copy|articleBody|copytext|field-name-body|mw-parser-output|td-post-content|e-content|news-?text|post-?text|blog-?content|page-?content)(?:$|[\s_-])/i;

interface Weight {
	/** Characters of running text beyond links. */
	readonly text: number;
}

/** What was found, and whether the page itself says that it is its article. */
export interface OwnReading {
	readonly element: PageElement;
	readonly marked: boolean;
	/** Elements in it whose text is left out. */
	readonly skip: (element: PageElement) => boolean;
}

/** Weighs every element; those of running text that stand in one block together. */
function weigh(body: PageElement): Map<PageElement, Weight> {
	const weights = new Map<PageElement, Weight>();
	const visit = (
		element: PageElement,
		inLink: boolean
	): { text: number; run: number; linked: number } => {
		let [text, run, linked] = [0, 0, 0];
		const flush = (): void => {
			if (run + linked >= LEAST_CHARACTERS && linked <= (run + linked) * MOST_LINKED) text += run;
			run = linked = 0;
		};
		for (let node = element.firstChild; node; node = node.nextSibling) {
			if (node instanceof PageText) {
				const { length } = squeeze(node.textContent);
				if (inLink) linked += length;
				else run += length;
				continue;
			}
			if (isHidden(node)) continue;
			const inner = visit(node, inLink || (node.localName === 'a' && node.hasAttribute('href')));
			if (isBlock(node)) flush();
			text += inner.text;
			run += inner.run;
			linked += inner.linked;
			if (
				node.localName === 'br' &&
				node.nextSibling instanceof PageElement &&
				node.nextSibling.localName === 'br'
			)
				flush();
		}
		if (isBlock(element) || element.localName === 'td' || element === body) flush();
		weights.set(element, { text });
		return { text, run, linked };
	};
	visit(body, false);
	return weights;
}

const isMarked = (element: PageElement): boolean =>
	/articleBody|reviewBody|blogPost$/.test(element.getAttribute('itemprop') ?? '') ||
	MARKED.test(`${element.className} ${element.id}`);

/** The article of a page by the weight of its text; null where there is no running text. */
export function readByWeight(body: PageElement): OwnReading | null {
	const weights = weigh(body);
	const textOf = (element: PageElement): number => weights.get(element)?.text ?? 0;
	const whole = textOf(body);
	if (whole === 0) return null;

	const left = (element: PageElement): boolean =>
		isHidden(element) || (isFurniture(element) && textOf(element) < whole * MOST_OF_FURNITURE);
	const lighter = new Map<PageElement, number>();
	const leftOut = new Set<PageElement>();
	const withoutFurniture = (element: PageElement): number => {
		let sum = textOf(element);
		for (const child of element.children) {
			if (left(child)) {
				sum -= textOf(child);
				lighter.set(child, 0);
				leftOut.add(child);
			} else sum -= textOf(child) - withoutFurniture(child);
		}
		lighter.set(element, sum);
		return sum;
	};
	const all = withoutFurniture(body);
	const skip = (element: PageElement): boolean => leftOut.has(element);
	const weightOf = (element: PageElement): number => lighter.get(element) ?? 0;

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
