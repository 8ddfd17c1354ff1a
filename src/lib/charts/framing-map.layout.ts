import { max, range, scaleBand } from 'd3';
import {
	cellShare,
	type ChartArticle,
	type FramingMapData,
	type MapCell,
	type MapRow
} from '$lib/core/framing';
import { m } from '$lib/messages';
import { CHART_WIDTH, type Shape } from './shape';
import { fitText, wrapText } from './text-fit';
import { apportion, packSquares, type SquareRun } from './unit-squares';

/** What a square stands for: one percent of the article, or some words of it. */
export type MapUnit = 'percent' | 'words';

/** A text and the point its first line's baseline starts from. */
export interface MapLabel {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

export interface MapCellLayout {
	readonly cell: MapCell;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly squares: readonly SquareRun[];
	/** True where less than half a square is drawn as one small square. */
	readonly under: boolean;
	/** The number above the squares, the reason of a silence, or `in title`. */
	readonly label: MapLabel;
	/** Height of the dashed outline around the reason of a silence. */
	readonly outline: number;
	/** The article's own label, where columns wrap and no header could stand above. */
	readonly name: MapLabel | null;
}

export interface MapRowLayout {
	readonly row: MapRow;
	/** Where the hairline above the row runs. */
	readonly y: number;
	readonly height: number;
	readonly label: MapLabel;
	readonly cells: readonly MapCellLayout[];
}

/** One drawing: the row of a theme, or the rows of its frames. */
export interface MapPanel {
	readonly width: number;
	readonly height: number;
	/** The articles above their columns; empty where they stand above in another panel or in cells. */
	readonly header: readonly (MapLabel & { readonly article: ChartArticle })[];
	readonly rows: readonly MapRowLayout[];
}

export interface MapThemeLayout {
	readonly theme: FramingMapData['themes'][number];
	readonly folded: MapPanel;
	readonly frames: MapPanel;
}

export interface FramingMapLayout {
	/** Words a square stands for, in the unit `words`. */
	readonly wordsEach: number;
	readonly themes: readonly MapThemeLayout[];
}

/**
 * Sizes in units of the viewBox. Text is never under 11, which a 320 px phone shows as 11 px. `least`
 * is the least height of a cell, `fold` that of a theme's: wide, the switch to its frames stands
 * under the theme's name, beside the cells.
 */
const SIZES = {
	narrow: {
		pitch: 9.5,
		square: 8,
		pad: 4,
		text: 11,
		name: 13,
		least: 44,
		fold: 44,
		label: 0,
		most: 5
	},
	wide: {
		pitch: 11,
		square: 9.5,
		pad: 8,
		text: 13,
		name: 14,
		least: 48,
		fold: 62,
		label: 216,
		most: 10
	}
} as const;
const LINE = 1.25;
/** The width of the letter of a theme, with the space after it. */
export const LETTER = 24;
const COLUMN_GAP = 4;
/** More squares than this in one cell are a grey field: each square then stands for more words. */
const MOST_SQUARES = 150;

/** Text sizes of a shape, for the component that draws it. */
export const mapText = (shape: Shape): { readonly small: number; readonly name: number } => ({
	small: SIZES[shape].text,
	name: SIZES[shape].name
});

/**
 * The geometry of the framing map: a panel for the row of each theme and one for the rows of its
 * frames, all with the same columns. A cell's squares are its total in whole units, divided among
 * voices by largest remainders, so that squares add up to the number above them.
 *
 * Narrow, labels stand above their cells; wide, left of them. More than five articles (ten, wide)
 * wrap into lines, and each cell then carries its article's number and name.
 */
export function framingMapLayout(
	data: FramingMapData,
	shape: Shape,
	unit: MapUnit = 'percent'
): FramingMapLayout {
	const wordsEach = wordsPerSquare(data);
	const draw = { data, shape, units: unitsOf(unit, wordsEach), unit };
	const themes = data.themes.map((theme, index): MapThemeLayout => {
		const rows = data.rows.filter((row) => row.theme === theme.id);
		return {
			theme,
			folded: panel(
				draw,
				rows.filter(({ frame }) => frame === null),
				index === 0
			),
			frames: panel(
				draw,
				rows.filter(({ frame }) => frame !== null),
				shape === 'narrow'
			)
		};
	});
	return { wordsEach, themes };
}

/** Ten words a square, or the next round number with which no cell becomes a grey field. */
function wordsPerSquare({ rows }: FramingMapData): number {
	const most = max(rows.flatMap(({ cells }) => cells.map(cellWords))) ?? 0;
	return [10, 20, 50, 100, 200, 500].find((each) => most / each <= MOST_SQUARES) ?? 1000;
}

const cellWords = ({ parts }: MapCell): number => parts.reduce((sum, { words }) => sum + words, 0);

const unitsOf = (unit: MapUnit, each: number) => (cell: MapCell) =>
	unit === 'percent' ? cellShare(cell) * 100 : cellWords(cell) / each;

interface Drawing {
	readonly data: FramingMapData;
	readonly shape: Shape;
	readonly unit: MapUnit;
	readonly units: (cell: MapCell) => number;
}

function panel(drawing: Drawing, rows: readonly MapRow[], withHeader: boolean): MapPanel {
	const { data, shape } = drawing;
	const size = SIZES[shape];
	const width = CHART_WIDTH[shape];
	const { articles } = data;
	const perLine = Math.min(articles.length, size.most);
	const wraps = articles.length > size.most;
	const column = scaleBand<number>()
		.domain(range(Math.max(perLine, 1)))
		.range([size.label, width])
		.paddingInner(COLUMN_GAP / ((width - size.label) / Math.max(perLine, 1)));
	const columns = {
		at: (i: number) => column(i % perLine) ?? 0,
		width: column.bandwidth(),
		perLine
	};
	const header =
		withHeader && !wraps
			? articles.map((article, i) => ({
					article,
					x: columns.at(i) + size.pad,
					y: size.text,
					lines: wrapText(article.short, columns.width + COLUMN_GAP - size.pad, size.text, 2)
				}))
			: [];
	const headerLines = max(header, ({ lines }) => lines.length) ?? 0;
	let y = headerLines === 0 ? 0 : headerLines * size.text * LINE + size.pad;
	const laid = rows.map((row) => {
		const one = rowLayout(drawing, row, y, columns, wraps);
		y += one.height;
		return one;
	});
	return { width, height: y, header, rows: laid };
}

interface Columns {
	readonly at: (index: number) => number;
	readonly width: number;
	readonly perLine: number;
}

function rowLayout(
	drawing: Drawing,
	row: MapRow,
	y: number,
	columns: Columns,
	wraps: boolean
): MapRowLayout {
	const { data, shape } = drawing;
	const size = SIZES[shape];
	const theme = data.themes.find(({ id }) => id === row.theme);
	const text = row.frame
		? (theme?.frames.find(({ id }) => id === row.frame)?.name ?? '')
		: (theme?.name ?? '');
	const x = row.frame === null ? LETTER : 0;
	const room = (shape === 'wide' ? size.label : CHART_WIDTH[shape]) - x - size.pad;
	const label = {
		x,
		// Wide, the name shares its baseline with the numbers in its cells.
		y: y + (shape === 'wide' ? 2 * size.pad + size.text : size.pad + size.name),
		lines: wrapText(text, room, size.name, shape === 'wide' ? 3 : 2)
	};
	const labelHeight = label.lines.length * size.name * LINE + size.pad;

	let top = shape === 'wide' ? y + size.pad : y + labelHeight + size.pad;
	const cells: MapCellLayout[] = [];
	for (let i = 0; i < row.cells.length; i += columns.perLine) {
		const line = row.cells.slice(i, i + columns.perLine);
		const named = wraps ? size.text * LINE : 0;
		const height = Math.max(
			...line.map((cell) => named + contentHeight(drawing, cell, columns)),
			row.frame === null ? size.fold : size.least
		);
		cells.push(
			...line.map((cell, j) =>
				cellLayout(drawing, cell, {
					x: columns.at(j),
					y: top,
					width: columns.width,
					height,
					named,
					article: data.articles[i + j]
				})
			)
		);
		top += height + COLUMN_GAP;
	}
	const height = Math.max(
		top - y - COLUMN_GAP + size.pad,
		shape === 'wide' ? labelHeight + size.pad : 0
	);
	return { row, y, height, label, cells };
}

/** Squares in a row of a cell: ten or five where they fit, so that they can be counted at sight. */
function acrossOf(shape: Shape, width: number): number {
	const { pad, pitch, square } = SIZES[shape];
	const fit = Math.floor((width - 2 * pad - square) / pitch) + 1;
	return [10, 5].find((across) => across <= fit) ?? Math.max(1, fit);
}

/** The number above a cell's squares, with its unit. */
function amountOf({ unit, units }: Drawing, cell: MapCell): string {
	const exact = units(cell);
	if (exact === 0) return m.charts.framingMap.titleOnly;
	if (unit === 'words') return m.charts.words(cellWords(cell));
	return `${Math.round(exact) || '<1'}\u202f%`;
}

function contentHeight(drawing: Drawing, cell: MapCell, columns: Columns): number {
	const { shape, units } = drawing;
	const size = SIZES[shape];
	// Two lines: the longest reason in the narrowest cell.
	if (cell.silence) return size.pad * 2 + 2 * size.text * LINE;
	const squares = Math.round(units(cell));
	const rows = Math.max(1, Math.ceil(squares / acrossOf(shape, columns.width)));
	const lines = wrapText(amountOf(drawing, cell), columns.width, size.text, 2).length;
	const doubt = cell.doubts ? size.text * LINE : 0;
	return size.pad * 2 + lines * size.text * LINE + doubt + rows * size.pitch;
}

interface CellBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly named: number;
	readonly article: ChartArticle | undefined;
}

