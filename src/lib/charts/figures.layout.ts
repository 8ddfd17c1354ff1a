import type { FigureClaim, FigureRow, FiguresData } from '$lib/core/framing';
import { m } from '$lib/messages';
import { figureAxis, type FigureAxis } from './figure-axis';
import { CHART_WIDTH, type Shape } from './shape';
import { fitText, textWidth, wrapText } from './text-fit';

/** Lines of text, the first on the baseline `y`. */
export interface FigureText {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}

export interface FigureClaimLayout {
	readonly claim: FigureClaim;
	/** The box a finger can hit. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Who counts. */
	readonly name: FigureText;
	/** The number, at its mark. */
	readonly value: FigureText;
	/** Article, span and place. */
	readonly detail: FigureText;
	/** The mark: a dot or ring where both ends are one, else a bar between them. */
	readonly mark: { readonly x1: number; readonly x2: number; readonly y: number };
}

export interface FigureRowLayout {
	readonly row: FigureRow;
	readonly y: number;
	readonly height: number;
	readonly title: FigureText;
	/** The unit, and how the axis runs; null where one claim stands alone and says its unit itself. */
	readonly unit: FigureText | null;
	/** Hairlines through the row's marks, and the numbers over them; null where one claim stands alone. */
	readonly axis: {
		readonly kind: FigureAxis['kind'];
		readonly top: number;
		readonly bottom: number;
		readonly textY: number;
		readonly ticks: readonly {
			readonly x: number;
			readonly text: string;
			readonly anchor: 'start' | 'middle' | 'end';
		}[];
	} | null;
	readonly claims: readonly FigureClaimLayout[];
}

export interface FiguresLayout {
	readonly width: number;
	readonly height: number;
	readonly size: { readonly title: number; readonly text: number; readonly small: number };
	readonly rows: readonly FigureRowLayout[];
}

/** Narrow, who counts stands over the mark and the rest below it; wide, left and right of it. */
const SIZES = {
	narrow: { title: 14, text: 12.5, small: 11, plot: [8, 312], name: 312, detail: 312, gap: 22 },
	wide: { title: 15, text: 13.5, small: 12.5, plot: [256, 616], name: 224, detail: 312, gap: 22 }
} as const;
const LINE = 1.28;
/** Radius of a dot; a bar of a range is as high. */
export const DOT = 5;
/** Between a mark and its number. */
const BESIDE = 9;
/** A claim is at least a finger high: WCAG 2.5.5. */
const LEAST = 44;
const RIGHT_COLUMN = 648;

/**
 * The geometry of the figures: a row for each thing counted, with an axis of its own, and in it a
 * line for each claim. A number stands beside its mark, on the side that has room, and failing that
 * under it, so that labels never meet.
 */
export function figuresLayout(data: FiguresData, shape: Shape): FiguresLayout {
	const size = SIZES[shape];
	let y = 0;
	const rows = data.rows.map((row, index) => {
		if (index > 0) y += size.gap;
		const laid = rowLayout(data, row, shape, y);
		y += laid.height;
		return laid;
	});
	return {
		width: CHART_WIDTH[shape],
		height: y,
		size: { title: size.title, text: size.text, small: size.small },
		rows
	};
}

function rowLayout(data: FiguresData, row: FigureRow, shape: Shape, top: number): FigureRowLayout {
	const size = SIZES[shape];
	const t = m.charts.figures;
	const axis = figureAxis(row.claims);
	const width = CHART_WIDTH[shape];
	const title = {
		x: 0,
		y: top + size.title * 1.2,
		lines: wrapText(row.title, width, size.title, 3)
	};
	const titleEnd = title.y + (title.lines.length - 1) * size.title * LINE;
	const unit = axis && {
		x: 0,
		y: titleEnd + size.small * 1.5,
		lines: wrapText(t.scale[axis.kind](row.unit), width, size.small, 2)
	};
	let y = unit ? unit.y + (unit.lines.length - 1) * size.small * LINE + 8 : titleEnd + 8;
	const textY = y + size.small;
	if (axis) y = textY + 6;
	const first = y;
	const claims = row.claims.map((claim) => {
		const laid = claimLayout(data, row, claim, axis, shape, y);
		y += laid.height;
		return laid;
	});
	const [from, to] = size.plot;
	const ticks = (axis?.ticks ?? []).map((value, index, all) => {
		const anchor = index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle';
		return {
			x: from + (axis?.at(value) ?? 0) * (to - from),
			text: t.number(value),
			anchor
		} as const;
	});
	return {
		row,
		y: top,
		height: y - top,
		title,
		unit,
		axis: axis && {
			kind: axis.kind,
			top: first,
			bottom: y,
			textY,
			ticks: apart(ticks, size.small)
		},
		claims
	};
}

