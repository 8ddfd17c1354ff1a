import { asId, type BlockId, type OwnBlock, type TextSet } from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { told } from './told.fixture';
import { withOwnTellings } from './own-tellings';
import { wordsView, type ParallelView } from './words-view';

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

	const summaries = (view: ParallelView) =>
		view.tellings.map((telling) => 'summary' in telling && telling.summary);

	it('never compares a summary of ours, however alike two summaries are', () => {
		const texts = {
			quill: 'The writer says that “the lamp burned low” all night.',
			marsh: 'The writer says that “nobody slept” all night.'
		};
		const view = only(told(texts, 'digest'));
		expect(view.marks).toBe('cues-apart');
		expect(summaries(view)).toEqual([
			['The writer says that ', { cue: 'the lamp burned low' }, ' all night.'],
			['The writer says that ', { cue: 'nobody slept' }, ' all night.']
		]);
		const plain = told({ quill: 'All slept.', marsh: 'All slept.' }, 'digest');
		expect(only(plain).marks).toBe('summary');
	});

	it('marks in key phrases what another key phrase has too', () => {
		const texts = {
			quill: 'She “saw it burn” when “the lamp burned low”.',
			marsh: 'He finds that it “burned low again”.'
		};
		const view = only(told(texts, 'digest'));
		expect(view.marks).toBe('cues-marked');
		expect(summaries(view)[0]).toEqual([
			'She ',
			{ cue: 'saw it burn' },
			' when ',
			{
				cue: 'the lamp burned low',
				pieces: [{ text: 'the lamp ' }, { text: 'burned low', shared: true }]
			},
			'.'
		]);
	});

	it('tells how each cut a quotation, from what stands in quotation marks', () => {
		const { cut } = only(
			told({
				quill:
					'“The lamp burned low, and I was glad of it, but a low lamp is no harbour,” he said.',
				marsh: 'He put it so: “The lamp burned low, and I was glad of it.” Then “he left”.',
				brandt: '“A low lamp,” the keeper told us, “is no harbour.”',
				oda: 'The keeper found that the lamp burned low.'
			})
		);
		expect(cut).toMatchObject({
			whole: 'The lamp burned low, and I was glad of it, but a low lamp is no harbour',
			words: 17,
			from: ['quill'],
			apart: ['oda']
		});
		expect(cut?.cuts.map(({ article, kept, shown }) => [article, kept, shown])).toEqual([
			['quill', 17, false],
			['marsh', 10, false],
			['brandt', 6, false]
		]);
		expect(cut?.cuts[2]?.pieces).toEqual([
			{ kind: 'left-out', text: 'The lamp burned low, and I was glad of it, but ' },
			{ kind: 'kept', text: 'A low lamp, is no harbour.' }
		]);
	});

	it('has nothing to say of a quotation all give alike', () => {
		const quill = '“The lamp burned low,” he said.';
		expect(only(told({ quill, marsh: quill })).cut).toBeUndefined();
	});

	it('compares a reader’s own copies in place of our summaries', () => {
		const view = only(told({ quill: 'He says “low”.', marsh: 'It burned.' }, 'digest'));
		const copies: Readonly<Record<string, string>> = {
			quill: '“The lamp burned low, and I was glad of it,” he said.',
			marsh: 'He said: “The lamp burned low.”'
		};
		const copyOf = (article: string): readonly OwnBlock[] => [
			{
				id: asId<BlockId>('p1'),
				kind: 'paragraph',
				sentences: [{ status: 'exact', text: copies[article] ?? '' }]
			}
		];
		const own = withOwnTellings(view, copyOf);
		expect(own?.marks).toBe('marked');
		expect(own?.cut?.cuts.map(({ kept }) => kept)).toEqual([10, 4]);
		expect(withOwnTellings(view, (id) => (id === 'quill' ? copyOf(id) : undefined))).toBeNull();
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
