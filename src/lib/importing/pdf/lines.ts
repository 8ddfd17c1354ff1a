/** A piece of text as a PDF places it: in points, from the left and from the bottom of the page. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** The size of the type. */
	readonly size: number;
}

/** A line of one column. */
export interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
}

/** Pieces whose baselines differ by less than this share of the type's size stand in one line. */
const SAME_BASELINE = 0.4;
/** A gap wider than this share of the type's size is a space. */
const SPACE = 0.18;
/** A gap wider than this many sizes separates columns. */
const GUTTER = 1.6;
/** A gutter is believed with this many lines on either side of it. */
const LEAST_LINES = 4;
/** Lines that may run across a gutter (headings, pictures' captions), as a share. */
const MOST_ACROSS = 0.3;

/** Puts pieces together that stand in one line of one column. */
function linesOf(pieces: readonly Piece[]): Line[] {
	const sorted = pieces
		.filter(({ text }) => text.trim() !== '')
		.sort((a, b) => b.y - a.y || a.x - b.x);
	const rows: Piece[][] = [];
	for (const piece of sorted) {
		const row = rows.at(-1);
		const [first] = row ?? [];
		if (
			row &&
			first &&
			Math.abs(first.y - piece.y) <= SAME_BASELINE * Math.max(first.size, piece.size)
		) {
			row.push(piece);
		} else rows.push([piece]);
	}
	return rows.flatMap((row) => {
		const lines: Line[] = [];
		for (const piece of row.sort((a, b) => a.x - b.x)) {
			const last = lines.at(-1);
			const gap = last ? piece.x - last.right : 0;
			if (!last || gap > GUTTER * Math.max(piece.size, last.size)) {
				lines.push({
					text: piece.text,
					left: piece.x,
					right: piece.x + piece.width,
					y: piece.y,
					size: piece.size
				});
				continue;
			}
			const between = gap > SPACE * piece.size && !/\s$/.test(last.text) ? ' ' : '';
			lines[lines.length - 1] = {
				...last,
				text: last.text + between + piece.text,
				right: Math.max(last.right, piece.x + piece.width),
				size: Math.max(last.size, piece.size)
			};
		}
		return lines;
	});
}

/** Where the gap between two columns lies; null where there is one column. */
function gutterOf(lines: readonly Line[]): number | null {
	const starts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
	let best: { readonly at: number; readonly across: number } | null = null;
	for (const start of starts.slice(1)) {
		const at = start - 1;
		const before = lines.filter(({ right }) => right <= at).length;
		const after = lines.filter(({ left }) => left >= at).length;
		const across = lines.length - before - after;
		if (Math.min(before, after) < Math.max(LEAST_LINES, lines.length / 5)) continue;
		if (across <= lines.length * MOST_ACROSS && (!best || across < best.across))
			best = { at, across };
	}
	return best?.at ?? null;
}

/**
 * The lines of a page in the order they are read: column after column, from one line that runs
 * across them to the next.
 */
export function readingLines(pieces: readonly Piece[]): readonly Line[] {
	const order = (lines: readonly Line[]): readonly Line[] => {
		const gutter = gutterOf(lines);
		if (gutter === null) return lines;
		const ordered: Line[] = [];
		let [left, right]: [Line[], Line[]] = [[], []];
		const flush = (): void => {
			// A page may have three columns: the right part is looked at again.
			ordered.push(...left, ...(right.length < lines.length ? order(right) : right));
			[left, right] = [[], []];
		};
		for (const line of lines) {
			if (line.right <= gutter) left.push(line);
			else if (line.left >= gutter) right.push(line);
			else {
				flush();
				ordered.push(line);
			}
		}
		flush();
		return ordered;
	};
	return order(linesOf(pieces));
}
