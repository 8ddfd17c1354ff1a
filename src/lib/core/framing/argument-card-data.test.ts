import { describe, expect, it } from 'vitest';
import { asId } from '$lib/core/model';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { ARGUMENT_STEPS, argumentCardData } from './argument-card-data';

const cell = (article: string, step: string) =>
	argumentCardData(ferry()).cells.find((one) => one.article === article && one.step === step);

describe('argumentCardData', () => {
	it('has every step of every article, by step, then by article', () => {
		const { cells, articles } = argumentCardData(ferry());
		expect(cells.map(({ step, article }) => [step, article])).toEqual(
			ARGUMENT_STEPS.flatMap((step) => articles.map(({ id }) => [step, id]))
		);
	});

	it('shows a cue where there is one, else the text that stands there', () => {
		expect(cell('quill', 'problem')?.points).toEqual([
			{
				theme: 'jobs',
				frame: 'boom',
				voice: 'author',
				doubts: false,
				text: 'a tide of work',
				isAuthors: true,
				at: 'p1.s1-s2'
			}
		]);
		expect(cell('quill', 'remedy')?.points[0]).toMatchObject({
			text: 'Quill tells in p3, sentence 1, what 20 words said about the ferry.',
			isAuthors: true
		});
	});

	it('tells our summary from the author’s sentence', () => {
		const set = ferry();
		const articles = set.articles.map((one) => ({ ...one, edition: 'digest' as const }));
		const { cells } = argumentCardData({ ...set, articles });
		const own = (does: string) =>
			cells.find(({ article, step }) => article === 'quill' && step === does)?.points[0]?.isAuthors;
		expect([own('problem'), own('remedy')]).toEqual([true, false]);
	});

	it('leaves facts and empty steps empty', () => {
		expect(cell('brandt', 'judgement')).toEqual({
			article: 'brandt',
			step: 'judgement',
			points: [],
			more: 0
		});
	});

	it('puts the weightiest first, counts the rest and shortens at a word', () => {
		const blocks = { p1: [5, 30, 10], p2: [12] };
		const set = inventSet({
			themes: { jobs: ['boom', 'bust', 'seasonal'] },
			articles: {
				a: {
					short: 'A writer whose name is so long that no summary fits beside it in a line',
					blocks,
					passages: [
						'p1.s1 jobs/boom cause author',
						'p1.s2 jobs/bust cause quoted !',
						'p1.s3 jobs/seasonal cause author',
						'p2 jobs/boom cause author'
					]
				}
			}
		});
		const [found] = argumentCardData(set).cells.filter(({ step }) => step === 'cause');
		expect(found?.points.map(({ frame, doubts }) => [frame, doubts])).toEqual([
			['bust', true],
			['boom', false]
		]);
		expect(found?.more).toBe(1);
		for (const { text } of found?.points ?? []) {
			expect(text).toMatch(/\w…$/);
			expect(text.length).toBeLessThanOrEqual(97);
		}
	});

	it('keeps to its scope', () => {
		const scoped = argumentCardData(ferry(), { themes: [asId('sea')], articles: [asId('quill')] });
		expect(scoped.cells.every(({ points }) => points.length === 0)).toBe(true);
		expect(scoped.finding).toEqual({ code: 'facts-only', of: 1, soFar: false });
	});
});

describe('the finding of an argument card', () => {
	const article = (...steps: string[]) => ({
		blocks: { p1: [10] },
		passages: steps.map((step) => `p1 jobs/boom ${step}`)
	});
	const plain = article('problem author');

	it.each([
		['nothing', { a: article(), b: article() }, { code: 'nothing-coded' }],
		['facts', { a: article('fact author'), b: article() }, { code: 'facts-only', of: 2 }],
		[
			'one article',
			{ a: article('problem author', 'remedy quoted') },
			{ code: 'one-article', article: 'a', missing: ['cause', 'judgement', 'consequence'] }
		],
		['no remedy', { a: plain, b: plain }, { code: 'no-remedy', of: 2 }],
		[
			'a doubted remedy is no remedy',
			{ a: plain, b: article('remedy author !') },
			{ code: 'no-remedy', of: 2 }
		],
		[
			'remedies of others',
			{ a: article('remedy quoted'), b: plain },
			{ code: 'remedy-by-others', articles: ['a'], of: 2 }
		],
		[
			'one alone in the own voice',
			{ a: article('remedy quoted'), b: article('remedy author'), c: plain },
			{ code: 'own-remedy', articles: ['b'], of: 3 }
		]
	])('%s', (_, articles, expected) => {
		const { finding } = argumentCardData(inventSet({ themes: { jobs: ['boom'] }, articles }));
		const whole = expected.code === 'nothing-coded' ? expected : { ...expected, soFar: false };
		expect(finding).toEqual(whole);
	});
});
