import type { ImportedBlock, ImportedKind } from '../article';
import { BlockWriter } from './block-writer';
import { isSign } from './furniture';
import { PageText, type PageElement } from './tree';

const BLOCKS = new Set([
	...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog'],
	...['dir', 'div', 'dl', 'dt', 'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4'],
	...['h5', 'h6', 'header', 'hr', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'section'],
	...['summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul']
]);
const HEADING = /^h[1-6]$/;
const MARKS = new Map<string, 'emphasis' | 'strong' | 'link'>([
	['em', 'emphasis'],
	['i', 'emphasis'],
	['cite', 'emphasis'],
	['strong', 'strong'],
	['b', 'strong'],
	['a', 'link']
]);
/** Not text of the article wherever they stand. */
const NOT_READ = new Set([
	'head',
	'title',
	'figcaption',
	'caption',
	'button',
	'rp',
	'rt',
	'meta',
	'link'
]);

/** Whether an element begins a line of its own. */
export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.localName);

function kindOf(element: PageElement, outer: ImportedKind): ImportedKind {
	if (HEADING.test(element.localName)) return 'heading';
	// Word processors name their paragraphs: a copied title or list is no element of its own.
	if (/^Mso(?:Title|Heading)/.test(element.className)) return 'heading';
	if (element.className.startsWith('MsoList')) return 'item';
	if (element.localName === 'blockquote') return 'quotation';
	if (outer !== 'quotation' && /^(?:li|dd)$/.test(element.localName)) return 'item';
	return outer;
}

/** A second line break ends the paragraph: many pages know no other. */
function breakLine(element: PageElement, writer: BlockWriter, kind: ImportedKind): void {
	let next = element.nextSibling;
	while (next instanceof PageText && next.textContent.trim() === '') next = next.nextSibling;
	if (next && !(next instanceof PageText) && next.localName === 'br') writer.end(kind);
	else writer.space();
}

/**
 * The text below an element as blocks, in the order of the page.
 *
 * @param skip elements whose text is left out
 */
export function blocksOf(
	root: PageElement,
	skip: (element: PageElement) => boolean = () => false
): readonly ImportedBlock[] {
	const writer = new BlockWriter();

	// Recursive: the tree is never deeper than `KEPT_DEPTH`.
	const visit = (element: PageElement, outer: ImportedKind): void => {
		if (NOT_READ.has(element.localName) || skip(element) || isSign(element)) return;
		const name = element.localName;
		if (name === 'br') {
			breakLine(element, writer, outer);
			return;
		}
		const kind = kindOf(element, outer);
		const own = isBlock(element);
		if (own) writer.end(outer);
		if (name === 'td' || name === 'th') writer.space();
		const children = (): void => {
			for (let node = element.firstChild; node; node = node.nextSibling) {
				if (node instanceof PageText) writer.write(node.textContent);
				else visit(node, kind);
			}
		};
		const mark = MARKS.get(name);
		if (mark) writer.mark(mark, children);
		else children();
		if (own) writer.end(kind);
	};

	visit(root, kindOf(root, 'paragraph'));
	writer.end('paragraph');
	return writer.blocks;
}
