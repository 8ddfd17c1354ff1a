import type { ArticleId, OwnBlock, SetId, Source } from '$lib/core/model';
import type { ImportRefusal, ImportSource, ImportWarning } from '$lib/importing';

/** What the worker is asked: to read something, and to find the article it is. */
export interface BringRequest {
	/** What was brought; or a text that was read before, and is only to be laid. */
	readonly input: ImportSource | { readonly read: string };
	/** What the articles are recognised by. */
	readonly sources: readonly Source[];
	/** BCP 47: what the articles are written in. */
	readonly language: string;
	/** A person has said that it is of one of these articles: little of it is enough. */
	readonly named?: boolean;
}

/** What was read: a text, or the reason why there is none. */
export type BroughtText =
	| { readonly ok: true; readonly text: string; readonly warnings: readonly ImportWarning[] }
	| ({ readonly ok: false } & ImportRefusal);

/** The article a text was recognised as, in the text's words. */
export interface LaidText {
	readonly set: SetId;
	readonly article: ArticleId;
	/** See `Placement.confidence`. */
	readonly confidence: number;
	readonly blocks: readonly OwnBlock[];
}

/**
 * What the worker answers, in this order; a request ends with what was `laid` (null: none of the
 * articles), with a text that was not read, or with having `failed`.
 */
export type BringReply =
	/** The code that reads this input is there: work begins. */
	| { readonly step: 'began' }
	| { readonly step: 'read'; readonly read: BroughtText }
	| { readonly step: 'laid'; readonly laid: LaidText | null }
	| { readonly step: 'failed' };
