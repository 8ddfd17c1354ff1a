import type { Span } from './span';

/** A block of plain text before its kind is known. */
export interface Paragraph extends Span {
	/** Columns by which its first line is indented. */
	readonly indent: number;
}

interface Line extends Span {
	readonly indent: number;
	/** Number of the group of lines without an empty line between them. */
	readonly group: number;
}

// Mail and plain-text files wrap at 60 to 100 columns; a line beyond this was never wrapped.
const WIDEST_WRAP = 120;
// A few long lines (an address, a table) do not make a wrapped text unwrapped.
const LONG_LINES = 0.05;
const TAB = 4;

function readLines(text: string): Line[] {
	const lines: Line[] = [];
	let group = 0;
	for (const match of text.matchAll(/(\r\n|[\n\r\u2028\u2029])|[^\n\r\u2028\u2029]+/g)) {
		if (match[1] !== undefined) continue;
		const raw = match[0];
		const line = raw.trim();
		if (line === '') continue;
		const lead = raw.length - raw.trimStart().length;
		const start = match.index + lead;
		const previous = lines.at(-1);
		if (previous && emptyLineIn(text.slice(previous.end, match.index))) group++;
		const indent = raw.slice(0, lead).replaceAll('\t', ' '.repeat(TAB)).length;
		lines.push({ start, end: start + line.length, indent, group });
	}
	return lines;
}

const emptyLineIn = (between: string): boolean =>
	(between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1;

const width = (line: Line): number => line.end - line.start;
const firstWord = (text: string, line: Line): number =>
	/^\S+/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
const closes = (text: string, line: Line): boolean =>
	/[.!?…:]["'”’»)\]]*$/u.test(text.slice(line.start, line.end));

/**
 * The column at which a hard-wrapped text was wrapped, or null when each line is a paragraph. A
 * line was wrapped when the first word of the next one would not have fitted behind it.
 */
function wrapColumn(text: string, lines: readonly Line[]): number | null {
	const widths = lines.map((line) => width(line) + line.indent).sort((a, b) => a - b);
	const column = widths[Math.ceil(widths.length * (1 - LONG_LINES)) - 1] ?? 0;
	if (column > WIDEST_WRAP) return null;
	let breaks = 0;
	let full = 0;
	let open = 0;
	for (let i = 1; i < lines.length; i++) {
		const [line, next] = [lines[i - 1], lines[i]];
		if (!line || line.group !== next?.group) continue;
		breaks++;
		if (width(line) + line.indent + 1 + firstWord(text, next) <= column) continue;
		full++;
		if (!closes(text, line)) open++;
	}
	// Prose rarely ends a sentence at the margin; a list of paragraphs always does.
	return full >= 2 && full * 2 >= breaks && open * 2 >= full ? column : null;
}

/**
 * The blocks of a plain text: divided by empty lines, by lines that were not wrapped, and in
 * hard-wrapped text by an indented first line. Linear time.
 */
export function paragraphs(text: string): Paragraph[] {
	const lines = readLines(text);
	const column = wrapColumn(text, lines);
	const found: Paragraph[] = [];
	let margin = 0;
	lines.forEach((line, i) => {
		const before = lines[i - 1];
		const block = found.at(-1);
		if (
			before &&
			block &&
			before.group === line.group &&
			joins(text, before, line, column, margin)
		) {
			found[found.length - 1] = { ...block, end: line.end };
			margin = Math.min(margin, line.indent);
		} else {
			found.push({ start: line.start, end: line.end, indent: line.indent });
			margin = line.indent;
		}
	});
	return found;
}

function joins(
	text: string,
	before: Line,
	line: Line,
	column: number | null,
	margin: number
): boolean {
	const lower = /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
	if (lower && !closes(text, before)) return true;
	if (column === null) return false;
	if (line.indent > margin + 1) return false;
	return width(before) + before.indent + 1 + firstWord(text, line) > column;
}
