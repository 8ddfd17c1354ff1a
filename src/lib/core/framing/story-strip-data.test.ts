import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '$lib/core/model';
import { anySet } from '../../../../tests/invented/any-set';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { bodySentences, holds } from './body';
import { referencePassages } from './reference';
import { storyStripData } from './story-strip-data';

describe('storyStripData', () => {
	it('cuts where the themes change, without the title', () => {
		expect(storyStripData(ferry()).lanes[0]).toEqual({
			article: 'quill',
			segments: [
				{ start: 0, end: 0.3, themes: ['jobs'], at: 'p1.s1' },
				{ start: 0.3, end: 0.6, themes: ['jobs', 'sea'], at: 'p2.s1' },
				{ start: 0.8, end: 1, themes: ['jobs'], at: 'p3.s1' }
			]
		});
	});

	it('leaves the text of other themes blank in a scope', () => {
		const { lanes, themes } = storyStripData(ferry(), { themes: [asId('sea')] });
		expect(themes.map(({ letter }) => letter)).toEqual(['B']);
		expect(lanes[0]?.segments.map(({ at }) => at)).toEqual(['p2.s1']);
	});

	it('is in order and apart, and covers just the coded words', () => {
		fc.assert(
			fc.property(anySet(), (set) => {
				const { lanes } = storyStripData(set);
				set.articles.forEach((article, i) => {
					const segments = lanes[i]?.segments ?? [];
					segments.forEach(({ start, end, themes }, j) => {
						expect(start).toBeLessThan(end);
						expect(themes.length).toBeGreaterThan(0);
						expect(start).toBeGreaterThanOrEqual(segments[j - 1]?.end ?? 0);
						expect(end).toBeLessThanOrEqual(1);
					});
					const sentences = bodySentences(article);
					const words = (of: typeof sentences) => of.reduce((sum, one) => sum + one.words, 0);
					const passages = referencePassages(set, article.id);
					const coded = sentences.filter((one) => passages.some(({ at }) => holds(at, one)));
					const covered = segments.reduce((sum, { start, end }) => sum + end - start, 0);
					const expected = coded.length > 0 ? words(coded) / words(sentences) : 0;
					expect(covered).toBeCloseTo(expected, 3);
				});
			}),
			{ seed: 5, numRuns: 40 }
		);
	});
});

describe('the finding of a story strip', () => {
	const themes = { jobs: ['boom'], sea: ['danger'], tax: ['fair'] };
	const opening = (...opens: string[]) => ({
		blocks: { p1: [10, 10] },
		passages: opens.map((theme) => `p1.s2 ${theme} fact author`)
	});
	const [jobs, sea, tax] = ['jobs/boom', 'sea/danger', 'tax/fair'] as const;
	const read = { soFar: false };

	it.each([
		['nothing', { a: opening() }, { code: 'nothing-coded' }],
		[
			'one',
			{ a: opening(jobs) },
			{ code: 'one-opens', article: 'a', themes: ['jobs'], after: 0.5 }
		],
		[
			'all alike',
			{ a: opening(jobs), b: opening(sea, jobs) },
			{ code: 'all-open', theme: 'jobs', of: 2 }
		],
		[
			'most',
			{ a: opening(jobs), b: opening(jobs), c: opening(sea), d: opening() },
			{ code: 'most-open', theme: 'jobs', articles: ['a', 'b'], of: 3 }
		],
		['all apart', { a: opening(jobs), b: opening(sea) }, { code: 'each-opens-apart', of: 2 }],
		[
			'a tie',
			{ a: opening(jobs), b: opening(jobs), c: opening(sea), d: opening(sea), e: opening(tax) },
			{ code: 'openings-tie', themes: ['jobs', 'sea'], each: 2, of: 5 }
		]
	])('%s', (_, articles, expected) => {
		const { finding } = storyStripData(inventSet({ themes, articles }));
		expect(finding).toEqual(
			expected.code === 'nothing-coded' ? expected : { ...expected, ...read }
		);
	});

	it('of one theme alone: who comes to it earliest, unless all come alike', () => {
		const early = { blocks: { p1: [10, 30] }, passages: [`p1.s1 ${jobs} fact author`] };
		const late = { blocks: { p1: [10, 30] }, passages: [`p1.s2 ${jobs} fact author`] };
		const finding = (articles: Parameters<typeof inventSet>[0]['articles']) =>
			storyStripData(inventSet({ themes: { jobs: ['boom'] }, articles })).finding;
		const earliest = { code: 'earliest', theme: 'jobs', after: 0, of: 3, ...read };
		expect(finding({ a: late, b: early, c: late })).toEqual({ ...earliest, articles: ['b'] });
		expect(finding({ a: early, b: early, c: late })).toEqual({ ...earliest, articles: ['a', 'b'] });
		expect(finding({ a: late, b: late })).toMatchObject({ code: 'all-open' });
		expect(finding({ a: late, b: opening() })).toMatchObject({ code: 'one-opens', after: 0.25 });
	});

	it('says so far where an article was not read to the end', () => {
		const unread = { blocks: { p1: [10] }, considered: [] };
		const set = inventSet({ themes, articles: { a: opening(jobs), b: unread } });
		expect(storyStripData(set).finding).toMatchObject({ code: 'one-opens', soFar: true });
	});
});
