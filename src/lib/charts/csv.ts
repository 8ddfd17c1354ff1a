/** A table for the eye and the screen reader: what the drawing shows, in words and numbers. */
export interface ChartTable {
	readonly caption: string;
	/** The first heads the row headers. */
	readonly columns: readonly string[];
	readonly rows: readonly (readonly [header: string, ...cells: string[]])[];
}

/** Rows of bare values for a spreadsheet, the heads first. */
export type CsvRows = readonly (readonly (string | number)[])[];

/**
 * Writes rows as RFC 4180: lines end in CRLF, and a field with a comma, quotation mark or line
 * break is quoted. A text a spreadsheet would take for a formula is led by an apostrophe, since a
 * set may come from anyone. UTF-8 without a byte order mark.
 */
export const toCsv = (rows: CsvRows): string =>
	rows.map((row) => row.map(field).join(',') + '\r\n').join('');

/** The same rows with a last column that says whose data it is, wherever a row is copied to. */
export const withSource = ([heads, ...rows]: CsvRows, head: string, source: string): CsvRows => [
	[...(heads ?? []), head],
	...rows.map((row) => [...row, source])
];

const FORMULA = /^[=+\-@\t\r]/;

function field(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
