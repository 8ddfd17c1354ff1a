import {
	ARGUMENT_STEPS,
	type ArgumentCardData,
	type ArgumentCell,
	type ArgumentPoint,
	type ArgumentStep,
	type ChartArticle
} from '$lib/core/framing';
import { m } from '$lib/messages';
import { CHART_WIDTH, type Shape } from './shape';
import { fitText, SERIF, wrapText } from './text-fit';
import { squarePath } from './unit-squares';

/** Lines of text, the first on the baseline `y`. */
export interface CardText {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

export interface CardPointLayout {
	readonly point: ArgumentPoint;
	/** The box a finger can hit. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The square of the voice. */
	readonly voice: string;
	/** The theme's letter, where the card is over several themes. */
	readonly letter: { readonly text: string; readonly x: number; readonly y: number } | null;
	readonly frame: CardText;
	readonly text: CardText;
}

export interface CardCellLayout {
	readonly cell: ArgumentCell;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly points: readonly CardPointLayout[];
	/** How many more there are; null where all are shown. */
	readonly more: CardText | null;
	/** The word in an empty step. */
	readonly empty: CardText | null;
}

export interface CardRowLayout {
	readonly step: ArgumentStep;
	/** Where the hairline above it runs. */
	readonly y: number;
	readonly height: number;
	readonly label: CardText;
	readonly cells: readonly CardCellLayout[];
}

/** Authors beside each other, or one author in the narrow shape. */
export interface CardBand {
	readonly names: readonly (CardText & { readonly article: ChartArticle })[];
	readonly rows: readonly CardRowLayout[];
}

export interface ArgumentCardLayout {
	readonly width: number;
	readonly height: number;
	readonly size: { readonly text: number; readonly name: number; readonly label: number };
	readonly bands: readonly CardBand[];
}

/** `label` is the width of the steps' names; `lines` the most lines a point's text may take. */
const SIZES = {
	narrow: { text: 12, name: 15, small: 11, label: 84, gap: 10, pad: 8, lines: 5 },
	wide: { text: 13, name: 15, small: 12, label: 116, gap: 16, pad: 10, lines: 7 }
} as const;
/** Beside each other, five columns of 155 are the narrowest in which a phrase is not broken up. */
const MOST_BESIDE = 5;
/** A point is at least this high: 44 with the space around it, so that a finger hits one. */
const LEAST_POINT = 36;
const LINE = 1.3;
const VOICE = 8;
const LETTER = 22;
const BAND_GAP = 28;

/**
 * The geometry of the argument card: a row per step, a column per author; a row is as high as its
 * fullest cell. Wide, at most five authors stand beside each other and further ones in a band
 * below; narrow, each author is a band.
 */
export function argumentCardLayout(data: ArgumentCardData, shape: Shape): ArgumentCardLayout {
	const size = SIZES[shape];
	const width = CHART_WIDTH[shape];
	const beside = shape === 'narrow' ? 1 : MOST_BESIDE;
	const bands: CardBand[] = [];
	let y = 0;
	for (let i = 0; i < data.articles.length; i += beside) {
		if (i > 0) y += BAND_GAP;
		const { band, end } = bandOf(data, data.articles.slice(i, i + beside), shape, y);
		bands.push(band);
		y = end;
	}
	return {
		width,
		height: y,
		size: { text: size.text, name: size.name, label: size.small },
		bands
	};
}

function bandOf(
	data: ArgumentCardData,
	articles: readonly ChartArticle[],
	shape: Shape,
	top: number
): { band: CardBand; end: number } {
	const size = SIZES[shape];
	// One or two authors do not need lines longer than a book's.
	const columns = shape === 'narrow' ? 1 : Math.max(articles.length, 2);
	const column = (CHART_WIDTH[shape] - size.label) / columns;
	const inner = column - (shape === 'narrow' ? 0 : size.gap);
	const left = (i: number) => size.label + i * column;
	const names = articles.map((article, i) => ({
		article,
		x: shape === 'narrow' ? 0 : left(i),
		y: top + size.name,
		lines: wrapText(article.short, shape === 'narrow' ? CHART_WIDTH.narrow : inner, size.name, 2)
	}));
	let y =
		top + Math.max(1, ...names.map(({ lines }) => lines.length)) * size.name * LINE + size.pad;

	const rows = ARGUMENT_STEPS.map((step): CardRowLayout => {
		const row = y;
		const cells = articles.flatMap((article, i) => {
			const cell = data.cells.find((one) => one.article === article.id && one.step === step);
			if (!cell) return [];
			const box = { x: left(i), y: row + size.pad, width: inner, article };
			return [cellOf(data, cell, box, shape)];
		});
		const label = {
			x: 0,
			y: row + size.pad + size.text,
			lines: wrapText(m.charts.argumentCard.steps[step], size.label - size.gap, size.small, 3)
		};
		const fullest = Math.max(0, ...cells.map(({ height }) => height));
		const height = Math.max(fullest, label.lines.length * size.small * LINE) + 2 * size.pad;
		y += height;
		return { step, y: row, height, label, cells };
	});
	return { band: { names, rows }, end: y };
}

interface CellBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly article: ChartArticle;
}