/** Leaves out numbers of the axis that would touch the one before; the last stays before the others. */
function apart<
	Tick extends {
		readonly x: number;
		readonly text: string;
		readonly anchor: 'start' | 'middle' | 'end';
	}
>(ticks: readonly Tick[], size: number): Tick[] {
	const box = ({ x, text, anchor }: Tick) => {
		const width = textWidth(text, size);
		const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
		return { left, right: left + width };
	};
	const last = ticks.at(-1);
	const kept: Tick[] = [];
	for (const tick of ticks) {
		const before = kept.at(-1);
		if (before && box(tick).left < box(before).right + BESIDE) continue;
		if (last && tick !== last && box(tick).right + BESIDE > box(last).left) continue;
		kept.push(tick);
	}
	return kept;
}

function claimLayout(
	data: FiguresData,
	row: FigureRow,
	claim: FigureClaim,
	axis: FigureAxis | null,
	shape: Shape,
	top: number
): FigureClaimLayout {
	const size = SIZES[shape];
	const t = m.charts.figures;
	const narrow = shape === 'narrow';
	const [from, to] = size.plot;
	const along = (value: number) => from + (axis ? axis.at(value) : 0) * (to - from);
	const author = data.articles.find(({ id }) => id === claim.article)?.short ?? claim.article;

	const nameLines = wrapText(claim.source?.name ?? t.noSource, size.name, size.text, 2);
	const detailLines = wrapText(
		t.detail([author, claim.period ?? '', claim.where ?? ''].filter((part) => part !== '')),
		size.detail,
		size.small,
		4
	);
	const nameHeight = nameLines.length * size.text * LINE;
	const detailHeight = detailLines.length * size.small * LINE;

	const name = { x: 0, y: top + size.text + 4, lines: nameLines };
	const markY = narrow ? top + nameHeight + 14 : top + 4 + size.text * 0.65;
	// A range without an axis has no length to be true to: a short bar says that it is one.
	const x1 = along(claim.min) + (axis ? 0 : DOT);
	const x2 = claim.min === claim.max ? x1 : axis ? along(claim.max) : x1 + 6 * DOT;
	const number = t.value(claim.min, claim.max, claim.approx);
	const text = axis
		? number
		: fitText(t.counted(number, row.unit), to + 8 - x2 - BESIDE, size.text);
	const room = textWidth(text, size.text);
	const baseline = markY + size.text * 0.36;
	const value =
		x2 + BESIDE + room <= to + 8
			? { x: x2 + BESIDE, y: baseline, lines: [text] }
			: x1 - BESIDE - room >= from - 8
				? { x: x1 - BESIDE - room, y: baseline, lines: [text] }
				: {
						x: Math.max(from - 8, Math.min((x1 + x2 - room) / 2, to + 8 - room)),
						y: baseline + size.text * 1.4,
						lines: [text]
					};
	const valueEnd = value.y + size.text * 0.4;
	const detail = narrow
		? { x: 0, y: Math.max(valueEnd, markY + DOT) + size.small * 1.1, lines: detailLines }
		: { x: RIGHT_COLUMN, y: top + size.text + 4, lines: detailLines };
	const end = narrow
		? detail.y + detailHeight - size.small * LINE + size.small * 0.4
		: Math.max(top + nameHeight + 4, detail.y + detailHeight - size.small, valueEnd);
	return {
		claim,
		x: -4,
		y: top,
		width: CHART_WIDTH[shape] + 8,
		height: Math.max(LEAST, end - top + 6),
		name,
		value,
		detail,
		mark: { x1, x2, y: markY }
	};
}
