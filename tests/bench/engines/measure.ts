const RUNS = 7;

/** Median milliseconds of several runs, after one that warms up. */
export function milliseconds(work: () => unknown): number {
	work();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** Prints rows as columns, the first to the left and the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
	const widths = head.map((cell, i) =>
		Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0))
	);
	for (const row of [head, ...rows]) {
		const cells = row.map((cell, i) =>
			i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
		);
		console.log(`  ${cells.join('  ')}`);
	}
}

export const percent = (part: number, whole: number): string =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

export const times = (slow: number, fast: number): string => `${(slow / fast).toFixed(1)}×`;
