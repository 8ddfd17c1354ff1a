/** Words a reader has selected within a text. */
export interface Selected {
	/** As they read, white space as single spaces; never empty. */
	readonly text: string;
	/** The part of the text they begin in. */
	readonly part: HTMLElement;
}

/** A selection that has not changed for so long is meant, in ms: fingers drag its ends about. */
const SETTLED = 200;

const ownerOf = (node: Node): Element | null =>
	node instanceof Element ? node : node.parentElement;

/** What is selected in a text that consists of parts; null where nothing is, or not only there. */
function selectedIn(text: Element, parts: string): Selected | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!text.contains(range.commonAncestorContainer)) return null;
	const words = selection.toString().replace(/\s+/gu, ' ').trim();
	const all = [...text.querySelectorAll<HTMLElement>(parts)];
	const part =
		ownerOf(range.startContainer)?.closest<HTMLElement>(parts) ??
		all.find((one) => range.intersectsNode(one));
	return words === '' || !part ? null : { text: words, part };
}

/**
 * Follows what a reader selects, by mouse, finger or keys.
 *
 * @param find the text, asked anew each time: it may have been replaced
 * @param parts selects its parts
 * @param told told of the words once they stay the same for a moment, and of null when they are gone
 * @returns ends it
 */
export function watchSelection(
	find: () => Element | null,
	parts: string,
	told: (selected: Selected | null) => void
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = (): void => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const text = find();
			told(text && selectedIn(text, parts));
		}, SETTLED);
	};
	look();
	document.addEventListener('selectionchange', look);
	return () => {
		clearTimeout(timer);
		document.removeEventListener('selectionchange', look);
	};
}
