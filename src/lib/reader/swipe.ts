import type { Attachment } from 'svelte/attachments';

/** A swipe is at least this wide, in CSS pixels: more than a slip of the thumb. */
const WIDE = 72;
/** And at least this many times as wide as it is high, so that scrolling is never taken for one. */
const FLAT = 2.5;

/** Tells of swipes by one finger: forwards (against the reading direction's start) and backwards. */
export const swipe =
	(onswipe: (direction: 'forwards' | 'backwards') => void): Attachment<HTMLElement> =>
	(element) => {
		let from: { x: number; y: number } | null = null;
		const start = ({ touches }: TouchEvent) => {
			const [touch, second] = touches;
			from = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
		};
		const end = ({ changedTouches }: TouchEvent) => {
			const [touch] = changedTouches;
			if (!from || !touch || getSelection()?.type === 'Range') return;
			const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
			from = null;
			if (Math.abs(x) < WIDE || Math.abs(x) < FLAT * Math.abs(y)) return;
			const rightToLeft = getComputedStyle(element).direction === 'rtl';
			onswipe(x < 0 === !rightToLeft ? 'forwards' : 'backwards');
		};
		element.addEventListener('touchstart', start, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', start);
			element.removeEventListener('touchend', end);
		};
	};