function cellLayout(drawing: Drawing, cell: MapCell, place: CellBox): MapCellLayout {
	const { shape, units } = drawing;
	const size = SIZES[shape];
	const { x, y, width, height, named, article } = place;
	const left = x + size.pad;
	const room = width - 2 * size.pad;
	const first = y + named + size.pad + size.text;

	const exact = units(cell);
	const whole = Math.round(exact);
	const under = exact > 0 && whole === 0;
	const text = cell.silence ? m.charts.shortReason[cell.silence] : amountOf(drawing, cell);
	const lines = wrapText(text, cell.silence || exact === 0 ? room : width, size.text, 2);
	if (cell.doubts && !cell.silence) lines.push(fitText(m.charts.framingMap.doubt, room, size.text));

	const counts = apportion(
		cell.parts.map(({ share }) => share),
		under ? 1 : whole
	);
	const squares = packSquares(
		cell.parts.map(({ voice }, i) => ({ voice, count: counts[i] ?? 0 })),
		{
			x: left,
			y: first + size.pad + (lines.length - 1) * size.text * LINE,
			pitch: size.pitch,
			size: under ? size.square / 2 : size.square,
			columns: acrossOf(shape, width)
		}
	);
	const name =
		named > 0 && article
			? {
					x: left,
					y: y + size.pad + size.text,
					lines: [fitText(`${article.number} ${article.short}`, room, size.text)]
				}
			: null;
	const outline = named + size.pad * 2 + lines.length * size.text * LINE;
	const label = { x: left, y: first, lines };
	return { cell, x, y, width, height, outline, squares, under, name, label };
}
