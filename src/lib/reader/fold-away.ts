import type { Attachment } from 'svelte/attachments';

/** So far one scrolls one way before anything moves, in CSS pixels: less is a trembling thumb. */
const ENOUGH = 24;

/**
 * Marks a bar that has come to rest at the top with `data-folded` while one reads on, so that its style
 * sheet may take it out of sight, and takes the mark away when one scrolls back, reaches the top, or focuses something in it.
 */
export const foldAway: Attachment<HTMLElement> = (bar) => {
	let from = scrollY;
	const fold = (folded: boolean) => {
		bar.toggleAttribute('data-folded', folded && !bar.contains(document.activeElement));
	};
	const scrolled = () => {
		const by = scrollY - from;
		if (Math.abs(by) < ENOUGH && scrollY > 0) return;
		from = scrollY;
		// Before it rests there it would only move over what stands above it.
		fold(by > 0 && bar.getBoundingClientRect().top <= 0);
	};
	const focused = () => {
		fold(false);
	};
	addEventListener('scroll', scrolled, { passive: true });
	bar.addEventListener('focusin', focused);
	return () => {
		removeEventListener('scroll', scrolled);
		bar.removeEventListener('focusin', focused);
		bar.removeAttribute('data-folded');
	};
};
