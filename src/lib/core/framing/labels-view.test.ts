import { asId, type Harm, type LabelGroupId } from '$lib/core/model';
import { describe, expect, test } from 'vitest';
import { withEvidence } from '../../../../tests/invented/evidence-set';
import { ferry } from '../../../../tests/invented/framing-set';
import { labelsView } from './labels-view';

const plain = withEvidence(ferry(), {
	actors: ['crew', 'owner', 'storm'],
	labels: {
		quill: [
			'p1.s1 crew the hands',
			'p2.s1 owner the firm',
			'p3.s1 crew ‘The hands’',
			'p3.s1 crew men'
		],
		marsh: ['p1.s1 crew strikers']
	}
});
const moral = asId<LabelGroupId>('moral');
const set = {
	...plain,
	labelGroups: [{ id: moral, name: 'Moral word', definition: 'It blames.', example: 'rogues' }],
	harm: { title: 'Harm to passengers', definition: 'Somebody is hurt.' },
	codings: plain.codings.map((coding) => ({
		...coding,
		labels: coding.labels.map((label) =>
			label.text === 'strikers' ? { ...label, says: moral } : label
		),
		harm: coding.labels.flatMap(({ at, actor, text }): readonly Harm[] =>
			text === 'strikers'
				? [{ at, acts: 'named', actor }]
				: text === 'men'
					? [{ at, acts: 'nobody' }]
					: []
		)
	}))
};

describe('labelsView', () => {
	const view = labelsView(set);
	const crew = view.actors.find(({ id }) => id === asId('crew'));

	test('has the actors that are named, in the order of the set', () => {
		expect(view.actors.map(({ id, different }) => [id, different])).toEqual([
			['crew', 3],
			['owner', 1]
		]);
	});

	test('counts a label once for each place, whatever its case and marks, the most used first', () => {
		expect(
			crew?.articles.map(({ article, count, labels }) => [
				article,
				count,
				labels.map(({ text, count: own }) => `${text} ${own}`)
			])
		).toEqual([
			['quill', 3, ['the hands 2', 'men 1']],
			['marsh', 1, ['strikers 1']]
		]);
	});

	test('an article before a name makes it no other name, nor does the capital of a sentence', () => {
		const twice = withEvidence(ferry(), {
			actors: ['crew'],
			labels: { quill: ['p1.s1 crew The hands', 'p3.s1 crew hands', 'p3.s1 crew another hand'] }
		});
		const [actor] = labelsView(twice).actors;
		expect(actor?.different).toBe(2);
		expect(actor?.articles[0]?.labels.map(({ text, count }) => [text, count])).toEqual([
			['hands', 2],
			['another hand', 1]
		]);
	});

	test('in an author’s own sentence the label is set apart, also as an owner', () => {
		const { articles } = set;
		const own = labelsView({
			...set,
			articles: articles.map((article) => ({
				...article,
				edition: 'full',
				blocks: article.blocks.map((block) =>
					block.id === 'p1'
						? { ...block, text: [{ first: 1, last: 1, text: 'All the hands’s strikers’s oars.' }] }
						: block
				)
			}))
		});
		const [quill, marsh] = own.actors[0]?.articles ?? [];
		expect(quill?.labels[0]?.occurrences[0]?.sentence).toEqual([
			{ own: 'All ' },
			{ own: 'the hands’s', key: true },
			{ own: ' strikers’s oars.' }
		]);
		expect(marsh?.labels[0]?.occurrences[0]?.sentence).toContainEqual({
			own: 'strikers’s',
			key: true
		});
	});

	test('says of each occurrence where it stands and whose words it is told in', () => {
		const [hands] = crew?.articles[0]?.labels ?? [];
		expect(hands?.occurrences.map(({ at, voice }) => [at, voice])).toEqual([
			['p1.s1', 'author'],
			['p3.s1', 'author']
		]);
		expect(hands?.occurrences[0]?.sentence).not.toEqual([]);
	});

	test('says what a label says of the actor, where the coding does', () => {
		expect(crew?.articles.flatMap(({ labels }) => labels.map(({ says }) => says))).toEqual([
			null,
			null,
			'moral'
		]);
		expect(view.groups.map(({ id }) => id)).toEqual(['moral']);
	});

	test('counts who acts where harm is told, for every article', () => {
		expect(view.harm?.articles.map(({ article, counts }) => [article, counts])).toEqual([
			['quill', { named: 0, unnamed: 0, nobody: 1 }],
			['marsh', { named: 1, unnamed: 0, nobody: 0 }],
			['tidewater', { named: 0, unnamed: 0, nobody: 0 }],
			['brandt', { named: 0, unnamed: 0, nobody: 0 }]
		]);
		expect(view.harm?.articles[1]?.places).toMatchObject([{ at: 'p1.s1', actor: 'crew' }]);
	});

	test('a set that does not ask has no harm', () => {
		expect(labelsView(plain).harm).toBeNull();
	});
});
