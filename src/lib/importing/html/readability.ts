import { Readability } from '@mozilla/readability';
import { copyOf, Meter, PageElement, PageText, shortText } from './tree';

/**
 * Steps it may walk in a page: its work grows with the square of some. Long news pages take less than
 * a million; this many take a quarter of a second.
 */
const MOST_STEPS = 3_000_000;

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

	readonly #meter: Meter;

	constructor(root: PageElement, body: PageElement, meter: Meter) {
		this.#meter = meter;
		this.documentElement = root;
		this.body = body;
		// It cleans a page up to four times, each time from a copy it takes as text. A copy of the tree
		// is the same, without writing and reading markup.
		let copy: PageElement | null = null;
		Object.defineProperty(body, 'innerHTML', {
			get: () => {
				copy = copyOf(body, meter);
				return '';
			},
			set: () => {
				while (body.firstChild) body.firstChild.remove();
				const fresh = copy && copyOf(copy, meter);
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
		return new PageElement(name, [], this.#meter);
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
 * The element that Readability finds the article in, or null: where it finds none, and where that
 * would be too much work. It works on a copy; nothing of it is ever turned into markup again.
 *
 * @param without elements it is not shown: it takes some names away before it looks at them
 */
export function readWithReadability(
	root: PageElement,
	without?: ReadonlySet<PageElement>
): PageElement | null {
	const meter = new Meter(MOST_STEPS);
	const copy = copyOf(root, meter, without);
	const body = copy.children.find(({ localName }) => localName === 'body');
	if (!body) return null;
	try {
		const reading = new Reader(new PageDocument(copy, body, meter), {
			serializer: (node) => node,
			keepClasses: true,
			disableJSONLD: true
		});
		return reading.parse()?.content ?? null;
	} catch {
		// Too much work, or it stumbles over the page; the other reading is there for those.
		return null;
	}
}
