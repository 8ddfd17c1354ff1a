import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySet } from '../../../../tests/invented/any-set';
import { framingStats } from './framing-stats';

it('is plain JSON, whatever the set', () => {
	fc.assert(
		fc.property(anySet(), (set) => {
			const stats = framingStats(set);
			expect(JSON.parse(JSON.stringify(stats))).toEqual(stats);
			expect(stats.shares).toHaveLength(set.articles.length);
		}),
		{ seed: 2, numRuns: 25 }
	);
});
