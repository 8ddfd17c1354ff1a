import { middleOf, type TimeCell, type TimeData, type TimeEvent } from '$lib/core/framing';
import type { UncertainDate } from '$lib/core/model';
import { m } from '$lib/messages';
import { chartColumns, type ChartColumns } from './columns';
import { CHART_WIDTH, type Shape } from './shape';
import { wrapText } from './text-fit';

/** Lines of text, the first on the baseline `y`. */
export interface TimeText {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

type TimeArticle = TimeData['articles'][number];

export interface TimeCellLayout {
	readonly cell: TimeCell;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** The middle of its mark. */
	readonly dot: { readonly x: number; readonly y: number };
}

/** A row of the time line: an event, or an article's appearing. */
export type TimeRowLayout = {
	readonly y: number;
	readonly height: number;
	readonly date: TimeText;
	readonly title: TimeText;
	/** How long after the row before, where that is long. */
	readonly gap: TimeText | null;
} & (
	| { readonly event: TimeEvent; readonly cells: readonly TimeCellLayout[] }
	| {
			readonly event: null;
			readonly article: TimeArticle;
			/** The bar across its column; `open` where the day is not known. */
			readonly bar: {
				readonly x1: number;
				readonly x2: number;
				readonly y: number;
				readonly open: boolean;
			};
	  }
);

/** What an article could know: its column from the first row to its own appearing. */
export interface TimeColumn {
	readonly article: TimeArticle;
	readonly x: number;
	/** Its middle, where the line runs. */
	readonly middle: number;
	readonly width: number;
	/** The line, in stretches: whole where what happened lay before it, broken where nobody can say. */
	readonly line: readonly { readonly from: number; readonly to: number; readonly sure: boolean }[];
	/** Where it had appeared; null where it appeared last, or is undated. */
	readonly after: { readonly y: number; readonly height: number } | null;
}

/** As many articles as stand beside each other, with the whole time line. */
export interface TimeBand {
	readonly y: number;
	readonly heads: readonly (TimeText & { readonly article: TimeArticle })[];
	readonly columns: readonly TimeColumn[];
	readonly rows: readonly TimeRowLayout[];
}

export interface TimeLayout {
	readonly width: number;
	readonly height: number;
	readonly size: { readonly text: number; readonly small: number };
	readonly bands: readonly TimeBand[];
}

/** Narrow, columns are headed by numbers and named above; `most` articles stand in a band. */
const SIZES = {
	narrow: { text: 12, small: 11, label: 152, most: 5, pad: 6 },
	wide: { text: 13.5, small: 12.5, label: 384, most: 8, pad: 8 }
} as const;
const LINE = 1.28;
/** A row with marks is at least a finger high: WCAG 2.5.5. */
const LEAST = 44;
/** Radii of a dot and of a ring. */
export const TOLD = 6;
export const UNTOLD = 3.5;
/** From so many days on the time that passed is written between two rows. */
const LONG = 45;
const BAND_GAP = 32;

/**
 * The geometry of the time line: events and the articles' appearing in one order, from above; a
 * column for each article, with a line down to the day it appeared. Rows stand at equal distances,
 * since events crowd in the weeks that matter; where long passed between two, it is written there.
 */
export function timeLayout(data: TimeData, shape: Shape): TimeLayout {
	const size = SIZES[shape];
	const bands: TimeBand[] = [];
	let y = 0;
	for (let i = 0; i < data.articles.length; i += size.most) {
		if (i > 0) y += BAND_GAP;
		const { band, end } = bandOf(data, data.articles.slice(i, i + size.most), shape, y);
		bands.push(band);
		y = end;
	}
	return {
		width: CHART_WIDTH[shape],
		height: y,
		size: { text: size.text, small: size.small },
		bands
	};
}

type Entry =
	| { readonly date: UncertainDate; readonly event: TimeEvent }
	| { readonly date: UncertainDate; readonly event: null; readonly article: TimeArticle };

/** Events and appearings by date; what happened on a day stands before what appeared on it. */
function entriesOf({ events }: TimeData, articles: readonly TimeArticle[]): Entry[] {
	const entries: Entry[] = events.map((event) => ({ date: event.date, event }));
	for (const article of articles) {
		const { published } = article;
		if (!published) continue;
		const after = entries.findLastIndex(({ date }) => standsBefore(date, published));
		entries.splice(after + 1, 0, { date: published, event: null, article });
	}
	return entries;
}

const standsBefore = (a: UncertainDate, b: UncertainDate): boolean => middleOf(a) <= middleOf(b);

function bandOf(
	data: TimeData,
	articles: readonly TimeArticle[],
	shape: Shape,
	top: number
): { band: TimeBand; end: number } {
	const size = SIZES[shape];
	const columns = chartColumns(articles.length, size.label, CHART_WIDTH[shape], size.most);
	const heads = headsOf(articles, columns, shape, top);
	let y = Math.max(
		top,
		...heads.map((head) => head.y + (head.lines.length - 1) * size.text * LINE + size.pad)
	);
	if (shape === 'narrow') y += size.text * 1.4;
	const first = y;
	let before: UncertainDate | null = null;
	const rows = entriesOf(data, articles).map((entry) => {
		const row = rowOf(data, articles, entry, before, columns, shape, y);
		before = entry.date;
		y += row.height;
		return row;
	});
	const lines = articles.map((article, index) => columnOf(article, index, columns, rows, first, y));
	return { band: { y: top, heads, columns: lines, rows }, end: y };
}

function headsOf(
	articles: readonly TimeArticle[],
	columns: ChartColumns,
	shape: Shape,
	top: number
): TimeBand['heads'] {
	const size = SIZES[shape];
	if (shape === 'wide') {
		return articles.map((article, index) => ({
			article,
			x: columns.at(index),
			y: top + size.text,
			lines: wrapText(article.short, columns.width, size.text, 2)
		}));
	}
	// Narrow, names stand below each other over the columns, which are headed by their numbers.
	let y = top + size.text;
	return articles.map((article) => {
		const lines = wrapText(`${article.number} ${article.short}`, CHART_WIDTH.narrow, size.text, 2);
		const head = { article, x: 0, y, lines };
		y += lines.length * size.text * LINE;
		return head;
	});
}

function rowOf(
	data: TimeData,
	articles: readonly TimeArticle[],
	entry: Entry,
	before: UncertainDate | null,
	columns: ChartColumns,
	shape: Shape,
	top: number
): TimeRowLayout {
	const size = SIZES[shape];
	const t = m.charts.time;
	const room = size.label - size.pad * 2;
	const days = before ? middleOf(entry.date) - middleOf(before) : 0;
	const gap = days >= LONG ? { x: 0, y: top + size.small + 2, lines: [t.gap(days)] } : null;
	const start = top + (gap ? size.small * 1.6 : 0);
	const date = {
		x: 0,
		y: start + size.pad + size.small,
		lines: wrapText(m.common.date(entry.date), room, size.small, 2)
	};
	const text = entry.event ? entry.event.title : t.appears(entry.article.short);
	const title = {
		x: 0,
		y: date.y + (date.lines.length - 1) * size.small * LINE + size.text * LINE,
		lines: wrapText(text, room, size.text, 6)
	};
	const end = title.y + (title.lines.length - 1) * size.text * LINE + size.text * 0.4 + size.pad;
	const height = Math.max(end - top, entry.event ? LEAST : 0);
	const middle = (start + top + height) / 2;
	const frame = { y: top, height, date, title, gap };
	if (!entry.event) {
		const index = articles.indexOf(entry.article);
		const { earliest, latest, approximate } = entry.date;
		const x1 = columns.at(index) + columns.width / 2 - 12;
		const bar = { x1, x2: x1 + 24, y: middle, open: approximate || earliest !== latest };
		return { ...frame, event: null, article: entry.article, bar };
	}
	const cells = articles.flatMap((article, index) => {
		const cell = entry.event.cells[data.articles.indexOf(article)];
		if (!cell) return [];
		const x = columns.at(index);
		const dot = { x: x + columns.width / 2, y: middle };
		return [{ cell, x, y: start, width: columns.width, height: top + height - start, dot }];
	});
	return { ...frame, event: entry.event, cells };
}

function columnOf(
	article: TimeArticle,
	index: number,
	columns: ChartColumns,
	rows: readonly TimeRowLayout[],
	first: number,
	end: number
): TimeColumn {
	const x = columns.at(index);
	const own = rows.find((row) => row.event === null && row.article === article);
	const appeared = own?.event === null ? own.bar.y : end;
	// Which row an event that may lie on either side stands in does not say on which it lies.
	const line: { from: number; to: number; sure: boolean }[] = [];
	for (const row of rows) {
		const from = Math.max(row.y, first);
		const to = Math.min(row.y + row.height, appeared);
		if (to <= from) continue;
		const state = row.event ? row.cells.find((one) => one.cell.article === article.id)?.cell : null;
		const sure = article.published !== undefined && state?.state !== 'unsure';
		const last = line.at(-1);
		if (last?.sure === sure) last.to = to;
		else line.push({ from, to, sure });
	}
	return {
		article,
		x,
		middle: x + columns.width / 2,
		width: columns.width,
		line,
		after: appeared < end ? { y: appeared, height: end - appeared } : null
	};
}
