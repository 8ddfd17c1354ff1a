import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWords, figuresData, timeData, voicesData } from '$lib/core/framing';
import { overlapping, within, type Box } from '../../../tests/invented/boxes';
import { evidenceOf } from '../../../tests/invented/evidence-set';
import { setOfSize, SIZES, type SetSize } from '../../../tests/invented/sizes';
import { figureAxis } from './figure-axis';
import { DOT, figuresLayout } from './figures.layout';
import { SHAPES, type Shape } from './shape';
import { textWidth } from './text-fit';
import { timeLayout, TOLD } from './time.layout';
import {
	voicesLayout,
	voiceText,
	type HeardCellLayout,
	type VoiceCellLayout,
	type VoicePanel
} from './voices.layout';

const evidenceOfSize = (size: SetSize) => evidenceOf(setOfSize(size), size);

interface Lines {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
}
const boxOf = ({ x, y, lines }: Lines, size: number): Box => ({
	x,
	y: y - size * 0.8,
	width: Math.max(...lines.map((line) => textWidth(line, size))),
	height: size * 0.8 + (lines.length - 1) * size * 1.28
});
/** A hit box may reach a little into the margin, as a focus ring does. */
const roomy = (width: number, height: number): Box => ({
	x: -6,
	y: -1,
	width: width + 12,
	height: height + 2
});

describe.each(SIZES)('figures of %s', (_, size) => {
	const data = figuresData(evidenceOfSize(size));

	it.each(SHAPES)('%s: every claim once, from the least on, each in a line of its own', (shape) => {
		const { rows, width, height } = figuresLayout(data, shape);
		expect(rows.flatMap(({ claims }) => claims.map(({ claim }) => claim))).toEqual(
			data.rows.flatMap(({ claims }) => claims)
		);
		const claims = rows.flatMap((row) => row.claims);
		expect(overlapping(claims)).toEqual([]);
		for (const claim of claims) expect(within(claim, roomy(width, height))).toBe(true);
		rows.forEach((row, i) => {
			const above = rows[i - 1];
			if (above) expect(row.y).toBeGreaterThanOrEqual(above.y + above.height);
			row.claims.forEach(({ claim }, j) => {
				expect(claim.min).toBeGreaterThanOrEqual(row.claims[j - 1]?.claim.min ?? -Infinity);
			});
		});
	});

	it.each(SHAPES)('%s: labels beside their marks, none on another, all in the frame', (shape) => {
		const { rows, width, height, size: text } = figuresLayout(data, shape);
		for (const { claims, title, unit } of rows) {
			const heads = [boxOf(title, text.title), ...(unit ? [boxOf(unit, text.small)] : [])];
			const labels = claims.flatMap(({ name, value, detail, mark }) => [
				boxOf(name, text.text),
				boxOf(value, text.text),
				boxOf(detail, text.small),
				{
					x: mark.x1 - DOT,
					y: mark.y - DOT,
					width: mark.x2 - mark.x1 + 2 * DOT,
					height: 2 * DOT
				}
			]);
			expect(overlapping([...heads, ...labels])).toEqual([]);
			for (const label of [...heads, ...labels]) {
				expect(within(label, { x: 0, y: 0, width, height })).toBe(true);
			}
		}
	});

	it.each(SHAPES)(
		'%s: marks stand in the order of their numbers, on an axis that holds them',
		(shape) => {
			for (const { claims, axis } of figuresLayout(data, shape).rows) {
				expect(axis === null).toBe(claims.length === 1);
				if (!axis) continue;
				const xs = axis.ticks.map(({ x }) => x);
				expect(xs).toEqual(xs.toSorted((a, b) => a - b));
				for (const { claim, mark } of claims) {
					expect(mark.x2).toBeGreaterThanOrEqual(mark.x1);
					for (const other of claims) {
						if (other.claim.min > claim.min) expect(other.mark.x1).toBeGreaterThan(mark.x1);
					}
				}
			}
		}
	);
});

describe('figureAxis', () => {
	const claims = (...numbers: number[]) =>
		numbers.map((min) => ({
			article: '' as never,
			at: 'p1',
			min,
			max: min,
			approx: false,
			themes: []
		}));

	it.each([
		[[3, 59], 'linear'],
		[[3, 60], 'log'],
		[[0, 60], 'linear'],
		[[-3, 60], 'linear'],
		[[5, 5], 'linear'],
		[[0, 0], 'linear']
	])('of %j is %s', (numbers, kind) => {
		expect(figureAxis(claims(...numbers))?.kind).toBe(kind);
	});

	it('is none for one claim', () => {
		expect(figureAxis(claims(7))).toBeNull();
	});

	it('keeps every number on it, in order', () => {
		const number = fc.double({ min: -1e9, max: 1e12, noNaN: true, noDefaultInfinity: true });
		fc.assert(
			fc.property(fc.array(number, { minLength: 2, maxLength: 9 }), (numbers) => {
				const axis = figureAxis(claims(...numbers));
				const at = numbers.toSorted((a, b) => a - b).map((value) => axis?.at(value) ?? NaN);
				for (const place of at) {
					expect(place).toBeGreaterThanOrEqual(-1e-9);
					expect(place).toBeLessThanOrEqual(1 + 1e-9);
				}
				expect(at).toEqual(at.toSorted((a, b) => a - b));
			}),
			{ seed: 6 }
		);
	});
});

