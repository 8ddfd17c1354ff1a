/** Where a chosen passage comes to rest below the head of its column, in CSS pixels: near the eye, with a line or two of context above. */
const REST = 56;

/**
 * Scrolls columns, each its own scroller, so that one element of each stands at one height: `REST`
 * below the highest of their heads, which stay in sight, or as high as the one nearest the start of
 * its text allows.
 */
export function bringLevel(
	pairs: readonly { readonly scroller: HTMLElement; readonly target: HTMLElement }[],
	behaviour: ScrollBehavior
): void {
	const offsets = pairs.map(
		({ scroller, target }) =>
			target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
	);
	const heads = pairs.map(({ scroller }) => scroller.querySelector('header')?.offsetHeight ?? 0);
	const rest = Math.min(REST + Math.max(0, ...heads), ...offsets);
	pairs.forEach(({ scroller }, index) => {
		scroller.scrollTo({ top: (offsets[index] ?? 0) - rest, behavior: behaviour });
	});
}

/** `smooth`, unless the reader asked for less motion. */
export const preferredBehaviour = (): ScrollBehavior =>
	matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
