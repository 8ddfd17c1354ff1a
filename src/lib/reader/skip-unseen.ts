import type { Attachment } from 'svelte/attachments';

/**
 * Lets the browser skip the parts of a long text that are out of sight, by the attribute
 * `data-settled`, which the text's style sheet turns into `content-visibility: auto`. Not before every
 * part has been laid out once at the width and in the fonts it has: its height is remembered then
 * (`contain-intrinsic-size: auto`), so that nothing jumps and a link into the text arrives exactly.
 */
export const skipUnseen: Attachment<HTMLElement> = (element) => {
	let width = -1;
	let frame = 0;
	const settle = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			delete element.dataset['settled'];
			// Heights are remembered at the end of this frame, which lays the text out anew.
			frame = requestAnimationFrame(() => (element.dataset['settled'] = ''));
		});
	};
	const observer = new ResizeObserver(() => {
		// The height changes with every part that opens; only another width makes every line anew.
		const now = element.clientWidth;
		if (now === width) return;
		width = now;
		void document.fonts.ready.then(settle);
	});
	observer.observe(element);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
};
