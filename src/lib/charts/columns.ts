import { range, scaleBand } from 'd3';

/** Columns of articles beside a column of labels; what does not fit stands in a further line. */
export interface ChartColumns {
	readonly at: (index: number) => number;
	readonly width: number;
	readonly perLine: number;
}

/** Between two columns, so that two bars never read as one. */
const GAP = 4;

/** @param most how many stand beside each other at most */
export function chartColumns(
	count: number,
	left: number,
	right: number,
	most: number
): ChartColumns {
	const perLine = Math.max(1, Math.min(count, most));
	const band = scaleBand<number>()
		.domain(range(perLine))
		.range([left, right])
		.paddingInner(GAP / ((right - left) / perLine));
	return { at: (index) => band(index % perLine) ?? left, width: band.bandwidth(), perLine };
}
