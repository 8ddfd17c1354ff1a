import type { BlockKind } from './article';
import type { BlockId } from './ids';

/** How a sentence of an article stands in a reader's own copy. */
export const OWN_STATUSES = ['exact', 'edited', 'moved', 'missing'] as const;
export type OwnStatus = (typeof OWN_STATUSES)[number];

/** A body sentence of an article as a reader's own copy has it. */
export interface OwnSentence {
	/** Word for word in its place, changed, word for word elsewhere, or not there. */
	readonly status: OwnStatus;
	/** The copy's words, spaces within it single; empty where it is missing. */
	readonly text: string;
}

/** A body block of an article as a reader's own copy has it, with all its sentences in order. */
export interface OwnBlock {
	readonly id: BlockId;
	readonly kind: BlockKind;
	readonly sentences: readonly OwnSentence[];
}

/** How much of an article a copy has: sentences by status. */
export type OwnCounts = Readonly<Record<OwnStatus, number>>;

/** Counts a copy's sentences by how they stand in it. */
export function ownCounts(blocks: readonly OwnBlock[]): OwnCounts {
	const counts = { exact: 0, edited: 0, moved: 0, missing: 0 };
	for (const { sentences } of blocks) for (const { status } of sentences) counts[status]++;
	return counts;
}
