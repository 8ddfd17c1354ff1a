import type { UncertainDate } from '$lib/core/model';

/** A date as YAML hands it over: text, a bare year, or the list an unquoted `[a..b]` turns into. */
export type DateText = string | number | readonly string[];

type Span = Omit<UncertainDate, 'edtf' | 'inferredFrom'>;

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;

const two = (n: number): string => String(n).padStart(2, '0');

/** Day 0 of the next month is the last of this one; UTC, so that no clock or zone plays in. */
const daysIn = (year: number, month: number): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

function readDate(text: string): Span | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [, year = '', month, day, mark] = match;
	const approximate = mark !== '';
	const from = year.replaceAll('X', '0');
	const to = year.replaceAll('X', '9');
	if (month === undefined || month === 'XX' || year.includes('X')) {
		// A month of an unknown year says nothing that could be drawn.
		if (year.includes('X') && month !== undefined) return null;
		if (day !== undefined && day !== 'XX') return null;
		return { earliest: `${from}-01-01`, latest: `${to}-12-31`, approximate, precision: 'year' };
	}
	const m = Number(month);
	if (m < 1 || m > 12) return null;
	const last = daysIn(Number(year), m);
	if (day === undefined || day === 'XX') {
		const start = `${year}-${month}`;
		return {
			earliest: `${start}-01`,
			latest: `${start}-${two(last)}`,
			approximate,
			precision: 'month'
		};
	}
	const d = Number(day);
	if (d < 1 || d > last) return null;
	return { earliest: text.slice(0, 10), latest: text.slice(0, 10), approximate, precision: 'day' };
}

const COARSENESS = ['day', 'month', 'year'] as const;

function span(parts: readonly (Span | null)[]): Span | null {
	const known = parts.filter((part) => part !== null);
	if (known.length < parts.length || known.length === 0) return null;
	const precision = COARSENESS.findLast((p) => known.some((part) => part.precision === p)) ?? 'day';
	return {
		earliest: known.map((part) => part.earliest).reduce((a, b) => (a < b ? a : b)),
		latest: known.map((part) => part.latest).reduce((a, b) => (a > b ? a : b)),
		approximate: known.some((part) => part.approximate),
		precision
	};
}

function ordered(from: string, to: string): Span | null {
	const a = readDate(from.trim());
	const b = readDate(to.trim());
	return a && b && a.earliest <= b.latest ? span([a, b]) : null;
}

/** The EDTF text of a date as YAML handed it over. */
export const edtfText = (value: DateText): string =>
	typeof value === 'object' ? `[${value.join(', ')}]` : String(value).trim();

/**
 * Reads the part of EDTF (Library of Congress, 2019; ISO 8601-2) that a corpus needs: a year, month
 * or day (`2016`, `2016-08`, `2016-02-09`), unknown digits (`201X`, `2016-XX`, `2016-08-XX`), the
 * qualifiers `~ ? %`, one of several (`[2016-12-07..2016-12-09]`, `[2016-12-07, 2016-12-09]`) and an
 * interval (`2016-12-07/2016-12-09`). Open ends, seasons and times of day are left out: they have no
 * first and last day that could be drawn (docs/adr).
 *
 * @returns the days it may be, both included, or null when the text is no such date
 */
export function parseEdtf(value: DateText): UncertainDate | null {
	const text = edtfText(value);
	const found = readEdtf(text);
	return found && { edtf: text, ...found };
}

function readEdtf(text: string): Span | null {
	const set = /^\[(.+)\]$/.exec(text)?.[1];
	if (set === undefined) {
		const ends = text.split('/');
		return ends.length === 2 ? ordered(ends[0] ?? '', ends[1] ?? '') : readDate(text);
	}
	return span(
		set.split(',').map((part) => {
			const ends = part.split('..');
			return ends.length === 2 ? ordered(ends[0] ?? '', ends[1] ?? '') : readDate(part.trim());
		})
	);
}
