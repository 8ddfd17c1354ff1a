import {
	cellWords,
	type ChartArticle,
	type HeardCell,
	type VoiceCell,
	type VoicesData
} from '$lib/core/framing';
import { m } from '$lib/messages';
import { chartColumns, type ChartColumns } from './columns';
import { CHART_WIDTH, type Shape } from './shape';
import { fitText, wrapText } from './text-fit';
import { voiceBar } from './voice-bars';

/** Lines of text, the first on the baseline `y`. */
export interface VoiceText {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

interface CellBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The article's own label, where columns wrap and no head could stand above. */
	readonly name: VoiceText | null;
	readonly label: VoiceText;
}

export interface VoiceCellLayout extends CellBox {
	readonly cell: VoiceCell;
	/** Of the article's coded words, 0 to 1. */
	readonly share: number;
	/** Where each bar begins and how long it is, in the order author, reported, quoted. */
	readonly bars: readonly {
		readonly voice: 'author' | 'attributed' | 'quoted';
		readonly x: number;
		readonly width: number;
		readonly path: string;
	}[];
}

export interface HeardCellLayout extends CellBox {
	readonly cell: HeardCell;
	/** The middle of its dot, ring or dash. */
	readonly dot: { readonly x: number; readonly y: number };
}

export interface VoiceRowLayout<Cell> {
	/** Unique in its panel. */
	readonly key: string;
	/** What is chosen with the row's name: a source's key; null where there is nothing to choose. */
	readonly source: string | null;
	readonly y: number;
	readonly height: number;
	readonly label: VoiceText;
	/** As what they speak. */
	readonly as: VoiceText | null;
	/** What the rows from here on speak as. */
	readonly over: VoiceText | null;
	readonly cells: readonly Cell[];
}

export interface VoicePanel<Cell> {
	readonly width: number;
	readonly height: number;
	readonly header: readonly (VoiceText & { readonly article: ChartArticle })[];
	readonly rows: readonly VoiceRowLayout<Cell>[];
}

export interface VoicesLayout {
	readonly overview: VoicePanel<VoiceCellLayout>;
	/** Everyone who is cited, under what they speak as; bars are to a scale of their own. */
	readonly sources: VoicePanel<VoiceCellLayout>;
	readonly heard: VoicePanel<HeardCellLayout>;
}

const SIZES = {
	narrow: { text: 11, name: 13, pad: 4, bar: 11, label: 0, most: 5 },
	wide: { text: 13, name: 14, pad: 8, bar: 12, label: 236, most: 8 }
} as const;
const LINE = 1.25;
/** A cell is at least a finger high: WCAG 2.5.5. */
const LEAST = 44;
/** Radius of the dot of somebody who is heard. */
export const HEARD = 5;

/** Text sizes of a shape, for the component that draws it. */
export const voiceText = (shape: Shape): { readonly small: number; readonly name: number } => ({
	small: SIZES[shape].text,
	name: SIZES[shape].name
});

/**
 * The geometry of the voices: a row for the authors themselves and for each kind of others, one for
 * everybody cited, and one for each actor who is heard anywhere. A full bar is all of an article's
 * coded words; among those cited, the most words anybody has.
 *
 * Narrow, labels stand above their cells; wide, left of them. More than five articles (eight, wide)
 * wrap into lines, and each cell then carries its article's number and name.
 */
export function voicesLayout(data: VoicesData, shape: Shape): VoicesLayout {
	const t = m.charts.voices;
	const columns = columnsOf(data, shape);
	const draw = { data, shape, columns };
	const share = (cell: VoiceCell, column: number) => {
		const coded = data.coded[column] ?? 0;
		return coded > 0 ? cellWords(cell) / coded : 0;
	};
	const percent = (cell: VoiceCell, column: number) =>
		m.charts.percent(share(cell, column)).replace(/^\D+/, '<');
	const most = Math.max(
		0,
		...data.roles.flatMap(({ sources }) => sources.flatMap(({ cells }) => cells.map(cellWords)))
	);
	const bar =
		(isOwn: boolean, full: (column: number) => number, text: typeof percent) =>
		(cell: VoiceCell, column: number, box: CellBox): VoiceCellLayout =>
			barCell(shape, cell, share(cell, column), box, isOwn, full(column), text(cell, column));
	const coded = (column: number) => data.coded[column] ?? 0;

	const overview = panel(draw, [
		{
			key: 'author',
			source: null,
			label: t.author,
			cells: data.own,
			lay: bar(true, coded, percent)
		},
		...data.roles.map(({ role, cells }) => ({
			key: role,
			source: null,
			label: t.roles[role],
			cells,
			lay: bar(false, coded, percent)
		}))
	]);
	const words = (cell: VoiceCell) => String(Math.round(cellWords(cell)));
	const sources = panel(
		draw,
		data.roles.flatMap(({ role, sources: all }) =>
			all.map(({ key, name, as, cells }, index) => ({
				key,
				source: key,
				label: name === '' ? t.unnamed : name,
				...(as !== undefined && { as }),
				...(index === 0 && { over: t.roles[role] }),
				cells,
				lay: bar(false, () => most, words)
			}))
		)
	);
	const heard = panel(
		draw,
		data.heard.map(({ actor, cells }) => ({
			key: actor.id,
			source: null,
			label: actor.name,
			cells,
			lay: (cell: HeardCell, _: number, box: CellBox) => heardCell(shape, cell, box)
		}))
	);
	return { overview, sources, heard };
}

interface Drawing {
	readonly data: VoicesData;
	readonly shape: Shape;
	readonly columns: ChartColumns;
}

