import { describe, expect, it } from 'vitest';
import { inventSet } from '../../../../tests/invented/framing-set';
import { asId, parsePlace, type ArticleId, type ParallelId, type TextSet } from '$lib/core/model';
import { hookOf } from './hook';

/** What each says of the same, a sentence each. */
const TOLD: Readonly<Record<string, string>> = {
	whole: 'The ferry is late, she said, but it is always full.',
	first: 'The ferry is late, she said.',
	last: 'But “it is always full”.',
	beside: 'The ferry is late, said somebody.',
	none: ''
};

function set(edition: 'full' | 'digest', ...parallels: string[][]): TextSet {
	const articles = Object.keys(TOLD).map((id) => [id, { blocks: { p1: [9] } }] as const);
	const made = inventSet({ themes: { jobs: ['boom'] }, articles: Object.fromEntries(articles) });
	return {
		...made,
		articles: made.articles.map((article) => ({
			...article,
			edition,
			blocks: article.blocks.map((block) => ({
				...block,
				text: [{ text: TOLD[article.id] ?? '', first: 1, last: 1 }].filter(({ text }) => text)
			}))
		})),
		parallels: parallels.map((members, index) => ({
			id: asId<ParallelId>(`parallel-${index}`),
			kind: (['quotation', 'figure', 'report'] as const)[index % 3] ?? 'report',
			title: `Parallel ${index}`,
			members: members.map((id) => ({
				article: asId<ArticleId>(id),
				at: parsePlace('p1.s1')!
			}))
		}))
	};
}

const told = (...args: Parameters<typeof set>) => {
	const hook = hookOf(set(...args));
	return (
		hook && [
			hook.title,
			hook.tellings.map(({ article }) => article).join(' '),
			hook.others.map(({ article }) => article).join(' ')
		]
	);
};

describe('hookOf', () => {
	it.each([
		[['whole', 'first'], 'whole first', ''],
		// In the set's order, whichever is written first.
		[['last', 'first'], 'first last', ''],
		// Of several, the two that share least.
		[['whole', 'first', 'last'], 'first last', 'whole'],
		[['beside', 'last', 'first', 'whole', 'none'], 'first last', 'whole beside']
	])('%j', (members, tellings, others) => {
		expect(told('full', members)).toEqual(['Parallel 0', tellings, others]);
		expect(told('digest', members)).toEqual(['Parallel 0', tellings, others]);
	});

	it('passes over what has no two tellings', () => {
		expect(told('full', [], ['none', 'first'], ['first', 'first'], ['first', 'last'])).toEqual([
			'Parallel 3',
			'first last',
			''
		]);
		expect(told('full')).toBeUndefined();
	});

	it('has the author’s sentence in full, or our summary with the author’s words', () => {
		const texts = (edition: 'full' | 'digest') =>
			hookOf(set(edition, ['first', 'last']))?.tellings.map(({ text }) => text);
		expect(texts('full')).toEqual([[{ own: TOLD['first'] }], [{ own: TOLD['last'] }]]);
		expect(texts('digest')).toEqual([[TOLD['first']], ['But ', { cue: 'it is always full' }, '.']]);
	});
});
