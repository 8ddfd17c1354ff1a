import { describe, expect, it } from 'vitest';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { asId, type ArticleId, type TextSet, type UncertainDate } from '$lib/core/model';
import { blindOrder, blindSet } from './blind-set';
import { blindViews } from './blind-view';
import type { BlindWords } from './blind-words';

const words: BlindWords = {
	author: '[the author]',
	otherAuthor: '[another author]',
	outlet: '[this outlet]',
	otherOutlet: '[another outlet]',
	hidden: '[hidden]',
	instead: (text) => `[${text}]`,
	text: (number) => `Text ${number}`
};

const day = (iso: string): UncertainDate => ({
	edtf: iso,
	earliest: iso,
	latest: iso,
	approximate: false,
	precision: 'day'
});

/** The invented set as if each article were signed, dated and known. */
function signed(): TextSet {
	const set = ferry();
	return {
		...set,
		events: [
			{ id: asId('late'), title: 'The ferry sinks', date: day('2031-01-01') },
			{ id: asId('early'), title: 'The ferry is built', date: day('2029-01-01') }
		],
		articles: set.articles.map((article) => ({
			...article,
			aliases: [`old-${article.id}`],
			byline: `Zora ${article.short}`,
			outlet: `${article.short} Gazette`,
			genre: 'opinion',
			published: day('2030-05-06'),
			url: `https://${article.id}.example/2030/05/06/`,
			redact: [{ words: 'Zora' }],
			vantage: { question: 'Why?', author: 'A pilot.', asks: 'A vote.', written: 'In May.' }
		}))
	};
}

describe('a set read blind', () => {
	const set = signed();
	const blind = blindSet(set, words);

	it('says nothing of who wrote what, where and when', () => {
		const told = JSON.stringify(blind);
		for (const { id, short, outlet } of set.articles) {
			for (const word of [id, short, outlet ?? '']) {
				expect(told).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'));
			}
		}
		expect(told).not.toMatch(/Zora|Gazette|\.example|opinion|2030|pilot|A vote/);
	});

	it('numbers the texts, in an order that is not the set’s', () => {
		expect(blind.articles.map(({ id, short }) => [id, short])).toEqual(
			blind.articles.map((_, i) => [String(i + 1), `Text ${i + 1}`])
		);
		expect(blindOrder(set).map(({ id }) => id)).not.toEqual(set.articles.map(({ id }) => id));
	});

	it('has an order into which neither names nor dates nor the set’s order go', () => {
		const renamed = {
			articles: [...set.articles].reverse().map((article) => ({ ...article, byline: 'A B' }))
		};
		expect(blindOrder(renamed).map(({ id }) => id)).toEqual(blindOrder(set).map(({ id }) => id));
	});

	it('does not tell the order of two by never keeping it', () => {
		const orders = Array.from({ length: 20 }, (_, i) => {
			const two = inventSet({
				themes: { jobs: ['boom'] },
				articles: { quill: { blocks: { p1: [i + 1] } }, marsh: { blocks: { p1: [i + 2, 3] } } }
			});
			return blindOrder(two)[0] === two.articles[0];
		});
		expect(new Set(orders)).toEqual(new Set([true, false]));
	});

	it('keeps the coding: passages, answers and silences are of the same texts', () => {
		const { articles } = set;
		blindOrder(set).forEach(({ id }, index) => {
			const number = asId<ArticleId>(String(index + 1));
			const count = (of: TextSet, article: ArticleId) => [
				of.codings.find((one) => one.article === article)?.passages.length,
				of.answers.filter((one) => one.article === article).length,
				of.silences.filter((one) => one.article === article).length
			];
			expect(count(blind, number)).toEqual(count(set, id));
		});
		expect(articles.length).toBeGreaterThan(2);
		expect(blind.silences.every(({ reason }) => reason === 'hidden')).toBe(true);
	});
});

describe('the views of a set read blind', () => {
	const set = signed();
	const views = blindViews(set, words);

	it('are the ordinary ones, and say that they are blind', () => {
		expect(views.text(1)?.view).toMatchObject({
			set: { blind: true },
			article: { short: 'Text 1' }
		});
		expect(views.text(0)).toBeNull();
		expect(views.text(set.articles.length + 1)).toBeNull();
		const [theme] = set.themes;
		expect(views.theme(theme?.id ?? '')?.articles).toHaveLength(set.articles.length);
		expect(views.theme('nothing')).toBeNull();
	});

	it('give events by date, to guess against', () => {
		expect(views.text(1)?.events.map(({ id }) => id)).toEqual(['early', 'late']);
	});

	it('give the facts of the text at hand', () => {
		const [first] = blindOrder(set);
		expect(views.facts(1)).toEqual({
			article: first?.id,
			byline: first?.byline,
			outlet: first?.outlet,
			genre: 'opinion',
			published: first?.published,
			after: 'early',
			vantage: first?.vantage
		});
		expect(views.facts(99)).toBeNull();
	});
});
