import { Parser } from 'htmlparser2';
import { Refused } from '../article';
import { KEPT_DEPTH, MOST_ATTRIBUTES, MOST_CHARACTERS, MOST_DEPTH, MOST_ELEMENTS } from '../limits';
import { PageElement, PageText } from './tree';

/** What is never text of an article, and is not taken into the tree. */
const DROPPED = new Set([
	...['style', 'noscript', 'template', 'svg', 'math', 'canvas', 'iframe', 'object', 'embed'],
	...['video', 'audio', 'map', 'select', 'textarea', 'input', 'noframes', 'applet', 'frame']
]);

/** What may stand in a head; anything else begins the body, with or without a tag of its own. */
const OF_HEAD = new Set([
	'title',
	'meta',
	'link',
	'base',
	'script',
	'style',
	'noscript',
	'template'
]);

/** Attributes that tell what an element is. The others are addresses, handlers and data. */
const TELLING =
	/^(?:class|id|rel|role|lang|dir|name|content|property|datetime|pubdate|href|hidden|style|title|xml:lang|item(?:prop|type|scope)|aria-(?:hidden|modal|label)|data-(?:test-?id|component|type|name|qa|role|author|byline|date(?:time)?|published))$/;
/** An address or a description; what is longer is data. */
const MOST_OF_ATTRIBUTE = 2_000;

/** The names of an element; what stands behind a dozen of them says nothing more. */
const MOST_OF_NAMES = 300;

const telling = (given: Readonly<Record<string, string>>): (readonly [string, string])[] =>
	Object.entries(given)
		.filter(([name, value]) => TELLING.test(name) && value.length <= MOST_OF_ATTRIBUTE)
		.map(([name, value]) => [
			name,
			/^(?:class|id)$/.test(name) ? value.slice(0, MOST_OF_NAMES) : value
		]);

/** An article's data hold its text once more, at most. */
const MOST_OF_DATA = 500_000;
const DATA = /^\s*application\/ld\+json\s*(?:;|$)/i;

/** A page: its tree, and the structured data of its scripts as text. */
export interface Page {
	readonly root: PageElement;
	/** What is shown; made where a page names none. */
	readonly body: PageElement;
	/** Contents of `<script type="application/ld+json">`, unread. */
	readonly data: readonly string[];
}

/** Puts what stands outside the head into a body. */
function makeBody(root: PageElement): PageElement {
	const body = new PageElement('body');
	for (const node of root.childNodes) {
		if (node.nodeName !== 'HEAD' && !OF_HEAD.has(node.nodeName.toLowerCase())) {
			body.appendChild(node);
		}
	}
	return root.appendChild(body);
}

/** What an open tag has led to: an element in the tree, something left out, or nothing. */
type Opened = PageElement | 'dropped' | 'data' | 'nothing';

/**
 * Reads HTML into a tree, token by token and in linear time. Scripts, styles and what is embedded
 * never get into it; limits are looked after at every token, so that an absurd page is refused
 * before anything is computed on it.
 *
 * @throws {Refused} where a limit is passed
 */
export function parsePage(html: string): Page {
	const root = new PageElement('html');
	const data: string[] = [];
	const open: Opened[] = [];
	let found: PageElement | null = null;
	let current = root;
	let [elements, attributes, characters] = [0, 0, 0];
	/** How many open elements are left out with all that is in them. */
	let dropped = 0;
	let script: string[] = [];

	const opened = (name: string, given: Readonly<Record<string, string>>): Opened => {
		if (dropped > 0) return 'dropped';
		if (name === 'script') return DATA.test(given['type'] ?? '') ? 'data' : 'dropped';
		if (DROPPED.has(name)) return 'dropped';
		if (name === 'html' || (name === 'body' && found)) {
			const known = name === 'html' ? root : found;
			for (const [key, value] of telling(given)) {
				if (!known?.hasAttribute(key)) known?.setAttribute(key, value);
			}
			return 'nothing';
		}
		if (current.localName === 'head' && !OF_HEAD.has(name)) current = root;
		const element = current.appendChild(new PageElement(name, telling(given)));
		if (name === 'body') {
			// Like a browser: what comes after </body> still belongs to it.
			found = current = element;
			return 'nothing';
		}
		return open.length < KEPT_DEPTH ? element : 'nothing';
	};

	const parser = new Parser({
		onopentagname: () => {
			attributes = 0;
			elements += 1;
			if (elements > MOST_ELEMENTS) {
				throw new Refused({ reason: 'too-many-parts', limit: MOST_ELEMENTS });
			}
		},
		onattribute: () => {
			attributes += 1;
			if (attributes > MOST_ATTRIBUTES) {
				throw new Refused({ reason: 'too-many-parts', limit: MOST_ATTRIBUTES });
			}
		},
		onopentag: (name, given) => {
			const what = opened(name, given);
			open.push(what);
			if (open.length > MOST_DEPTH) throw new Refused({ reason: 'too-deep', limit: MOST_DEPTH });
			if (what === 'dropped' || what === 'data') dropped += 1;
			else if (what !== 'nothing') current = what;
		},
		ontext: (text) => {
			if (dropped > 0) {
				if (open.at(-1) === 'data') script.push(text);
				return;
			}
			characters += text.length;
			if (characters > MOST_CHARACTERS) {
				throw new Refused({ reason: 'too-much-text', limit: MOST_CHARACTERS });
			}
			const last = current.lastChild;
			if (last instanceof PageText) last.textContent += text;
			else current.appendChild(new PageText(text));
		},
		onclosetag: () => {
			const what = open.pop() ?? 'nothing';
			if (what === 'data') {
				const text = script.join('');
				if (text.length <= MOST_OF_DATA) data.push(text);
				script = [];
			}
			if (what === 'dropped' || what === 'data') dropped -= 1;
			else if (what !== 'nothing') current = what.parentNode ?? root;
		}
	});
	// Null bytes mean nothing in a text, and end it in some programs.
	parser.end(html.replaceAll('\0', ''));
	// Set by a callback, which the compiler does not see.
	const body = found as PageElement | null;
	return { root, body: body ?? makeBody(root), data };
}
