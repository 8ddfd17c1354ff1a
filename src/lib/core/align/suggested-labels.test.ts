import { describe, expect, it } from 'vitest';
import { asId, parsePlace, type ActorId, type Coding, type TextSet } from '$lib/core/model';
import { suggestedLabels } from './suggested-labels';
import { told } from './told.fixture';

const CROWN = asId<ActorId>('crown');

/** The set with one label coded in its first article, and none in the others. */
function withLabel(set: TextSet, text: string): TextSet {
	const at = parsePlace('p1');
	const [first] = set.articles;
	const [coding] = set.codings;
	if (!at || !first || !coding) throw new Error('no article');
	const own: Coding = {
		...coding,
		article: first.id,
		coder: set.referenceCoder,
		labels: [{ at, actor: CROWN, text }]
	};
	return { ...set, actors: [{ id: CROWN, name: 'The palace' }], codings: [own] };
}

const TEXTS = {
	quill: 'The royal guards came.',
	marsh:
		'At noon the royal guards came. Some say that royal guards sang, and the palace guards too.',
	brandt: 'He found that the royal guards “came as royal guards”.'
};

describe('suggestedLabels', () => {
	it('counts the labels of articles without any, the most used first', () => {
		const found = suggestedLabels(withLabel(told(TEXTS), 'the royal guards'));
		expect(found.map(({ actor, article }) => `${actor} ${article}`)).toEqual([
			'crown marsh',
			'crown brandt'
		]);
		expect(found[0]?.labels).toEqual([
			{ text: 'the royal guards', count: 2, why: 'known-label', word: 'guard' },
			{ text: 'the palace guards', count: 1, why: 'known-head', word: 'guard' }
		]);
	});

	it('takes of our summary the key phrases alone', () => {
		const found = suggestedLabels(withLabel(told(TEXTS, 'digest'), 'the royal guards'));
		expect(found.map(({ article, labels }) => [article, labels[0]?.count])).toEqual([
			['brandt', 1]
		]);
	});

	it('is nothing where every article has labels', () => {
		const { quill } = TEXTS;
		expect(suggestedLabels(withLabel(told({ quill }), 'the royal guards'))).toEqual([]);
	});
});
