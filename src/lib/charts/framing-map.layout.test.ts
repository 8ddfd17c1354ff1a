import { describe, expect, it } from 'vitest';
import { cellShare, framingMapData } from '$lib/core/framing';
import { boundsOfSquares, overlapping, within } from '../../../tests/invented/boxes';
import { setOfSize, SIZES } from '../../../tests/invented/sizes';
import { framingMapLayout, mapText, type MapLabel, type MapPanel } from './framing-map.layout';
import { SHAPES } from './shape';
import { textWidth } from './text-fit';

const panelsOf = (
	data: ReturnType<typeof framingMapData>,
	...rest: ['narrow' | 'wide', ('percent' | 'words')?]
) => framingMapLayout(data, ...rest).themes.flatMap(({ folded, frames }) => [folded, frames]);
const frameOf = ({ width, height }: MapPanel) => ({ x: 0, y: 0, width, height });
const labelBox = ({ x, y, lines }: MapLabel, size: number) => ({
	x,
	y: y - size,
	width: Math.max(...lines.map((line) => textWidth(line, size))),
	height: size + (lines.length - 1) * size * 1.25
});

describe.each(SIZES)('the framing map of %s', (_, size) => {
	const data = framingMapData(setOfSize(size));

	it.each(SHAPES)('%s: rows and columns in order, apart, inside the frame', (shape) => {
		for (const unit of ['percent', 'words'] as const) {
			for (const panel of panelsOf(data, shape, unit)) {
				const cells = panel.rows.flatMap((row) => row.cells);
				expect(overlapping(cells)).toEqual([]);
				for (const cell of cells) expect(within(cell, frameOf(panel))).toBe(true);
				panel.rows.forEach((row, i) => {
					const above = panel.rows[i - 1];
					if (above) expect(row.y).toBeCloseTo(above.y + above.height);
					expect(row.cells.map(({ cell }) => cell.article)).toEqual(
						data.articles.map(({ id }) => id)
					);
				});
			}
		}
	});

	it.each(SHAPES)('%s: squares and words stay inside their cell', (shape) => {
		const { small, name } = mapText(shape);
		for (const panel of panelsOf(data, shape)) {
			for (const row of panel.rows) {
				expect(within(labelBox(row.label, name), frameOf(panel))).toBe(true);
				for (const cell of row.cells) {
					const path = cell.squares.map((run) => run.path).join('');
					const bounds = boundsOfSquares(path);
					if (bounds) expect(within(bounds, cell)).toBe(true);
					const label = labelBox(cell.label, small);
					expect(within({ ...label, width: 0 }, cell)).toBe(true);
					expect(cell.outline).toBeLessThanOrEqual(cell.height + 0.5);
				}
			}
			const labels = panel.header.map((label) => labelBox(label, small));
			expect(overlapping(labels)).toEqual([]);
			for (const label of labels) expect(within(label, frameOf(panel))).toBe(true);
		}
	});

	it('has a square for each percent, and each number is what its squares add up to', () => {
		for (const panel of panelsOf(data, 'wide')) {
			for (const { cell, squares, under } of panel.rows.flatMap((row) => row.cells)) {
				const count = squares.reduce((sum, run) => sum + run.count, 0);
				const percent = cellShare(cell) * 100;
				expect(count).toBe(under ? 1 : Math.round(percent));
				if (cell.silence) expect(count).toBe(0);
			}
		}
	});
});

describe('framingMapLayout', () => {
	const five = framingMapData(setOfSize({ articles: 5, themes: 4 }));

	it('has a panel for the row of each theme and one for the rows of its frames', () => {
		const { themes } = framingMapLayout(five, 'wide');
		expect(themes.map(({ theme }) => theme.letter)).toEqual(['A', 'B', 'C', 'D']);
		for (const { folded, frames } of themes) {
			expect(folded.rows).toHaveLength(1);
			expect(frames.rows).toHaveLength(3);
		}
	});

	it('names authors above their columns, and in their cells where columns wrap', () => {
		const folded = (articles: number, shape: 'narrow' | 'wide') =>
			framingMapLayout(framingMapData(setOfSize({ articles, themes: 2 })), shape).themes[0]?.folded;
		expect(folded(5, 'narrow')?.header.map(({ lines }) => lines[0])).toContain('Author 5');
		expect(folded(10, 'wide')?.header.map(({ lines }) => lines[0])).toContain('Author 10');
		for (const shape of SHAPES) {
			const wrapped = folded(20, shape);
			expect(wrapped?.header).toEqual([]);
			expect(wrapped?.rows[0]?.cells[19]?.name?.lines[0]).toMatch(/^20 Au/);
		}
	});

	it('lets a square stand for more words where a cell would become a grey field', () => {
		expect(framingMapLayout(five, 'wide', 'words').wordsEach).toBe(10);
		const long = {
			...five,
			rows: five.rows.map((row) => ({
				...row,
				cells: row.cells.map((cell) => ({
					...cell,
					parts: cell.parts.map((part) => ({ ...part, words: part.words * 40 }))
				}))
			}))
		};
		expect(framingMapLayout(long, 'wide', 'words').wordsEach).toBeGreaterThan(10);
	});
});
