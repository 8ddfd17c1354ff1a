import type { Attachment } from 'svelte/attachments';

/**
 * Keeps an altered sentence from leaving the page as a quotation: what is copied or cut while any of it
 * is selected turns into the words given, and it cannot be dragged out. Its style sheet keeps it from
 * being selected and printed; this holds where all of a page is selected, too.
 */
export const notToQuote =
	(words: string): Attachment<HTMLElement> =>
	(element) => {
		const { ownerDocument } = element;
		const copied = (event: ClipboardEvent) => {
			if (ownerDocument.getSelection()?.containsNode(element, true) !== true) return;
			event.clipboardData?.setData('text/plain', words);
			event.preventDefault();
		};
		const dragged = (event: DragEvent) => {
			event.preventDefault();
		};
		ownerDocument.addEventListener('copy', copied);
		ownerDocument.addEventListener('cut', copied);
		element.addEventListener('dragstart', dragged);
		return () => {
			ownerDocument.removeEventListener('copy', copied);
			ownerDocument.removeEventListener('cut', copied);
			element.removeEventListener('dragstart', dragged);
		};
	};
