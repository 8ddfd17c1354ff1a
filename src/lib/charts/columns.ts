/** Columns of articles beside a column of labels; what does not fit stands in a further line. */
export interface ChartColumns {
	readonly at: (index: number) => number;
	readonly width: number;
	readonly perLine: number;
}

/** Between two columns, so that two bars never read as one. */
const GAP = 4;

/**
 * Not d3's band scale: for one division it brings a kilobyte to a page whose first chart is in sight.
 *
 * @param most how many stand beside each other at most
 */
export function chartColumns(
	count: number,
	left: number,
	right: number,
	most: number
): ChartColumns {
	const perLine = Math.max(1, Math.min(count, most));
	const width = (right - left - (perLine - 1) * GAP) / perLine;
	return { at: (index) => left + (index % perLine) * (width + GAP), width, perLine };
}