describe.each(SIZES)('voices of %s', (_, size) => {
	const data = voicesData(evidenceOfSize(size));
	const panels = (shape: Shape): readonly VoicePanel<VoiceCellLayout | HeardCellLayout>[] => {
		const { overview, sources, heard } = voicesLayout(data, shape);
		return [overview, sources, heard];
	};

	it.each(SHAPES)('%s: a cell for each article in each row, apart and in the frame', (shape) => {
		for (const { rows, width, height } of panels(shape)) {
			for (const { cells } of rows) {
				expect(cells.map(({ cell }) => cell.article)).toEqual(data.articles.map(({ id }) => id));
			}
			const cells = rows.flatMap((row) => row.cells);
			expect(overlapping(cells)).toEqual([]);
			for (const cell of cells) expect(within(cell, { x: 0, y: 0, width, height })).toBe(true);
			rows.forEach((row, i) => {
				const above = rows[i - 1];
				if (above) expect(row.y).toBeCloseTo(above.y + above.height);
			});
		}
	});

	it.each(SHAPES)('%s: labels apart from each other and from the cells', (shape) => {
		const text = voiceText(shape);
		for (const { rows, width, height } of panels(shape)) {
			for (const { label, as, over, cells } of rows) {
				const labels = [
					boxOf(label, text.name),
					...(as ? [boxOf(as, text.small)] : []),
					...(over ? [boxOf(over, text.small)] : [])
				];
				expect(overlapping([...labels, ...cells])).toEqual([]);
				for (const one of labels) expect(within(one, { x: 0, y: 0, width, height })).toBe(true);
				for (const cell of cells) {
					const words = [
						boxOf(cell.label, text.small),
						...(cell.name ? [boxOf(cell.name, text.small)] : [])
					];
					expect(overlapping(words)).toEqual([]);
					for (const word of words) expect(within(word, cell)).toBe(true);
				}
			}
		}
	});

	it.each(SHAPES)('%s: bars as long as their words, in their cells', (shape) => {
		const { overview, sources } = voicesLayout(data, shape);
		for (const [column] of data.articles.entries()) {
			const bars = overview.rows.flatMap(({ cells }) => cells[column]?.bars ?? []);
			const sum = bars.reduce((total, { width }) => total + width, 0);
			const cell = overview.rows[0]?.cells[column];
			const room = (cell?.width ?? 0) - 2 * ((cell?.label.x ?? 0) - (cell?.x ?? 0));
			expect(sum).toBeCloseTo((data.coded[column] ?? 0) > 0 ? room : 0, 1);
		}
		for (const { cells } of [...overview.rows, ...sources.rows]) {
			for (const { bars, cell, x, width } of cells) {
				expect(bars.length > 0).toBe(cellWords(cell) > 0);
				for (const bar of bars) {
					expect(bar.x).toBeGreaterThanOrEqual(x);
					expect(bar.x + bar.width).toBeLessThanOrEqual(x + width + 0.01);
				}
			}
		}
	});
});

describe.each(SIZES)('the time line of %s', (_, size) => {
	const data = timeData(evidenceOfSize(size));

	it.each(SHAPES)('%s: each article once, and in each band every event in order', (shape) => {
		const { bands } = timeLayout(data, shape);
		expect(bands.flatMap(({ columns }) => columns.map(({ article }) => article.id))).toEqual(
			data.articles.map(({ id }) => id)
		);
		for (const { rows, columns } of bands) {
			expect(rows.flatMap(({ event }) => event?.id ?? [])).toEqual(data.events.map(({ id }) => id));
			const dated = columns.filter(({ article }) => article.published !== undefined);
			expect(rows.filter(({ event }) => event === null)).toHaveLength(dated.length);
			rows.forEach((row, i) => {
				const above = rows[i - 1];
				if (above) expect(row.y).toBeCloseTo(above.y + above.height);
			});
		}
	});

	it.each(SHAPES)('%s: marks and labels apart, in the frame', (shape) => {
		const { bands, width, height, size: text } = timeLayout(data, shape);
		for (const { rows, heads } of bands) {
			const cells = rows.flatMap((row) => (row.event ? row.cells : []));
			const labels = rows.flatMap(({ date, title, gap }) => [
				boxOf(date, text.small),
				boxOf(title, text.text),
				...(gap ? [boxOf(gap, text.small)] : [])
			]);
			const names = heads.map((head) => boxOf(head, text.text));
			expect(overlapping([...cells, ...labels, ...names])).toEqual([]);
			for (const box of [...cells, ...labels, ...names]) {
				expect(within(box, { x: 0, y: 0, width, height })).toBe(true);
			}
			for (const { dot, ...cell } of cells) {
				const around = { x: dot.x - TOLD, y: dot.y - TOLD, width: 2 * TOLD, height: 2 * TOLD };
				expect(within(around, cell)).toBe(true);
			}
		}
	});

	it.each(SHAPES)('%s: what certainly happened later lies in the grey of its column', (shape) => {
		for (const { rows, columns } of timeLayout(data, shape).bands) {
			for (const { event, ...row } of rows) {
				if (!event || !('cells' in row)) continue;
				row.cells.forEach(({ cell, dot }, index) => {
					const after = columns[index]?.after;
					const inGrey = after != null && dot.y > after.y;
					if (cell.state === 'later' || cell.ahead) expect(inGrey).toBe(true);
					if (cell.state === 'untold') expect(inGrey).toBe(false);
				});
			}
		}
	});

	it.each(SHAPES)('%s: a line runs down to where the article appeared, in one piece', (shape) => {
		for (const { columns, rows } of timeLayout(data, shape).bands) {
			for (const { line, after } of columns) {
				line.forEach(({ from, to }, i) => {
					expect(to).toBeGreaterThan(from);
					const before = line[i - 1];
					if (before) expect(from).toBeCloseTo(before.to);
				});
				const end = after?.y ?? (rows.at(-1)?.y ?? 0) + (rows.at(-1)?.height ?? 0);
				expect(line.at(-1)?.to).toBeCloseTo(end);
			}
		}
	});
});
