import {
	asId,
	type ArticleId,
	type Block,
	type BlockId,
	type OwnBlock,
	type TextSet
} from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { inventSet } from '../../../../tests/invented/framing-set';
import { articleView } from './article-view';
import { ownView, withOwnText } from './own-copy';

const id = asId<ArticleId>('quill');

/** One article as our summary: the first paragraph's one sentence stands for two of the author's. */
function summarised(): TextSet {
	const set = inventSet({
		themes: { jobs: ['boom'] },
		articles: {
			quill: {
				blocks: { title: [3], p1: [4, 6], p2: [5] },
				passages: ['p1.s2 jobs/boom problem author', 'p2 jobs/boom remedy author']
			}
		}
	});
	return {
		...set,
		articles: set.articles.map((article) => ({
			...article,
			edition: 'digest' as const,
			blocks: article.blocks.map((block): Block =>
				block.id === 'p1'
					? { ...block, text: [{ text: 'Quill tells of the quay.', first: 1, last: 2 }] }
					: block
			)
		}))
	};
}

const own: readonly OwnBlock[] = [
	{
		id: asId<BlockId>('title'),
		kind: 'title',
		sentences: [{ status: 'exact', text: 'The quay at dawn' }]
	},
	{
		id: asId<BlockId>('p1'),
		kind: 'paragraph',
		sentences: [
			{ status: 'exact', text: 'Nobody was there.' },
			{ status: 'edited', text: 'Then forty came at once.' }
		]
	},
	{ id: asId<BlockId>('p2'), kind: 'paragraph', sentences: [{ status: 'missing', text: '' }] }
];

const view = () => {
	const found = articleView(summarised(), id);
	if (!found) throw new Error('no view');
	return found;
};

describe('ownView', () => {
	it('shows the author’s sentences, each with the passages that hold it', () => {
		const shown = ownView(view(), own);
		expect(shown.article).toMatchObject({ edition: 'original', title: 'The quay at dawn' });
		expect(shown.blocks[0]?.runs).toEqual([
			{ at: 'p1.s1', text: [{ own: 'Nobody was there.' }], passages: [] },
			{ at: 'p1.s2', text: [{ own: 'Then forty came at once.' }], passages: [0], own: 'edited' }
		]);
	});

	it('puts our summary where the copy has nothing, and says so', () => {
		const [run, ...rest] = ownView(view(), own).blocks[1]?.runs ?? [];
		expect(rest).toEqual([]);
		expect(run).toMatchObject({ at: 'p2.s1', own: 'missing', passages: [1] });
	});

	it('shows a summary that stands for several missing sentences once', () => {
		const without = own.map((block) =>
			block.id === 'p1'
				? {
						...block,
						sentences: block.sentences.map(() => ({ status: 'missing' as const, text: '' }))
					}
				: block
		);
		expect(ownView(view(), without).blocks[0]?.runs).toMatchObject([
			{ at: 'p1.s1-s2', own: 'missing' }
		]);
	});
});

describe('withOwnText', () => {
	it('keeps lengths and order, and takes the words', () => {
		const [article] = summarised().articles;
		if (!article) throw new Error('no article');
		const owned = withOwnText(article, own);
		expect(owned.edition).toBe('original');
		expect(owned.blocks.map(({ words }) => words)).toEqual([[3], [4, 6], [5]]);
		expect(owned.blocks.map(({ text }) => text.map((run) => run.text))).toEqual([
			['The quay at dawn'],
			['Nobody was there.', 'Then forty came at once.'],
			[]
		]);
	});
});
