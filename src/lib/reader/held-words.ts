import type { Attachment } from 'svelte/attachments';

/** Milliseconds a finger rests that does more than tap; browsers take it for a long press after 400 or more. */
const HELD = 250;

/**
 * Lets a long press on a sentence select its words. On a link it would bring up the browser's menu of
 * links, so one that a finger is held on is none until the finger leaves.
 */
export const heldWords: Attachment<HTMLElement> = (text) => {
	const hold = ({ target, pointerType }: PointerEvent) => {
		const link = (target as Element).closest('a[data-run]');
		const address = link?.getAttribute('href');
		if (pointerType !== 'touch' || !link || !address) return;
		const held = setTimeout(() => {
			link.removeAttribute('href');
		}, HELD);
		const over = new AbortController();
		const release = () => {
			clearTimeout(held);
			if (!link.hasAttribute('href')) link.setAttribute('href', address);
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
