import type { Attachment } from 'svelte/attachments';

/**
 * Lets a long press on a sentence select its words. On a link it would bring up the browser's menu of
 * links, so while a finger rests on one it is none; the tap that ends sooner finds it a link again.
 */
export const heldWords: Attachment<HTMLElement> = (text) => {
	const hold = ({ target, pointerType }: PointerEvent) => {
		const link = (target as Element).closest('a[data-run]');
		const address = link?.getAttribute('href');
		if (pointerType !== 'touch' || !link || !address) return;
		link.removeAttribute('href');
		const over = new AbortController();
		const release = () => {
			link.setAttribute('href', address);
			over.abort();
		};
		for (const end of ['pointerup', 'pointercancel']) {
			document.addEventListener(end, release, { signal: over.signal });
		}
	};
	text.addEventListener('pointerdown', hold);
	return () => {
		text.removeEventListener('pointerdown', hold);
	};
};
