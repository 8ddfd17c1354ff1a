import { scaleBand, type ScaleBand } from 'd3';
import type { ChartArticle, StoryStripData, StripSegment } from '$lib/core/framing';
import { m } from '$lib/messages';
import { CHART_WIDTH, type Shape } from './shape';
import { fitText, textWidth } from './text-fit';
import { LINE_ROOM, themeLine, type ThemeLine } from './theme-line';

/** One theme's part of a segment: a block over the theme's line, on the theme's level. */
export interface StripMark {
	readonly theme: StoryStripData['themes'][number];
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly line: ThemeLine;
}

/** A stretch of text: as high as the strip, so that a finger finds it, with a mark per theme. */
export interface StripSegmentLayout {
	readonly segment: StripSegment;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly marks: readonly StripMark[];
}

export interface StripLaneLayout {
	readonly article: ChartArticle;
	/** The whole body, coded or not. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly name: { readonly x: number; readonly y: number; readonly text: string };
	readonly length: {
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly anchor: 'start' | 'end';
	};
	/** The letter of each level, centred on `x`, and the level's hairline at `rule`. */
	readonly levels: readonly {
		readonly theme: StoryStripData['themes'][number];
		readonly x: number;
		readonly y: number;
		readonly rule: number;
	}[];
	/** In reading order. Empty for an article that speaks to no theme. */
	readonly segments: readonly StripSegmentLayout[];
}

export interface StripKeyEntry {
	readonly theme: StoryStripData['themes'][number];
	readonly x: number;
	readonly y: number;
	/** Left edge of the name, after the letter. */
	readonly textX: number;
	readonly text: string;
}

export interface StoryStripLayout {
	readonly width: number;
	readonly height: number;
	readonly size: Readonly<Record<'text' | 'name' | 'letter' | 'initial', number>>;
	/** Which letter is which theme: four letters cannot label themselves. */
	readonly key: readonly StripKeyEntry[];
	/** Beginning, middle and end of the text. */
	readonly ticks: readonly {
		readonly x: number;
		readonly text: string;
		readonly anchor: 'start' | 'middle' | 'end';
	}[];
	readonly tickY: number;
	readonly lanes: readonly StripLaneLayout[];
}

/** Narrow, the name stands above its strip; wide, it stands left. `level` is the height of a theme. */
const SIZES = {
	narrow: { text: 11, name: 13, letter: 12, initial: 10, level: 12, gap: 16, label: 0 },
	wide: { text: 13, name: 14, letter: 13, initial: 10.5, level: 12, gap: 20, label: 190 }
} as const;
/** A strip is at least a finger high: WCAG 2.5.5. */
const LEAST_STRIP = 44;
/** Room for the letters of the levels, left of the first word. */
const INITIALS = 16;
/** Paper between neighbours, so that two segments still read as two. */
const HAIR = 1;
const LETTER = 24;

/**
 * The geometry of the story strip: every body has the same length, first word left and last word
 * right, so that places compare and not lengths. Each theme has a level of its own in every strip,
 * so that a stretch too short for a letter is told by where it stands, also in black and white; a
 * stretch of several themes stands on several levels.
 */
export function storyStripLayout(data: StoryStripData, shape: Shape): StoryStripLayout {
	const size = SIZES[shape];
	const width = CHART_WIDTH[shape];
	const key = keyOf(data, width, size);
	const tickY = (key.at(-1)?.y ?? 0) + LINE_ROOM + size.text * 2;
	// Not d3's linear scale: for one multiplication it brings 8 kB of colours and number formats.
	const start = size.label + INITIALS;
	const along = (share: number) => start + share * (width - start);

	let y = tickY + 8;
	const lanes = data.lanes.flatMap(({ article: id, segments }): StripLaneLayout[] => {
		const article = data.articles.find((one) => one.id === id);
		if (!article) return [];
		const words = m.charts.words(article.words);
		const left = shape === 'wide';
		const top = left ? y : y + size.name * 1.5;
		const strip = Math.max(LEAST_STRIP, data.themes.length * size.level);
		const level = scaleBand()
			.domain(data.themes.map((theme) => theme.id))
			.range([top, top + strip]);
		const room = (left ? size.label : width - textWidth(words, size.text)) - 12;
		y = top + strip + size.gap;
		return [
			{
				article,
				x: along(0),
				y: top,
				width: width - along(0),
				height: strip,
				name: {
					x: 0,
					y: left ? top + size.name : top - size.name * 0.4,
					text: fitText(article.short, room, size.name)
				},
				length: left
					? { x: 0, y: top + size.name + size.text * 1.4, text: words, anchor: 'start' }
					: { x: width, y: top - size.name * 0.4, text: words, anchor: 'end' },
				levels: data.themes.map((theme) => ({
					theme,
					x: size.label + INITIALS / 2 - 2,
					y: (level(theme.id) ?? 0) + level.bandwidth() / 2 + size.initial * 0.36,
					rule: (level(theme.id) ?? 0) + level.bandwidth()
				})),
				segments: segments.map((segment) => segmentOf(data, segment, along, level, top, strip))
			}
		];
	});
	const ticks = [
		{ x: along(0), text: m.charts.storyStrip.first, anchor: 'start' as const },
		{ x: along(0.5), text: m.charts.storyStrip.half, anchor: 'middle' as const },
		{ x: along(1), text: m.charts.storyStrip.last, anchor: 'end' as const }
	];
	return { width, height: Math.max(y - size.gap + 2, tickY + 8), size, key, ticks, tickY, lanes };
}

function segmentOf(
	{ themes }: StoryStripData,
	segment: StripSegment,
	along: (share: number) => number,
	level: ScaleBand<string>,
	top: number,
	strip: number
): StripSegmentLayout {
	const x = along(segment.start);
	const width = Math.max(along(segment.end) - x - HAIR, HAIR);
	const height = level.bandwidth() - HAIR;
	const marks = themes
		.filter(({ id }) => segment.themes.includes(id))
		.map((theme): StripMark => {
			const y = (level(theme.id) ?? top) + HAIR;
			const line = themeLine(theme.letter, x, y + height - LINE_ROOM, width);
			return { theme, x, y, width, height, line };
		});
	return { segment, x, y: top, width, height: strip, marks };
}

function keyOf(
	{ themes }: StoryStripData,
	width: number,
	size: (typeof SIZES)[Shape]
): StripKeyEntry[] {
	let x = 0;
	let y = size.name;
	return themes.map((theme) => {
		const text = fitText(theme.name, width - LETTER, size.text);
		const needs = LETTER + textWidth(text, size.text);
		if (x > 0 && x + needs > width) {
			x = 0;
			y += size.name + LINE_ROOM + 8;
		}
		const entry = { theme, x, y, textX: x + LETTER, text };
		x += needs + 14;
		return entry;
	});
}
