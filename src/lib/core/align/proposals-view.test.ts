import { describe, expect, it } from 'vitest';
import type { TextSet } from '$lib/core/model';
import { proposalsView } from './proposals-view';
import { told } from './told.fixture';

const TEXTS = {
	quill: 'At least 1,500 people fled the flooded harbour on Monday, Reuters reported.',
	marsh: 'On Monday some 4,000 residents fled the flooded harbour.',
	brandt: 'Cheese is made of milk.'
};

const unrecorded = (set: TextSet): TextSet => ({ ...set, parallels: [] });

describe('proposalsView', () => {
	it('tells what is proposed, why, and how much was looked through', () => {
		const view = proposalsView(unrecorded(told(TEXTS)));
		expect(view).toMatchObject({
			more: 0,
			recorded: 0,
			sentences: 3,
			articles: 3,
			summaries: 0
		});
		expect(view?.proposals).toHaveLength(1);
		const [proposal] = view?.proposals ?? [];
		expect(proposal?.kind).toBe('figure');
		expect(proposal?.tellings.map(({ article, at }) => `${article} ${at}`)).toEqual([
			'quill p1.s1',
			'marsh p1.s1'
		]);
		expect(proposal?.reasons).toContainEqual({ code: 'figures-beside', words: ['1,500', '4,000'] });
	});

	it('proposes nothing that is recorded', () => {
		expect(proposalsView(told(TEXTS))).toBeNull();
	});

	it('is nothing where nothing is found', () => {
		expect(proposalsView(unrecorded(told({ quill: 'One.', brandt: 'Milk.' })))).toBeNull();
	});

	it('says of how many articles there is our summary alone', () => {
		const view = proposalsView(unrecorded(told(TEXTS, 'digest')));
		expect(view?.summaries).toBe(3);
		expect(view?.proposals[0]?.tellings.every((telling) => 'summary' in telling)).toBe(true);
		expect(view?.proposals[0]?.reasons.map(({ code }) => code)).not.toContain('counterparts');
	});

	it('does not look through a set too large for it', () => {
		const many = Object.fromEntries(Array.from({ length: 601 }, (_, i) => [`a${i}`, TEXTS.quill]));
		expect(proposalsView(unrecorded(told(many)))).toBeNull();
	});
});
