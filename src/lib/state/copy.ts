import type { ArticleId, OwnBlock, SetId } from '$lib/core/model';
import type { StoredRecord } from '$lib/storage';

/** Whose records these are, until a device is shared by several readers. */
export const PROFILE = 'default';

/** An article in the author's words, as a reader brought it. */
export interface Copy extends StoredRecord {
	readonly set: SetId;
	readonly article: ArticleId;
	/** Names the fingerprint it was laid on: with another one it is laid anew. */
	readonly source: string;
	/** All that was read, so that it can be laid anew. */
	readonly text: string;
	readonly blocks: readonly OwnBlock[];
	/** The file's name; empty where it was pasted. */
	readonly name: string;
	/** ISO 8601, in UTC. */
	readonly added: string;
}

/** A copy's key: one for each article of each set. */
export const copyKey = (set: string, article: string): string => `${set}/${article}`;
