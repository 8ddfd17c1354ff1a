import { Readability } from '@mozilla/readability';
import { below, copyOf, PageElement, PageText, shortText } from './tree';

/**
 * Elements above which it is not asked: its time grows with the square of some pages. The longest
 * news pages have about 4,000 once scripts and pictures are gone.
 */
const MOST_ELEMENTS = 6_000;
/**
 * Characters, each counted once for every element around it: it reads the text of an element again for
 * most that lie around it. A long news page has a million.
 */
const MOST_COST = 4_000_000;

/** A longer one is no title, and it is compared with every heading. */
const MOST_OF_TITLE = 500;

/** As much of a document as Readability asks for. */
class PageDocument {
	readonly nodeType = 9;
	readonly documentElement: PageElement;
	readonly body: PageElement | null;
	/** Addresses are not made absolute: none is kept. */
	readonly baseURI = 'about:blank';
	readonly documentURI = 'about:blank';

	constructor(root: PageElement, body: PageElement) {
		this.documentElement = root;
		this.body = body;
		// It cleans a page up to four times, each time from a copy it takes as text. A copy of the tree
		// is the same, without writing and reading markup.
		let copy: PageElement | null = null;
		Object.defineProperty(body, 'innerHTML', {
			get: () => {
				copy = copyOf(body);
				return '';
			},
			set: () => {
				while (body.firstChild) body.firstChild.remove();
				const fresh = copy && copyOf(copy);
				while (fresh?.firstChild) body.appendChild(fresh.firstChild);
			}
		});
		// Lets it rename elements in place instead of building new ones.
		Object.defineProperty(root, '__JSDOMParser__', { value: true });
	}

	get firstChild(): PageElement {
		return this.documentElement;
	}

	get title(): string {
		const [title] = this.documentElement.getElementsByTagName('title');
		return title ? shortText(title, MOST_OF_TITLE) : '';
	}

	createElement(name: string): PageElement {
		return new PageElement(name);
	}

	createTextNode(text: string): PageText {
		return new PageText(text);
	}

	getElementsByTagName(name: string): PageElement[] {
		return [this.documentElement, ...this.documentElement.getElementsByTagName(name)].filter(
			(element) => name === '*' || element.localName === name.toLowerCase()
		);
	}
}

/** Whether a page is such that reading it may take seconds. */
export function isCostly(body: PageElement): boolean {
	let [elements, cost] = [0, 0];
	const depths = new Map([[body, 1]]);
	for (const node of below(body)) {
		const depth = (node.parentNode && depths.get(node.parentNode)) ?? 1;
		if (node instanceof PageElement) {
			elements += 1;
			depths.set(node, depth + 1);
		} else cost += node.textContent.length * depth;
		if (elements > MOST_ELEMENTS || cost > MOST_COST) return true;
	}
	return false;
}

/** The part of Readability that is used, over this tree: its own types ask for a browser's. */
type ReaderOfTrees = new (
	page: PageDocument,
	options: {
		readonly serializer: (node: PageElement) => PageElement;
		readonly keepClasses: boolean;
		readonly disableJSONLD: boolean;
	}
) => { readonly parse: () => { readonly content?: PageElement | null } | null };
const Reader = Readability as unknown as ReaderOfTrees;

/**
 * The element that Readability finds the article in, or null. It works on the tree given and changes
 * it; nothing of it is ever turned into markup again.
 */
export function readWithReadability(root: PageElement, body: PageElement): PageElement | null {
	const page = new PageDocument(root, body);
	const reading = new Reader(page, {
		serializer: (node) => node,
		keepClasses: true,
		disableJSONLD: true
	});
	try {
		return reading.parse()?.content ?? null;
	} catch {
		// It stumbles over some pages; the other reading is there for them.
		return null;
	}
}
