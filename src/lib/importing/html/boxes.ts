import { below, PageElement, PageText, shortText, squeeze } from './tree';

/**
 * Boxes that pages put between paragraphs, known by how they are made and not by their names: a
 * picture with its caption, a call to subscribe with its button.
 */

/** A caption, a call to subscribe: longer ones are text that happens to have a picture in it. */
const MOST_OF_CAPTION = 160;
const MOST_OF_CALL = 300;
/** An element with so many paragraphs is a text, and what else stands in it interrupts it. */
const LEAST_PARAGRAPHS = 3;

/** What boxes are made of: paragraphs, items and cells are not. */
const BOXES = new Set(['div', 'section', 'figure', 'dl']);

const has = (element: PageElement, names: ReadonlySet<string>): boolean => {
	for (const node of below(element)) {
		if (node instanceof PageElement && names.has(node.localName)) return true;
	}
	return false;
};
const PICTURES = new Set(['img', 'picture', 'amp-img']);
const PARAGRAPHS = new Set(['p', 'blockquote', 'ul', 'ol', 'h1', 'h2', 'h3', 'pre']);
const ASKING = new Set(['form', 'button', 'fieldset']);

const saysItself = (element: PageElement): boolean =>
	element.childNodes.some((node) => node instanceof PageText && squeeze(node.textContent) !== '');

/** A picture and a short text under it, which is no paragraph. */
function isCaptioned(element: PageElement): boolean {
	const text = shortText(element, MOST_OF_CAPTION);
	return text !== '' && has(element, PICTURES) && !has(element, PARAGRAPHS) && !saysItself(element);
}

/** A short text that asks for something: a form, a button, or a link that is a line of its own. */
function isCall(element: PageElement): boolean {
	if (shortText(element, MOST_OF_CALL) === '') return false;
	const lines = element.children;
	const last = lines.at(-1);
	const leads = last?.localName === 'a' && lines.length > 1 && !saysItself(element);
	return leads || has(element, ASKING);
}

/** Whether an element has paragraphs enough for a box among them to interrupt a text. */
export function isText(element: PageElement): boolean {
	let paragraphs = 0;
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node instanceof PageElement && node.localName === 'p') paragraphs += 1;
		if (paragraphs >= LEAST_PARAGRAPHS) return true;
	}
	return false;
}

/** Whether an element is such a box; `inText`, whether what it stands in is a text. */
export const isBox = (element: PageElement, inText: boolean): boolean =>
	BOXES.has(element.localName) && (isCaptioned(element) || (inText && isCall(element)));
