import { isBox, isText } from './boxes';
import { furnitureWord, isHidden, isOfOthers } from './furniture';
import type { TextWeights } from './running-text';
import type { PageElement } from './tree';

/** What is called furniture is believed to be it below this share of the text around it. */
const MOST_OF_FURNITURE = 0.35;

/** Elements below one that are not read, and what the others weigh without them. */
export interface LeftOut {
	readonly elements: ReadonlySet<PageElement>;
	readonly weights: TextWeights;
}

/** The outermost elements below one that are called furniture, with the word, and those that say it by how they are. */
function* candidates(
	root: PageElement,
	isTooMuch: (element: PageElement) => boolean
): Generator<{ readonly element: PageElement; readonly word: string | undefined }> {
	const inText = isText(root);
	for (const element of root.children) {
		const word = furnitureWord(element);
		if (isHidden(element) || isBox(element, inText)) yield { element, word: undefined };
		else if (word !== undefined && !isTooMuch(element)) yield { element, word };
		else yield* candidates(element, isTooMuch);
	}
}

/**
 * Finds what is hidden, what is called furniture, and boxes between paragraphs. A name that much of the text goes by names
 * something else on this page: some builders of pages call every paragraph a widget.
 */
export function leftOut(root: PageElement, weights: TextWeights): LeftOut {
	const weightOf = (element: PageElement): number => weights.get(element) ?? 0;
	const most = weightOf(root) * MOST_OF_FURNITURE;
	const isTooMuch = (element: PageElement): boolean => weightOf(element) >= Math.max(1, most);
	const found = [...candidates(root, isTooMuch)];
	const byWord = new Map<string, number>();
	for (const { element, word = '' } of found) {
		byWord.set(word, (byWord.get(word) ?? 0) + weightOf(element));
	}
	const elements = new Set<PageElement>();
	for (const { element, word } of found) {
		const isName = word === undefined || isOfOthers(word) || (byWord.get(word) ?? 0) <= most;
		if (isName) elements.add(element);
		else for (const inner of candidates(element, isTooMuch)) elements.add(inner.element);
	}
	const lighter = new Map<PageElement, number>();
	const weighAgain = (element: PageElement): number => {
		let sum = weightOf(element);
		for (const child of element.children) {
			sum -= weightOf(child) - (elements.has(child) ? 0 : weighAgain(child));
		}
		lighter.set(element, sum);
		return sum;
	};
	weighAgain(root);
	return { elements, weights: lighter };
}
