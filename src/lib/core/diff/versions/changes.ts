import type { DiffRun } from '../runs';

/**
 * What became of a sentence or block: `same` (typography aside), `edited`, `moved` (it may be edited
 * as well), `added`, `removed`.
 */
export type ChangeKind = 'same' | 'edited' | 'moved' | 'added' | 'removed';

/** What became of one sentence. */
export interface SentenceChange {
	readonly kind: ChangeKind;
	/** Its id in the version before; null where it was added. */
	readonly before: string | null;
	/** Its id in the version after; null where it was removed. */
	readonly after: string | null;
	/** What changed in it word for word; null where nothing did, or it stands in one version alone. */
	readonly runs: readonly DiffRun[] | null;
}

/** What became of one block. */
export interface BlockChange {
	/** `edited` also where its sentences are the same, but one came from or went to another block. */
	readonly kind: ChangeKind;
	/**
	 * Its id in the version before; null where it was added, or was split off: `edited` then, and its
	 * sentences say where they came from.
	 */
	readonly before: string | null;
	/** Its id in the version after; null where it was removed. */
	readonly after: string | null;
	/** In the order of the version after, what was removed where it stood. */
	readonly sentences: readonly SentenceChange[];
}

/**
 * Puts what was removed back among what is there: after what stood before it.
 *
 * @param present what is there, in order
 * @param removed by index of what it follows, -1 for the start
 */
export function withRemoved<Change>(
	present: readonly { readonly index: number; readonly change: Change }[],
	removed: ReadonlyMap<number, readonly Change[]>
): Change[] {
	return [
		...(removed.get(-1) ?? []),
		...present.flatMap(({ index, change }) => [change, ...(removed.get(index) ?? [])])
	];
}

/** Adds to the list under a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
