/** Cells between columns stand this far apart. */
const GAP = 2;

/**
 * Lines of a table: the first column set to the left, the others, numbers and what heads them, to
 * the right.
 */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0)))
			.join(' '.repeat(GAP))
			.trimEnd()
	);
}
