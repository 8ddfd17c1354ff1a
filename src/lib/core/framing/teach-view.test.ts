import { describe, expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { asId, parsePlace, type ArticleId, type TextSet } from '$lib/core/model';
import { teachView } from './teach-view';

const at = (address: string) => parsePlace(address)!;
const quill = asId<ArticleId>('quill');

function taught(): TextSet {
	const set = ferry();
	const articles = set.articles.map((article) =>
		article.id === quill
			? {
					...article,
					versions: [
						{
							version: 2,
							title: 'What Quill wrote later',
							edition: article.edition,
							blocks: article.blocks.map((block) => ({
								...block,
								text: block.text.map((run) => ({ ...run, text: 'Quill takes it back.' }))
							}))
						}
					]
				}
			: article
	);
	const members = [
		{ article: quill, at: at('p1.s1') },
		{ article: quill, version: 2, at: at('p1.s1') },
		{ article: quill, version: 3, at: at('p1.s1') },
		{ article: asId<ArticleId>('marsh'), at: at('p9') },
		{ article: asId<ArticleId>('nobody'), at: at('p1') }
	];
	const note = { title: 'A thing', text: 'What it is.' };
	return {
		...set,
		articles,
		teaching: [
			{ ...note, id: asId('thing'), find: 'In p1.', ask: 'Why?', members },
			{ ...note, id: asId('bare'), members: [] }
		]
	};
}

describe('teachView', () => {
	it('shows each place with what stands there, in the version meant', () => {
		const [thing, bare] = teachView(taught())?.notes ?? [];
		expect(thing).toMatchObject({ id: 'thing', find: 'In p1.', ask: 'Why?' });
		expect(thing?.places).toEqual([
			{
				article: 'quill',
				at: 'p1.s1',
				text: [{ own: expect.stringContaining('Quill tells') as string }]
			},
			{ article: 'quill', version: 2, at: 'p1.s1', text: [{ own: 'Quill takes it back.' }] },
			// Nothing to show is shown as such; an unknown version or article is left out.
			{ article: 'marsh', at: 'p9', text: [] }
		]);
		expect(bare).toEqual({ id: 'bare', title: 'A thing', text: 'What it is.', places: [] });
	});

	it('is null for a set without notes, and plain JSON', () => {
		expect(teachView(ferry())).toBeNull();
		const view = teachView(taught());
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});
