import { describe, expect, it } from 'vitest';
import { ARGUMENT_STEPS, argumentCardData } from '$lib/core/framing';
import { overlapping, within } from '../../../tests/invented/boxes';
import { setOfSize, SIZES } from '../../../tests/invented/sizes';
import { argumentCardLayout, type CardText } from './argument-card.layout';
import { SHAPES } from './shape';
import { SERIF, textWidth } from './text-fit';

const textBox = ({ x, y, lines }: CardText, size: number, wider = 1) => ({
	x,
	y: y - size * 0.8,
	width: Math.max(...lines.map((line) => textWidth(line, size * wider))),
	height: size * 0.8 + (lines.length - 1) * size * 1.3
});

describe.each(SIZES)('the argument card of %s', (_, size) => {
	const data = argumentCardData(setOfSize(size));

	it.each(SHAPES)('%s: cells apart and inside the frame, rows below each other', (shape) => {
		const { bands, width, height } = argumentCardLayout(data, shape);
		const frame = { x: 0, y: 0, width, height };
		const cells = bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		expect(cells).toHaveLength(data.articles.length * ARGUMENT_STEPS.length);
		expect(overlapping(cells)).toEqual([]);
		for (const cell of cells) expect(within(cell, frame)).toBe(true);
		for (const { rows } of bands) {
			expect(rows.map(({ step }) => step)).toEqual(ARGUMENT_STEPS);
			rows.forEach((row, i) => {
				const above = rows[i - 1];
				if (above) expect(row.y).toBeCloseTo(above.y + above.height);
				for (const cell of row.cells) {
					expect(cell.y + cell.height).toBeLessThanOrEqual(row.y + row.height);
				}
			});
		}
	});

	it.each(SHAPES)('%s: points apart, their words inside them', (shape) => {
		const { bands, size: text } = argumentCardLayout(data, shape);
		const cells = bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		for (const { points, cell, empty } of cells) {
			expect(empty === null).toBe(cell.points.length > 0);
			expect(points.map(({ point }) => point)).toEqual(cell.points);
			expect(overlapping(points)).toEqual([]);
			for (const laid of points) {
				expect(within(textBox(laid.frame, text.label), laid)).toBe(true);
				const serif = laid.point.isAuthors ? SERIF : 1;
				expect(within(textBox(laid.text, text.text, serif), laid)).toBe(true);
				expect(
					overlapping([textBox(laid.frame, text.label), textBox(laid.text, text.text)])
				).toEqual([]);
			}
		}
	});
});

describe('argumentCardLayout', () => {
	it('sets at most five authors beside each other, and one on a phone', () => {
		const data = argumentCardData(setOfSize({ articles: 7, themes: 2 }));
		const beside = (shape: 'narrow' | 'wide') =>
			argumentCardLayout(data, shape).bands.map(({ names }) => names.length);
		expect(beside('wide')).toEqual([5, 2]);
		expect(beside('narrow')).toEqual([1, 1, 1, 1, 1, 1, 1]);
	});

	it('shows a cue whole', () => {
		const set = setOfSize({ articles: 5, themes: 4 });
		const articles = set.articles.map((one) => ({ ...one, edition: 'digest' as const }));
		const data = argumentCardData({ ...set, articles });
		const cues = argumentCardLayout(data, 'narrow')
			.bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => cell.points)))
			.filter(({ point }) => point.isAuthors);
		expect(cues.length).toBeGreaterThan(0);
		for (const { text, point } of cues) expect(text.lines.join(' ')).toBe(`“${point.text}”`);
	});
});
