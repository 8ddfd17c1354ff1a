import type { RequestKind } from './address';

/** What is known when a request comes. */
export interface Situation {
	readonly kind: Exclude<RequestKind, 'leave'>;
	/**
	 * The version of the page that asks; null while that is not known, for a page that came from the
	 * network. A page that is asked for has none yet.
	 */
	readonly asker: string | null;
	/** The version this worker keeps. */
	readonly own: string;
}

/** Where an answer is looked for, in this order, and what is said if it is nowhere. */
export interface Plan {
	/** The versions whose cache may answer: one of them, all of them, or none. */
	readonly cache: { readonly version: string } | 'any' | 'none';
	/**
	 * How the network may answer. `as-it-comes`: whatever the server holds now. `of-version`: only with
	 * what belongs to the version of the page that asks. `and-keep`: the answer is also kept.
	 */
	readonly network: 'as-it-comes' | 'of-version' | 'and-keep';
	/** What a reader gets where neither has it. */
	readonly otherwise: 'offline-page' | 'error';
}

/**
 * How a request is answered so that no page ever meets what belongs to another version.
 *
 * - A page comes whole from this worker's version; one that is not kept comes from the server, in
 *   whatever version that holds: what it then asks for is answered by that version.
 * - A file with its hash in its name is the same everywhere.
 * - Data is of the version of the page that asks, or is not given. Without an answer SvelteKit sees
 *   that the server holds a newer version, and loads the whole page.
 */
export function plan({ kind, asker, own }: Situation): Plan {
	switch (kind) {
		case 'page':
			return { cache: { version: own }, network: 'as-it-comes', otherwise: 'offline-page' };
		case 'asset':
			return { cache: 'any', network: 'and-keep', otherwise: 'error' };
		case 'data':
			return asker === null
				? { cache: 'none', network: 'as-it-comes', otherwise: 'offline-page' }
				: { cache: { version: asker }, network: 'of-version', otherwise: 'offline-page' };
	}
}
