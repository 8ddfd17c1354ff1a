import { describe, expect, it } from 'vitest';
import { storyStripData } from '$lib/core/framing';
import { overlapping, within } from '../../../tests/invented/boxes';
import { setOfSize, SIZES } from '../../../tests/invented/sizes';
import { SHAPES } from './shape';
import { storyStripLayout } from './story-strip.layout';
import { textWidth } from './text-fit';

describe.each(SIZES)('the story strip of %s', (_, size) => {
	const data = storyStripData(setOfSize(size));

	it.each(SHAPES)(
		'%s: strips in order and apart, segments in order inside their strip',
		(shape) => {
			const { lanes, width, height } = storyStripLayout(data, shape);
			const frame = { x: 0, y: 0, width, height };
			expect(lanes.map(({ article }) => article.id)).toEqual(data.articles.map(({ id }) => id));
			expect(overlapping(lanes)).toEqual([]);
			for (const lane of lanes) {
				expect(within(lane, frame)).toBe(true);
				expect(overlapping(lane.segments)).toEqual([]);
				lane.segments.forEach((segment, i) => {
					expect(within(segment, lane)).toBe(true);
					expect(segment.x).toBeGreaterThanOrEqual(lane.segments[i - 1]?.x ?? 0);
					expect(overlapping(segment.marks)).toEqual([]);
					for (const mark of segment.marks) expect(within(mark, segment)).toBe(true);
				});
			}
		}
	);

	it.each(SHAPES)('%s: a theme has the same level in every stretch of a strip', (shape) => {
		for (const lane of storyStripLayout(data, shape).lanes) {
			for (const { theme, rule } of lane.levels) {
				const marks = lane.segments.flatMap((one) => one.marks);
				for (const mark of marks.filter((one) => one.theme.id === theme.id)) {
					expect(mark.y + mark.height).toBeCloseTo(rule);
				}
			}
		}
	});

	it('gives each stretch its part of the width', () => {
		const { lanes } = storyStripLayout(data, 'wide');
		lanes.forEach((lane, i) => {
			lane.segments.forEach(({ width }, j) => {
				const { start, end } = data.lanes[i]?.segments[j] ?? { start: 0, end: 0 };
				// One unit of paper stands between neighbours.
				expect(width).toBeCloseTo((end - start) * lane.width - 1, 1);
			});
		});
	});

	it.each(SHAPES)('%s: names and the key stay inside the frame', (shape) => {
		const { key, width, size: text, lanes } = storyStripLayout(data, shape);
		for (const entry of key) {
			expect(entry.textX + textWidth(entry.text, text.text)).toBeLessThanOrEqual(width);
		}
		for (const { name, length } of lanes) {
			const end = length.anchor === 'end' ? length.x - textWidth(length.text, text.text) : width;
			expect(name.x + textWidth(name.text, text.name)).toBeLessThanOrEqual(end);
		}
	});
});

describe('storyStripLayout', () => {
	it('leaves a silent author an empty strip', () => {
		const data = storyStripData(setOfSize({ articles: 3, themes: 2, silent: 1 }));
		expect(
			storyStripLayout(data, 'narrow').lanes.map(({ segments }) => segments.length > 0)
		).toEqual([true, false, true]);
	});
});
