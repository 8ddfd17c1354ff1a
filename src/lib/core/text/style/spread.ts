/** Where some values lie. */
export interface Spread {
	readonly mean: number;
	readonly median: number;
	/** A quarter of the values are no greater. */
	readonly lower: number;
	/** A quarter of the values are no smaller. */
	readonly upper: number;
}

/** A quantile between neighbouring values: type 7 of Hyndman & Fan (1996), as in R and NumPy. */
function quantile(sorted: readonly number[], share: number): number {
	const at = (sorted.length - 1) * share;
	const low = sorted[Math.floor(at)] ?? 0;
	const high = sorted[Math.ceil(at)] ?? low;
	return low + (high - low) * (at - Math.floor(at));
}

/** Mean, median and quartiles of some values; null where there are none. */
export function spread(values: readonly number[]): Spread | null {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	return {
		mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
		median: quantile(sorted, 0.5),
		lower: quantile(sorted, 0.25),
		upper: quantile(sorted, 0.75)
	};
}
