/** A rectangle of a chart's layout. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Rounding of layouts to tenths, and half a line of an outline. */
const SLACK = 0.6;

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Box, b: Box): boolean =>
	a.x + a.width > b.x + SLACK &&
	b.x + b.width > a.x + SLACK &&
	a.y + a.height > b.y + SLACK &&
	b.y + b.height > a.y + SLACK;

/** The pairs of rectangles that overlap, by index; empty where all stand apart. */
export const overlapping = (boxes: readonly Box[]): (readonly [number, number])[] =>
	boxes.flatMap((a, i) =>
		boxes.slice(i + 1).flatMap((b, j) => (overlaps(a, b) ? [[i, i + 1 + j] as const] : []))
	);

/** Whether a rectangle lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
	inner.x >= outer.x - SLACK &&
	inner.y >= outer.y - SLACK &&
	inner.x + inner.width <= outer.x + outer.width + SLACK &&
	inner.y + inner.height <= outer.y + outer.height + SLACK;

/** The rectangles' union over the corners of a path's squares (`M x y h side …`). */
export function boundsOfSquares(path: string): Box | null {
	const squares = [...path.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.]+)/g)].map((match) =>
		match.slice(1).map(Number)
	) as [number, number, number][];
	if (squares.length === 0) return null;
	const x = Math.min(...squares.map(([left]) => left));
	const y = Math.min(...squares.map(([, top]) => top));
	return {
		x,
		y,
		width: Math.max(...squares.map(([left, , side]) => left + side)) - x,
		height: Math.max(...squares.map(([, top, side]) => top + side)) - y
	};
}
