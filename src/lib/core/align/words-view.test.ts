import {
	asId,
	parsePlace,
	type ArticleId,
	type Block,
	type ParallelId,
	type TextSet
} from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { inventSet } from '../../../../tests/invented/framing-set';
import { wordsView, type ParallelView } from './words-view';

const place = (address: string) => {
	const read = parsePlace(address);
	if (!read) throw new Error(address);
	return read;
};

/** A set whose articles have one paragraph each, told once by all. */
function told(
	texts: Readonly<Record<string, string>>,
	edition: 'full' | 'digest' = 'full'
): TextSet {
	const ids = Object.keys(texts);
	const set = inventSet({
		themes: { lamp: ['bright'] },
		articles: Object.fromEntries(ids.map((id) => [id, { blocks: { title: [3], p1: [9] } }]))
	});
	return {
		...set,
		articles: set.articles.map((article) => ({
			...article,
			edition,
			blocks: article.blocks.map((block): Block =>
				block.id === 'p1'
					? { ...block, text: [{ text: texts[article.id] ?? '', first: 1, last: 1 }] }
					: block
			)
		})),
		parallels: [
			{
				id: asId<ParallelId>('lamp'),
				kind: 'quotation',
				title: 'What the keeper said of the lamp',
				members: ids.map((id) => ({ article: asId<ArticleId>(id), at: place('p1') }))
			}
		]
	};
}

const only = (set: TextSet): ParallelView => {
	const [view] = wordsView(set).parallels;
	if (!view) throw new Error('no parallel');
	return view;
};

/** `|shared| alone` of each telling. */
const marked = (view: ParallelView): string[] =>
	view.tellings.map((telling) =>
		'pieces' in telling
			? telling.pieces.map(({ text, shared }) => (shared ? `|${text}|` : text)).join('')
			: 'summary'
	);

describe('wordsView', () => {
	it('marks in each telling what another has word for word, without the signs at its edges', () => {
		const view = only(
			told({
				quill:
					'“The lamp burned low, and I was glad of it, but a low lamp is no harbour,” he said.',
				marsh: 'To us it was this: “The lamp burned low, and I was glad of it.”',
				brandt: '“A low lamp is no harbour,” the keeper told us.'
			})
		);
		expect(view.marks).toBe('marked');
		expect(marked(view)).toEqual([
			'“|The lamp burned low, and I was glad of it|, but |a low lamp is no harbour|,” he said.',
			'To us it was this: “|The lamp burned low, and I was glad of it|.”',
			'“|A low lamp is no harbour|,” the keeper told us.'
		]);
	});

	it('marks a short quotation under a long attribution', () => {
		const view = only(
			told({
				quill:
					'Asked on the quay what he made of the night, the keeper, who has tended the light for thirty years and his father before him, answered only that “the lamp burned low”.',
				marsh: '“The lamp burned low, and nobody on the whole coast has ever been so glad of it.”'
			})
		);
		expect(view.marks).toBe('marked');
		expect(marked(view)).toEqual([
			'Asked on the quay what he made of the night, the keeper, who has tended the light for thirty years and his father before him, answered only that “|the lamp burned low|”.',
			'“|The lamp burned low|, and nobody on the whole coast has ever been so glad of it.”'
		]);
	});

	it('marks nothing where each tells in words of their own', () => {
		const view = only(
			told({
				quill: 'Forty boats came in before the storm and every one was empty.',
				marsh: 'On Monday evening the fleet returned; nobody had caught a fish.'
			})
		);
		expect(view.marks).toBe('own-words');
		expect(marked(view)).toEqual([
			'Forty boats came in before the storm and every one was empty.',
			'On Monday evening the fleet returned; nobody had caught a fish.'
		]);
	});

	it('never compares a summary of ours, however alike two summaries are', () => {
		const text = 'The writer says that “the lamp burned low” all night.';
		const view = only(told({ quill: text, marsh: text }, 'digest'));
		expect(view.marks).toBe('summary');
		expect(view.tellings.map((telling) => 'summary' in telling && telling.summary)).toEqual([
			['The writer says that ', { cue: 'the lamp burned low' }, ' all night.'],
			['The writer says that ', { cue: 'the lamp burned low' }, ' all night.']
		]);
	});

	it('gives each text back whole', () => {
		const texts = {
			quill: '  “So: the tide, the tide!” she wrote — and left. ',
			marsh: 'The tide, the tide, she wrote, and left.'
		};
		const view = only(told(texts));
		expect(
			view.tellings.map((telling) =>
				'pieces' in telling ? telling.pieces.map(({ text }) => text).join('') : ''
			)
		).toEqual(Object.values(texts));
	});

	it('names the articles that were seen in more than one version', () => {
		const set = told({ quill: 'One.', marsh: 'Two.' });
		const [quill] = set.articles;
		if (!quill) throw new Error('no article');
		const changed = {
			...set,
			articles: [
				{ ...quill, versions: [{ version: 2, title: 'x', edition: 'full' as const, blocks: [] }] },
				...set.articles.slice(1)
			]
		};
		expect(wordsView(changed).changed).toEqual(['quill']);
		expect(wordsView(set).changed).toEqual([]);
	});
});
