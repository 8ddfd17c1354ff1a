import { isBlock } from './blocks-of';
import { isHidden } from './furniture';
import { PageElement, PageText, squeeze } from './tree';

/** A line shorter than this is a label, a button or a byline, and weighs nothing. */
const LEAST_CHARACTERS = 40;
/** A paragraph that is more links than this is a list of them. */
const MOST_LINKED = 0.5;

/** Characters of running text below each element, beyond links. */
export type TextWeights = ReadonlyMap<PageElement, number>;

interface Sums {
	readonly text: number;
	/** Of the block that is not yet at its end. */
	readonly run: number;
	readonly linked: number;
}

/** Weighs every element below one; texts that stand in one block are weighed together. */
export function weigh(root: PageElement): TextWeights {
	const weights = new Map<PageElement, number>();
	const visit = (element: PageElement, inLink: boolean): Sums => {
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
			if (isBlock(node)) flush();
			const inner = visit(node, inLink || (node.localName === 'a' && node.hasAttribute('href')));
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
		if (isBlock(element) || element.localName === 'td' || element === root) flush();
		weights.set(element, text);
		return { text, run, linked };
	};
	visit(root, false);
	return weights;
}
