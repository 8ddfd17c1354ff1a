/**
 * A page as a tree of plain objects: elements and texts, linked to their neighbours so that any of
 * them is taken out in one step. Nothing here loads, runs or paints anything.
 *
 * The names are the DOM's, as far as `@mozilla/readability` asks for them: it reads this tree
 * instead of a document, so that a page, a worker and Node read alike.
 */
export type PageNode = PageElement | PageText;

const ELEMENT = 1;
const TEXT = 3;

abstract class Linked {
	parentNode: PageElement | null = null;
	nextSibling: PageNode | null = null;
	previousSibling: PageNode | null = null;

	get nextElementSibling(): PageElement | null {
		let node = this.nextSibling;
		while (node && !(node instanceof PageElement)) node = node.nextSibling;
		return node;
	}

	get previousElementSibling(): PageElement | null {
		let node = this.previousSibling;
		while (node && !(node instanceof PageElement)) node = node.previousSibling;
		return node;
	}

	remove(): void {
		const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
		if (!parent) return;
		if (before) before.nextSibling = after;
		else parent.firstChild = after;
		if (after) after.previousSibling = before;
		else parent.lastChild = before;
		this.parentNode = this.nextSibling = this.previousSibling = null;
	}
}

export class PageText extends Linked {
	readonly nodeType = TEXT;
	readonly nodeName = '#text';
	readonly tagName = undefined;
	/** Asked of texts as well by whoever walks down a tree without looking what a node is. */
	readonly childNodes: readonly PageNode[] = [];
	textContent: string;

	constructor(text: string) {
		super();
		this.textContent = text;
	}
}

class Attribute {
	readonly name: string;
	readonly value: string;

	constructor(name: string, value: string) {
		this.name = name;
		this.value = value;
	}

	cloneNode(): this {
		return this;
	}
}

/**
 * Bounds the work that is done on a tree by walking it: counted in steps, not in seconds, so that it
 * ends at the same place everywhere.
 */
export class Meter {
	#left: number;

	constructor(steps: number) {
		this.#left = steps;
	}

	/** @throws {RangeError} where more was spent than there was */
	spend(steps: number): void {
		this.#left -= steps;
		if (this.#left < 0) throw new RangeError('more work than was allowed');
	}
}

/** Characters that are read in the time of one step from node to node. */
const CHARACTERS_A_STEP = 32;

export class PageElement extends Linked {
	readonly nodeType = ELEMENT;
	localName: string;
	/** In capitals, as in HTML documents. */
	tagName: string;
	firstChild: PageNode | null = null;
	lastChild: PageNode | null = null;
	readonly #attributes: Map<string, string>;
	readonly #meter: Meter | undefined;

	/** @param meter what reading this element is counted on, if it is */
	constructor(name: string, attributes: Iterable<readonly [string, string]> = [], meter?: Meter) {
		super();
		this.#meter = meter;
		this.localName = name;
		this.tagName = name.toUpperCase();
		this.#attributes = new Map(attributes);
	}

	get nodeName(): string {
		return this.tagName;
	}

	get firstElementChild(): PageElement | null {
		const first = this.firstChild;
		return first instanceof PageElement ? first : (first?.nextElementSibling ?? null);
	}

	get childNodes(): PageNode[] {
		const nodes: PageNode[] = [];
		for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
		this.#meter?.spend(nodes.length + 1);
		return nodes;
	}

	get children(): PageElement[] {
		return this.childNodes.filter((node) => node instanceof PageElement);
	}

	/** All text below, in order. */
	get textContent(): string {
		const parts: string[] = [];
		let steps = 1;
		for (const node of below(this)) {
			steps += 1;
			if (node instanceof PageText) parts.push(node.textContent);
		}
		const text = parts.join('');
		this.#meter?.spend(steps + text.length / CHARACTERS_A_STEP);
		return text;
	}

	set textContent(text: string) {
		while (this.firstChild) this.firstChild.remove();
		this.appendChild(new PageText(text));
	}

	get className(): string {
		return this.getAttribute('class') ?? '';
	}

	get id(): string {
		return this.getAttribute('id') ?? '';
	}

	set id(value: string) {
		this.setAttribute('id', value);
	}

	get attributes(): Attribute[] {
		return [...this.#attributes].map(([name, value]) => new Attribute(name, value));
	}

	/** What inline style says of whether it is seen. */
	get style(): { readonly display: string; readonly visibility: string } {
		const style = this.getAttribute('style') ?? '';
		return {
			display: /(?:^|;)\s*display\s*:\s*none/i.test(style) ? 'none' : '',
			visibility: /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style) ? 'hidden' : ''
		};
	}

	getAttribute(name: string): string | null {
		return this.#attributes.get(name) ?? null;
	}

