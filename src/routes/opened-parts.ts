import type { Snapshot } from '@sveltejs/kit';

interface OpenedParts {
	/** Of each part of the page that folds, in order: whether it is open. */
	readonly open: readonly boolean[];
	/** How far the page is scrolled, in CSS pixels. */
	readonly top: number;
}

const folding = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')];

/** What somebody opened on a page is open when they come back to it, and stands where it stood. */
export const openedParts: Snapshot<OpenedParts> = {
	capture: () => ({ open: folding().map(({ open }) => open), top: scrollY }),
	restore: ({ open, top }) => {
		const parts = folding();
		// Another page than the one left: a newer version, or one of something else.
		if (parts.length !== open.length) return;
		const others = parts.filter((part, index) => part.open !== open[index]);
		for (const part of others) part.open = !part.open;
		if (others.length > 0) scrollTo({ top, behavior: 'instant' });
	}
};
