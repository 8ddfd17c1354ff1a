import type { Voice } from '$lib/core/model';

/** Squares of one voice in a cell. */
export interface SquareRun {
	readonly voice: Voice;
	readonly count: number;
	/** One path for all of them: far fewer elements than a rectangle each. */
	readonly path: string;
}

/** How squares are packed: `pitch` from one to the next, `size` of one, `columns` in a row. */
export interface SquareGrid {
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
	readonly size: number;
	readonly columns: number;
}

/**
 * Divides whole squares among parts in proportion (largest remainders, Hamilton's method): counts
 * sum to `total`, and where `total` allows, no part above nothing goes without a square.
 */
export function apportion(parts: readonly number[], total: number): number[] {
	const sum = parts.reduce((a, b) => a + b, 0);
	if (sum <= 0 || total <= 0) return parts.map(() => 0);
	const present = parts.filter((part) => part > 0).length;
	const least = present <= total ? 1 : 0;
	const quotas = parts.map((part) => (part / sum) * total);
	const counts = quotas.map((quota, i) => Math.max(Math.floor(quota), parts[i] ? least : 0));
	const spare = () => total - counts.reduce((a, b) => a + b, 0);
	// The part furthest below its quota gains, the one furthest above gives.
	while (spare() > 0) change(1);
	while (spare() < 0) change(-1);
	return counts;

	function change(step: 1 | -1): void {
		let chosen = -1;
		let gap = -Infinity;
		quotas.forEach((quota, i) => {
			const count = counts[i] ?? 0;
			if (!parts[i] || (step < 0 && count <= least)) return;
			const away = step * (quota - count);
			if (away > gap + 1e-9) [chosen, gap] = [i, away];
		});
		counts[chosen] = (counts[chosen] ?? 0) + step;
	}
}

/** Packs runs of squares row by row from the top; square n stands right of, or below, square n-1. */
export function packSquares(
	runs: readonly { readonly voice: Voice; readonly count: number }[],
	grid: SquareGrid
): SquareRun[] {
	let index = 0;
	return runs
		.filter(({ count }) => count > 0)
		.map(({ voice, count }) => {
			let path = '';
			for (const end = index + count; index < end; index += 1) {
				const x = grid.x + (index % grid.columns) * grid.pitch;
				const y = grid.y + Math.floor(index / grid.columns) * grid.pitch;
				path += squarePath(voice, x, y, grid.size);
			}
			return { voice, count, path };
		});
}

/** Half a line's width: outlines stand inside their square, so that all voices measure the same. */
const INSET = 0.5;

/** One square: filled, filled with hatching, or an outline. Solid is filled, the others stroked. */
export function squarePath(voice: Voice, x: number, y: number, size: number): string {
	if (voice === 'author') return box(x, y, size);
	const side = size - 2 * INSET;
	const outline = box(x + INSET, y + INSET, side);
	if (voice === 'quoted') return outline;
	const [left, top, half] = [x + INSET, y + INSET, side / 2];
	return (
		outline +
		`M${n(left)} ${n(top + half)}L${n(left + half)} ${n(top)}` +
		`M${n(left)} ${n(top + side)}L${n(left + side)} ${n(top)}` +
		`M${n(left + half)} ${n(top + side)}L${n(left + side)} ${n(top + half)}`
	);
}

const box = (x: number, y: number, side: number) =>
	`M${n(x)} ${n(y)}h${n(side)}v${n(side)}h${n(-side)}z`;

/** A tenth of a unit is finer than any screen shows, and shorter to write. */
const n = (value: number) => String(Math.round(value * 10) / 10);
