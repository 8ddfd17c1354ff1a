import { expect, test } from 'vitest';
import type { ActorLabels, ArticleRef } from '$lib/core/framing';
import { asId, type ActorId, type ArticleId, type BlockId, type OwnBlock } from '$lib/core/model';
import { swapSentences } from './swap-sentences';

const quill = asId<ArticleId>('quill');
const article: ArticleRef = {
	id: quill,
	number: 1,
	short: 'Quill',
	title: 'The quay',
	edition: 'digest',
	language: 'en'
};
const crew: ActorLabels = {
	id: asId<ActorId>('crew'),
	name: 'The crew',
	different: 1,
	articles: [
		{
			article: quill,
			count: 2,
			labels: [
				{
					text: 'idle hands',
					count: 2,
					says: null,
					occurrences: [
						{ at: 'p1.s1', sentence: ['He sees ', { cue: 'idle hands' }, '.'], voice: 'author' },
						{ at: 'p1.s2', sentence: ['They rest, he says.'], voice: 'author' }
					]
				}
			]
		}
	]
};
const copy = (...sentences: readonly string[]): readonly OwnBlock[] => [
	{
		id: asId<BlockId>('p1'),
		kind: 'paragraph',
		sentences: sentences.map((text) => ({ status: text === '' ? 'missing' : 'exact', text }))
	}
];
const found = (own?: readonly OwnBlock[]) =>
	swapSentences(crew, [article], () => own).map(({ at, ours, place }) => [at, ours, place.was]);

test('of a summary only the sentences that quote the word', () => {
	expect(found()).toEqual([['p1.s1', true, 'idle hands']]);
});

test('of one’s own copy the author’s sentences, and of what it lacks the summary', () => {
	expect(found(copy('I saw idle hands.', 'Idle hands rested.'))).toEqual([
		['p1.s1', false, 'idle hands'],
		['p1.s2', false, 'Idle hands']
	]);
	expect(found(copy('', 'The idle hands rested.'))).toEqual([
		['p1.s1', true, 'idle hands'],
		['p1.s2', false, 'idle hands']
	]);
});
