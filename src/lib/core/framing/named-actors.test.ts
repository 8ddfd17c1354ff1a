import { asId, type ActorId, type NameNote } from '$lib/core/model';
import { describe, expect, it } from 'vitest';
import { namedActors } from './named-actors';

const note = (name: string, aliases: readonly string[], kind: NameNote['kind']): NameNote => ({
	name,
	aliases,
	kind,
	text: ''
});

describe('namedActors', () => {
	it('gives actors the names of people in their own, whole words only', () => {
		const actors = ['Quill and her guests', 'The people of Selmouth', 'Those at the quillery'];
		const named = namedActors({
			actors: actors.map((name, i) => ({ id: asId<ActorId>(`a${i}`), name })),
			names: [note('Oda Quill', ['Quill'], 'person'), note('Selmouth', [], 'place')]
		});
		expect(named.map(({ names }) => names)).toEqual([['Oda Quill', 'Quill'], [], []]);
	});
});
