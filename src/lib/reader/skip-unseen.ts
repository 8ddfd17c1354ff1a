import type { Attachment } from 'svelte/attachments';

/**
 * Lets the browser skip the parts (children) of a long text that are out of sight, by the attribute
 * `data-settled`, which the text's style sheet turns into `content-visibility: auto`. Not before every
 * part has been laid out once at the width and in the fonts it has: its height is remembered then
 * (`contain-intrinsic-size: auto`), so that nothing jumps and a link into the text arrives exactly.
 * And not while it is in sight: Chromium counts what is switched before one's eyes as shifted.
 */
export const skipUnseen: Attachment<HTMLElement> = (text) => {
	let width = -1;
	let frame = 0;
	const sight = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting) continue;
			target.setAttribute('data-settled', '');
			sight.unobserve(target);
		}
	});
	const settle = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			for (const part of text.children) part.removeAttribute('data-settled');
			// Heights are remembered at the end of this frame, which lays the text out anew.
			frame = requestAnimationFrame(() => {
				for (const part of text.children) sight.observe(part);
			});
		});
	};
	const sizes = new ResizeObserver(() => {
		// The height changes with every part that opens; only another width makes every line anew.
		if (text.clientWidth === width) return;
		width = text.clientWidth;
		sight.disconnect();
		void document.fonts.ready.then(settle);
	});
	sizes.observe(text);
	return () => {
		sizes.disconnect();
		sight.disconnect();
		cancelAnimationFrame(frame);
	};
};