interface RowInput<Cell, Laid> {
	readonly key: string;
	readonly source: string | null;
	readonly label: string;
	readonly as?: string;
	readonly over?: string;
	readonly cells: readonly Cell[];
	readonly lay: (cell: Cell, column: number, box: CellBox) => Laid;
}

const columnsOf = ({ articles }: VoicesData, shape: Shape): ChartColumns =>
	chartColumns(articles.length, SIZES[shape].label, CHART_WIDTH[shape], SIZES[shape].most);

function panel<Cell, Laid>(
	{ data, shape, columns }: Drawing,
	inputs: readonly RowInput<Cell, Laid>[]
): VoicePanel<Laid> {
	const size = SIZES[shape];
	const { articles } = data;
	const wraps = articles.length > columns.perLine;
	const header = wraps
		? []
		: articles.map((article, index) => ({
				article,
				x: columns.at(index) + size.pad,
				y: size.text,
				// Up to the next column: the pad right of a name is the next one's.
				lines: wrapText(article.short, columns.width, size.text, 2)
			}));
	const headerLines = Math.max(0, ...header.map(({ lines }) => lines.length));
	let y = headerLines === 0 ? 0 : headerLines * size.text * LINE + size.pad;
	const rows = inputs.map((input) => {
		const row = rowLayout({ data, shape, columns }, input, y, wraps);
		y += row.height;
		return row;
	});
	return { width: CHART_WIDTH[shape], height: y, header, rows };
}

function rowLayout<Cell, Laid>(
	{ data, shape, columns }: Drawing,
	input: RowInput<Cell, Laid>,
	y: number,
	wraps: boolean
): VoiceRowLayout<Laid> {
	const size = SIZES[shape];
	const wide = shape === 'wide';
	const room = (wide ? size.label : CHART_WIDTH[shape]) - size.pad;
	const over =
		input.over === undefined
			? null
			: {
					x: 0,
					y: y + 2 * size.pad + size.text,
					lines: wrapText(input.over, CHART_WIDTH[shape], size.text, 2)
				};
	const begin = over ? over.y + (over.lines.length - 1) * size.text * LINE + size.pad : y;
	const label = {
		x: 0,
		y: begin + size.pad + size.name,
		lines: wrapText(input.label, room, size.name, wide ? 3 : 2)
	};
	let end = label.y + (label.lines.length - 1) * size.name * LINE;
	let as: VoiceText | null = null;
	if (input.as !== undefined) {
		as = { x: 0, y: end + size.text * LINE + 1, lines: wrapText(input.as, room, size.text, 2) };
		end = as.y + (as.lines.length - 1) * size.text * LINE;
	}
	const labelEnd = end + size.pad;

	let top = wide ? begin : labelEnd;
	const cells: Laid[] = [];
	for (let i = 0; i < input.cells.length; i += columns.perLine) {
		const line = input.cells.slice(i, i + columns.perLine);
		const named = wraps ? size.text * LINE : 0;
		const height = LEAST + named;
		line.forEach((cell, j) => {
			const article = data.articles[i + j];
			const x = columns.at(i + j);
			const left = x + size.pad;
			const name =
				wraps && article
					? {
							x: left,
							y: top + size.pad + size.text,
							lines: [
								fitText(
									`${article.number} ${article.short}`,
									columns.width - 2 * size.pad,
									size.text
								)
							]
						}
					: null;
			// Wide, the number shares its baseline with the row's name.
			const first = top + named + size.pad + (wide ? size.name : size.text);
			const box = {
				x,
				y: top,
				width: columns.width,
				height,
				name,
				label: { x: left, y: first, lines: [] as string[] }
			};
			cells.push(input.lay(cell, i + j, box));
		});
		top += height;
	}
	const height = Math.max(top, labelEnd) - y + size.pad;
	return { key: input.key, source: input.source, y, height, over, label, as, cells };
}

function barCell(
	shape: Shape,
	cell: VoiceCell,
	share: number,
	box: CellBox,
	isOwn: boolean,
	full: number,
	text: string
): VoiceCellLayout {
	const size = SIZES[shape];
	const room = box.width - 2 * size.pad;
	const t = m.charts.voices;
	const words = cellWords(cell);
	const label = words > 0 ? text : cell.at.length > 0 ? t.titleOnly : '–';
	const y = box.label.y + size.pad + 1;
	let x = box.label.x;
	const bars = (
		[
			[isOwn ? 'author' : 'attributed', cell.reported],
			['quoted', cell.quoted]
		] as const
	).flatMap(([voice, part]) => {
		const width = full > 0 ? (part / full) * room : 0;
		if (width <= 0) return [];
		const one = { voice, x, width, path: voiceBar(voice, x, y, width, size.bar) };
		x += width;
		return [one];
	});
	return {
		...box,
		cell,
		share,
		bars,
		label: { ...box.label, lines: [fitText(label, room, size.text)] }
	};
}

function heardCell(shape: Shape, cell: HeardCell, box: CellBox): HeardCellLayout {
	const size = SIZES[shape];
	const { short, states } = m.charts.voices.heard;
	const room = box.width - 2 * size.pad - 3 * HEARD;
	const text =
		cell.state === 'absent'
			? short.absent
			: shape === 'wide'
				? states[cell.state](cell.count)
				: short[cell.state](cell.count);
	const dot = { x: box.label.x + HEARD, y: box.label.y - size.text * 0.36 };
	const label = {
		x: cell.state === 'absent' ? box.label.x : box.label.x + 3 * HEARD,
		y: box.label.y,
		lines: [fitText(text, room, size.text)]
	};
	return { ...box, cell, dot, label };
}
