import type { StoreFailure } from '$lib/storage';
import type { Copy } from './copy';

/**
 * What went wrong with keeping copies: beside a store's failures, one kept earlier that cannot be
 * read, or all that was kept gone while the page is open.
 */
export type CopiesFailure = StoreFailure | 'damaged' | 'gone';

/** Copies by key. Replaced with every change, never mutated. */
export type CopiesByKey = Readonly<Record<string, Copy>>;

/** What a page shows of a reader's copies. */
export interface CopiesShown {
	readonly byKey: CopiesByKey;
	/** Null while all is kept. */
	readonly failure: CopiesFailure | null;
	/** Whether the browser has promised not to throw them away by itself; null where it was not asked. */
	readonly persisted: boolean | null;
}
