import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupProposals } from './group-proposals';
import type { ProposedParallel, SentenceAt } from './propose-parallels';

const at = (place: string): SentenceAt => {
	const [text = 0, sentence = 0] = place.split('.').map(Number);
	return { text, sentence };
};

const pair = (
	a: string,
	b: string,
	score = 0.5,
	kind: ProposedParallel['kind'] = 'figure'
): ProposedParallel => ({
	kind,
	a: at(a),
	b: at(b),
	score,
	reasons: [{ code: 'counterparts' }]
});

const shown = (pairs: readonly ProposedParallel[]) =>
	groupProposals(pairs).map(({ members }) =>
		members.map(({ text, sentence }) => `${text}.${sentence}`).join(' ')
	);

describe('groupProposals', () => {
	test('joins pairs that meet in a sentence, also by a pair that comes later', () => {
		expect(shown([pair('0.1', '1.1'), pair('2.4', '3.0'), pair('1.1', '2.4')])).toEqual([
			'0.1 1.1 2.4 3.0'
		]);
	});

	test('keeps kinds apart, and puts the nearest first', () => {
		expect(
			shown([pair('0.1', '1.1', 0.2), pair('1.1', '2.2', 0.9, 'report'), pair('3.0', '4.0', 0.4)])
		).toEqual(['1.1 2.2', '3.0 4.0', '0.1 1.1']);
	});

	test('every pair in one group, every sentence of a kind in one', () => {
		const place = fc.tuple(fc.nat(3), fc.nat(3)).map((own) => own.join('.'));
		const kind = fc.constantFrom<ProposedParallel['kind']>('quotation', 'figure', 'report');
		const pairs = fc.array(fc.tuple(place, place, kind).map(([a, b, is]) => pair(a, b, 0.5, is)));
		fc.assert(
			fc.property(pairs, (given) => {
				const groups = groupProposals(given);
				expect(groups.reduce((sum, group) => sum + group.pairs.length, 0)).toBe(given.length);
				const keys = groups.flatMap((group) =>
					group.members.map(({ text, sentence }) => `${group.kind} ${text}.${sentence}`)
				);
				expect(new Set(keys).size).toBe(keys.length);
			}),
			{ seed: 66 }
		);
	});
});