	hasAttribute(name: string): boolean {
		return this.#attributes.has(name);
	}

	setAttribute(name: string, value: string): void {
		this.#attributes.set(name, value);
	}

	setAttributeNode({ name, value }: Attribute): void {
		this.setAttribute(name, value);
	}

	removeAttribute(name: string): void {
		this.#attributes.delete(name);
	}

	appendChild<T extends PageNode>(node: T): T {
		node.remove();
		node.parentNode = this;
		node.previousSibling = this.lastChild;
		if (this.lastChild) this.lastChild.nextSibling = node;
		else this.firstChild = node;
		this.lastChild = node;
		return node;
	}

	removeChild<T extends PageNode>(node: T): T {
		node.remove();
		return node;
	}

	replaceChild<T extends PageNode>(fresh: PageNode, old: T): T {
		fresh.remove();
		const { previousSibling: before, nextSibling: after } = old;
		fresh.parentNode = this;
		fresh.previousSibling = before;
		fresh.nextSibling = after;
		if (before) before.nextSibling = fresh;
		else this.firstChild = fresh;
		if (after) after.previousSibling = fresh;
		else this.lastChild = fresh;
		old.parentNode = old.nextSibling = old.previousSibling = null;
		return old;
	}

	/** Elements below of that name (`*` for all), in order. */
	getElementsByTagName(name: string): PageElement[] {
		const wanted = name.toLowerCase();
		const found: PageElement[] = [];
		let steps = 1;
		for (const node of below(this)) {
			steps += 1;
			if (node instanceof PageElement && (wanted === '*' || node.localName === wanted)) {
				found.push(node);
			}
		}
		this.#meter?.spend(steps);
		return found;
	}
}

/** Every node below one, in the order of the page; nodes must not be moved meanwhile. */
export function* below(root: PageElement): Generator<PageNode> {
	let node: PageNode | null = root.firstChild;
	while (node) {
		yield node;
		if (node instanceof PageElement && node.firstChild) {
			node = node.firstChild;
			continue;
		}
		let up: PageNode | null = node;
		while (up && up !== root && !up.nextSibling) up = up.parentNode;
		node = !up || up === root ? null : up.nextSibling;
	}
}

/** Every element below one, in the order of the page. */
export function* elementsBelow(root: PageElement): Generator<PageElement> {
	for (const node of below(root)) if (node instanceof PageElement) yield node;
}

/**
 * A copy of an element with all that is below it; what is read in it is counted on a meter.
 *
 * @param without elements that are left out with all that is in them
 */
export function copyOf(
	root: PageElement,
	meter?: Meter,
	without: ReadonlySet<PageElement> = new Set()
): PageElement {
	const bare = (node: PageElement): PageElement =>
		new PageElement(
			node.localName,
			node.attributes.map(({ name, value }) => [name, value]),
			meter
		);
	const copy = bare(root);
	const copies = new Map([[root, copy]]);
	for (const node of below(root)) {
		const parent = node.parentNode ? copies.get(node.parentNode) : undefined;
		// Where the parent was left out, so is what is in it.
		if (!parent) continue;
		if (node instanceof PageText) parent.appendChild(new PageText(node.textContent));
		else if (!without.has(node)) {
			const fresh = bare(node);
			copies.set(node, fresh);
			parent.appendChild(fresh);
		}
	}
	return copy;
}

/** Whether one element lies in another, or is it. */
export function isIn(inner: PageElement, outer: PageElement): boolean {
	let node: PageElement | null = inner;
	while (node && node !== outer) node = node.parentNode;
	return node === outer;
}

/** Words as they are read: spaces, line breaks and tabs are one space, none at the ends. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Nodes looked at for a short text: a label or a byline is made of a few. */
const MOST_NODES = 120;

/**
 * The text below an element, squeezed, or nothing where it is longer than `most` characters. Asked of
 * every element of a page, it must not read the page again for each: it stops where it knows enough.
 */
export function shortText(element: PageElement, most: number): string {
	return squeeze(shortLines(element, most).join(' '));
}

/** Elements that end a line where a short text is looked at. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'section', 'header']);

/** The same, line by line as it is shown. */
export function shortLines(element: PageElement, most: number): readonly string[] {
	let text = '';
	let nodes = 0;
	for (const node of below(element)) {
		nodes += 1;
		if (node instanceof PageText) text += node.textContent.replace(/\s+/gu, ' ');
		else if (BREAKS.has(node.localName)) text += '\n';
		// Twice: spaces are squeezed afterwards.
		if (nodes > MOST_NODES || text.length > most * 2 + MOST_NODES) return [];
	}
	return squeeze(text).length <= most ? text.split('\n').map(squeeze).filter(Boolean) : [];
}
