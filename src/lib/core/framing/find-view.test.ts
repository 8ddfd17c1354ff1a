import { asId, type ActorId, type NameNote, type Place, type TextSet } from '$lib/core/model';
import { expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { findView } from './find-view';

const place = (set: TextSet): Place => {
	const [passage] = set.codings[0]?.passages ?? [];
	if (!passage) throw new Error('the ferry is coded');
	return passage.at;
};

it('tells what a set is looked through for beside its articles', () => {
	const set = ferry();
	const isle: NameNote = { name: 'Isle', aliases: ['the Isle'], kind: 'place', text: 'An island.' };
	const [first, ...others] = set.codings;
	const actor = asId<ActorId>('company');
	const view = findView({
		...set,
		names: [isle],
		actors: [{ id: actor, name: 'The company' }],
		codings: first
			? [{ ...first, labels: [{ at: place(set), actor, text: 'old firm' }] }, ...others]
			: []
	});
	expect(view.articles.map(({ short }) => short)).toEqual([
		'Quill',
		'Marsh',
		'Tidewater Post',
		'Brandt'
	]);
	expect(view.themes.map(({ frames }) => frames.length)).toEqual([3, 2]);
	expect(view.names).toEqual([isle]);
	expect(view.labels).toEqual([
		{ article: 'quill', at: 'title', actor: 'The company', text: 'old firm' }
	]);
});
