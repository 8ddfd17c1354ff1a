import { articleView, findView } from '$lib/core/framing';
import { asId, type ArticleId, type BlockId, type OwnBlock, type TextSet } from '$lib/core/model';
import { beforeEach, expect, it, vi } from 'vitest';
import { ferry } from '../../../tests/invented/framing-set';
import { siteFinder } from './site-finder';

const quill = asId<ArticleId>('quill');
const set: TextSet = {
	...ferry(),
	articles: ferry().articles.map((article) => ({ ...article, edition: 'digest' }))
};
const blocks: readonly OwnBlock[] = [
	{
		id: asId<BlockId>('p1'),
		kind: 'paragraph',
		sentences: [
			{ status: 'exact', text: 'The pier creaked.' },
			{ status: 'missing', text: '' }
		]
	}
];

/** The site's files, by the end of their addresses. */
function answer(address: string): Response {
	const id = /read\/([^/]+)\/view\.json$/.exec(address)?.[1];
	const view = id === undefined ? findView(set) : articleView(set, asId<ArticleId>(id));
	return Response.json(view);
}

beforeEach(() => {
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
	return () => {
		vi.unstubAllGlobals();
	};
});

it('looks through a reader’s own copy in place of our summary, and through that for what it lacks', async () => {
	const ours = await siteFinder(set.id, []);
	expect(ours.find('pier')?.articles).toEqual([]);
	expect(ours.find('"p1, sentence 1"')?.articles.map(({ article }) => article.short)).toContain(
		'Quill'
	);

	const theirs = await siteFinder(set.id, [{ article: quill, added: '2026-01-02', blocks }]);
	const [found] = theirs.find('pier')?.articles ?? [];
	expect(found?.article.edition).toBe('original');
	expect(found?.hits.map(({ at, own }) => [at, own])).toEqual([['p1.s1', true]]);
	const quills = (typed: string) =>
		theirs.find(typed)?.articles.find(({ article }) => article.id === quill)?.hits ?? [];
	expect(quills('"p1, sentence 1"')).toEqual([]);
	expect(quills('"p1, sentence 2"').map(({ own }) => own)).toEqual([false]);
});

it('is made once for the visit, and anew where copies change or the network failed', async () => {
	const first = siteFinder(set.id, []);
	expect(siteFinder(set.id, [])).toBe(first);
	const changed = siteFinder(set.id, [{ article: quill, added: '2026-01-03', blocks }]);
	expect(changed).not.toBe(first);
	await Promise.all([first, changed]);

	const other = asId<TextSet['id']>('elsewhere');
	vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
	await expect(siteFinder(other, [])).rejects.toThrow('no network');
	vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
	expect((await siteFinder(other, [])).articles).toHaveLength(4);
});