function cellOf(
	data: ArgumentCardData,
	cell: ArgumentCell,
	{ x, y: top, width, article }: CellBox,
	shape: Shape
): CardCellLayout {
	const size = SIZES[shape];
	const t = m.charts.argumentCard;
	if (cell.points.length === 0) {
		const text = article.read ? t.empty : m.charts.shortReason['not-yet-read'];
		const empty = { x: x + 8, y: top + size.text, lines: [fitText(text, width - 16, size.small)] };
		const height = size.text * LINE + 8;
		return { cell, x, y: top, width, height, points: [], more: null, empty };
	}
	let y = top;
	const points = cell.points.map((point, i) => {
		if (i > 0) y += size.pad;
		const laid = pointOf(data, point, x, y, width, shape);
		y += laid.height;
		return laid;
	});
	let more: CardText | null = null;
	if (cell.more > 0) {
		more = { x, y: y + size.text, lines: [t.more(cell.more)] };
		y += size.text * LINE;
	}
	return { cell, x, y: top, width, height: y - top, points, more, empty: null };
}

function pointOf(
	data: ArgumentCardData,
	point: ArgumentPoint,
	x: number,
	y: number,
	width: number,
	shape: Shape
): CardPointLayout {
	const size = SIZES[shape];
	const t = m.charts.argumentCard;
	const theme = data.themes.find(({ id }) => id === point.theme);
	const name = theme?.frames.find(({ id }) => id === point.frame)?.name ?? '';
	const first = y + size.text;
	const lettered = theme !== undefined && data.themes.length > 1;
	const indent = VOICE + 6 + (lettered ? LETTER : 0);
	const frame = {
		x: x + indent,
		y: first,
		lines: wrapText(point.doubts ? t.doubts(name) : name, width - indent, size.small, 2)
	};
	const textSize = point.isAuthors ? size.text * SERIF : size.text;
	const text = {
		x,
		// A theme's line hangs below its letter, into the space before the text.
		y: first + frame.lines.length * size.small * LINE + (lettered ? 7 : 3),
		lines: wrapText(
			point.isAuthors ? t.authors(point.text) : point.text,
			width,
			textSize,
			size.lines
		)
	};
	const end = text.y + (text.lines.length - 1) * size.text * LINE + size.text * 0.4;
	return {
		point,
		x: x - 4,
		y: y - 3,
		width: width + 8,
		height: Math.max(end - y, LEAST_POINT),
		voice: squarePath(point.voice, x, first - VOICE, VOICE),
		letter: lettered ? { text: theme.letter, x: x + VOICE + 5, y: first } : null,
		frame,
		text
	};
}
