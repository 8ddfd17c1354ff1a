import type { FigureGroupId } from '$lib/core/model';
import type { FigureRow } from './figure-row';

/** What the figures show, as a code with parameters. */
export type FiguresFinding =
	| { readonly code: 'nothing-coded' }
	/** Of all that several articles or counters count, this is what they differ on most. */
	| {
			readonly code: 'apart';
			readonly group: FigureGroupId;
			readonly unit: string;
			readonly least: number;
			readonly most: number;
			/** How many claims there are, and over how many different spans of time. */
			readonly claims: number;
			readonly spans: number;
	  }
	/** What several count, they all give alike. */
	| { readonly code: 'alike'; readonly group: FigureGroupId; readonly claims: number }
	/** No two claims count the same thing. */
	| { readonly code: 'each-once'; readonly claims: number };

/**
 * The finding that titles the figures: the row whose least and greatest number lie furthest apart,
 * as a ratio; the one of more claims where two are as far. A range counts with its nearer end, since
 * what lies within it is no disagreement.
 */
export function figuresFinding(rows: readonly FigureRow[]): FiguresFinding {
	const claims = rows.reduce((sum, row) => sum + row.claims.length, 0);
	if (claims === 0) return { code: 'nothing-coded' };
	const [first] = rows
		.filter((row) => row.claims.length > 1)
		.map((row) => ({ row, ...spread(row) }))
		.toSorted((a, b) => b.ratio - a.ratio || b.row.claims.length - a.row.claims.length);
	if (!first) return { code: 'each-once', claims };
	const { row, least, most, ratio } = first;
	if (ratio <= 1) return { code: 'alike', group: row.group, claims: row.claims.length };
	return {
		code: 'apart',
		group: row.group,
		unit: row.unit,
		least,
		most,
		claims: row.claims.length,
		spans: new Set(row.claims.flatMap(({ period }) => period ?? [])).size
	};
}

function spread({ claims }: FigureRow): { least: number; most: number; ratio: number } {
	const least = Math.min(...claims.map(({ max }) => max));
	const most = Math.max(...claims.map(({ min }) => min));
	// Where even the furthest ends touch, nobody disagrees. From nothing, any number is far.
	if (most <= least) return { least, most, ratio: 1 };
	return { least, most, ratio: least > 0 ? most / least : Number.MAX_VALUE };
}
