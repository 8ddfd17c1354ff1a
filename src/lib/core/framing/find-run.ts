import { parsePlace, placesOverlap } from '$lib/core/model';
import type { ArticleView } from './article-view';

/**
 * The first sentence of a view that stands for an address, such as one a link names.
 *
 * @returns its own address, or null where the address is none or its text is not shown
 */
export function findRun(view: ArticleView, address: string): string | null {
	const place = parsePlace(address);
	if (!place) return null;
	for (const run of view.blocks.find(({ id }) => id === place.block)?.runs ?? []) {
		const at = parsePlace(run.at);
		if (at && placesOverlap(at, place)) return run.at;
	}
	return null;
}
