import type { OwnBlock, OwnSentence, Source } from '$lib/core/model';
import type { Placement } from './placement';

/** Soft hyphens, and what a page breaks or spaces a sentence with. */
const SPACE = /[\s\u00A0\u202F]+/gu;
const SOFT_HYPHEN = /\u00AD/g;

const tidy = (text: string): string => text.replace(SOFT_HYPHEN, '').replace(SPACE, ' ').trim();

/**
 * An article as a reader's own copy has it: every body sentence of the fingerprint, in its order,
 * with the copy's words. Line breaks become spaces; nothing else is changed.
 *
 * @param text the copy the placement was made of
 * @param placement its placement; one without an article gives no blocks
 * @param source the fingerprint of the article it was placed on
 */
export function ownText(text: string, placement: Placement, source: Source): OwnBlock[] {
	return source.blocks.flatMap(({ id, kind }): OwnBlock[] => {
		const placed = placement.sentences.filter(({ block }) => block === id);
		if (placed.length === 0) return [];
		const sentences = placed.map(({ status, start, end }): OwnSentence =>
			status === 'missing' ? { status, text: '' } : { status, text: tidy(text.slice(start, end)) }
		);
		return [{ id, kind, sentences }];
	});
}
