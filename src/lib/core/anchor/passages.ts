import type { Place } from '$lib/core/model';
import { together, type Placement, type Whereabouts } from './placement';

/**
 * Where a place of the coding (a sentence, a run, a block) stands in a text that was placed. A run
 * of which a part is missing or changed is `edited`, and covers what is left of it. Missing when
 * the placement has no article, or the article no such block.
 */
export function placePassage({ sentences }: Placement, { block, first, last }: Place): Whereabouts {
	const parts = sentences.filter(
		(each) => each.block === block && each.sentence >= first && each.sentence <= last
	);
	return together(
		parts,
		parts.map(() => 1)
	);
}
