import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySet } from '../../../../tests/invented/any-set';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { asId } from '$lib/core/model';
import { framingMapData } from './framing-map-data';
import { cellShare } from './framing-map-cell';
import { shares } from './shares';

const cellOf = (row: string, article: string) => {
	const data = framingMapData(ferry());
	const [theme, frame] = row.split('/');
	const found = data.rows.find((one) => one.theme === theme && one.frame === (frame ?? null));
	return found?.cells.find((cell) => cell.article === article);
};

describe('framingMapData', () => {
	it('has a row per theme, followed by its frames', () => {
		const rows = framingMapData(ferry()).rows.map(({ theme, frame }) => `${theme}/${frame ?? ''}`);
		expect(rows).toEqual([
			'jobs/',
			'jobs/boom',
			'jobs/bust',
			'jobs/seasonal',
			'sea/',
			'sea/danger',
			'sea/beauty'
		]);
	});

	it('tells parts, passages, doubt and silence of a cell', () => {
		expect(cellOf('jobs/boom', 'quill')).toEqual({
			article: 'quill',
			parts: [{ voice: 'author', share: 0.45, words: 60 }],
			silence: null,
			at: ['title', 'p1.s1-s2', 'p2.s1']
		});
		expect(cellOf('jobs/boom', 'marsh')).toMatchObject({ doubts: 'all', at: ['p1.s1'] });
		expect(cellOf('jobs/boom', 'tidewater')).toEqual({
			article: 'tidewater',
			parts: [],
			silence: 'outside-question'
		});
		expect(cellOf('jobs', 'marsh')?.parts.map(({ voice }) => voice)).toEqual([
			'attributed',
			'quoted'
		]);
	});

	it('narrows to a scope and keeps the numbers of the whole set', () => {
		const data = framingMapData(ferry(), { articles: [asId('marsh')], themes: [asId('sea')] });
		expect(data.articles.map(({ number, short }) => [number, short])).toEqual([[2, 'Marsh']]);
		expect(data.rows).toHaveLength(3);
	});

	it('has every share of the article in its theme rows, and a theme is the sum of its frames', () => {
		fc.assert(
			fc.property(anySet(), (set) => {
				const { articles, rows } = framingMapData(set);
				const all = shares(set);
				articles.forEach((_, column) => {
					const sum = (ofFrames: boolean) =>
						rows
							.filter(({ frame }) => (frame !== null) === ofFrames)
							.reduce(
								(total, { cells }) => total + (cells[column] ? cellShare(cells[column]) : 0),
								0
							);
					expect(sum(false)).toBeCloseTo(all[column]?.coded ?? -1, 3);
					expect(sum(true)).toBeCloseTo(sum(false), 3);
				});
			}),
			{ seed: 3, numRuns: 40 }
		);
	});
});

describe('the finding of a framing map', () => {
	const one = (blocks: number[], ...passages: string[]) => ({ blocks: { p1: blocks }, passages });
	const themes = { jobs: ['boom', 'bust'], sea: ['danger'] };

	it.each([
		['nothing coded', { a: one([10]) }, undefined, { code: 'nothing-coded' }],
		[
			'an article that leans on one theme',
			{ a: one([30, 10], 'p1.s1 jobs/boom fact author', 'p1.s2 sea/danger fact author') },
			undefined,
			{ code: 'most-words', article: 'a', theme: 'jobs', share: 0.75, soFar: false }
		],
		[
			'two articles that lean alike: a theme few speak to',
			{ a: one([10], 'p1 jobs/boom fact author'), b: one([10], 'p1 sea/danger fact author') },
			undefined,
			{ code: 'few-speak', theme: 'jobs', articles: ['a'], of: 2, soFar: false }
		],
		[
			'no leaning at all',
			{ a: one([30, 30], 'p1.s1 jobs/boom fact author', 'p1.s2 sea/danger fact author') },
			undefined,
			{ code: 'most-room', article: 'a', theme: 'jobs', share: 0.5 }
		],
		[
			'one theme: a frame one alone affirms',
			{
				a: one([10], 'p1 jobs/boom fact author'),
				b: one([10], 'p1 jobs/boom fact quoted !', 'p1 jobs/bust fact author'),
				c: one([10], 'p1 jobs/bust fact quoted')
			},
			'jobs',
			{ code: 'frame-alone', theme: 'jobs', frame: 'boom', article: 'a', soFar: false }
		],
		[
			'one theme: a frame all share',
			{ a: one([10], 'p1 jobs/boom fact author'), b: one([10], 'p1 jobs/boom fact quoted') },
			'jobs',
			{ code: 'frame-shared', theme: 'jobs', frame: 'boom', of: 2 }
		],
		[
			'one theme, one article',
			{ a: one([10, 10], 'p1.s1 jobs/boom fact author') },
			'jobs',
			{ code: 'most-room', article: 'a', theme: 'jobs', share: 0.5 }
		]
	])('%s', (_, articles, theme, expected) => {
		const set = inventSet({ themes, articles });
		expect(framingMapData(set, theme ? { themes: [asId(theme)] } : {}).finding).toEqual(expected);
	});

	it('says so far where an article was not read to the end', () => {
		const set = inventSet({
			themes: { jobs: ['boom'] },
			articles: {
				a: { blocks: { p1: [10] }, passages: ['p1 jobs/boom fact author'] },
				b: { blocks: { p1: [10] }, considered: [] }
			}
		});
		expect(framingMapData(set).finding).toMatchObject({ code: 'few-speak', soFar: true });
	});
});
