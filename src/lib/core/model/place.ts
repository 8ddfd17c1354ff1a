import { asId, type BlockId } from './ids';

/**
 * A run of sentences within one block of an article. Sentences count from 1; `first` and `last`
 * are both included. A whole block runs from 1 to `WHOLE_BLOCK`.
 */
export interface Place {
	readonly block: BlockId;
	readonly first: number;
	readonly last: number;
}

/** The `last` of a place that was written as a block alone: as far as the block goes. */
export const WHOLE_BLOCK = Number.MAX_SAFE_INTEGER;

const ADDRESS = /^(title|[px][1-9]\d*)(?:\.s([1-9]\d*)(?:-s([1-9]\d*))?)?$/;

/**
 * Reads an address: `p4` (a block), `p4.s2` (a sentence), `p4.s2-s3` (a run), `title`.
 *
 * @returns the place, or null when the text is no address or its run goes backwards
 */
export function parsePlace(address: string): Place | null {
	const match = ADDRESS.exec(address);
	if (!match) return null;
	const [, block, from, to] = match as unknown as [string, string, string?, string?];
	if (from === undefined) return { block: asId<BlockId>(block), first: 1, last: WHOLE_BLOCK };
	const first = Number(from);
	const last = to === undefined ? first : Number(to);
	return last < first ? null : { block: asId<BlockId>(block), first, last };
}

/** The address of a place; `parsePlace(formatPlace(p))` is `p`. */
export function formatPlace({ block, first, last }: Place): string {
	if (last === WHOLE_BLOCK) return block;
	return first === last ? `${block}.s${first}` : `${block}.s${first}-s${last}`;
}

/** Whether two places share a sentence. */
export const placesOverlap = (a: Place, b: Place): boolean =>
	a.block === b.block && a.first <= b.last && b.first <= a.last;
