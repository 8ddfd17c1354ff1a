import { describe, expect, it } from 'vitest';
import { asId, type ThemeId } from '$lib/core/model';
import { ferry, inventSet } from '../../../../tests/invented/framing-set';
import { leadPair } from './lead-pair';

const JOBS = asId<ThemeId>('jobs');

/** Articles with one passage each on one theme, told in so many words by one voice. */
const told = (articles: Record<string, [words: number, voice: string]>) =>
	inventSet({
		themes: { jobs: ['boom'] },
		articles: Object.fromEntries(
			Object.entries(articles).map(([id, [words, voice]]) => [
				id,
				{ blocks: { p1: [words, 5] }, passages: [`p1.s1 jobs/boom fact ${voice}`] }
			])
		)
	});

describe('leadPair', () => {
	it('takes those who say most in their own voice, in the order of the set', () => {
		const set = told({ a: [40, 'quoted'], b: [9, 'author'], c: [30, 'author'], d: [2, 'author'] });
		expect(leadPair(set, JOBS)).toEqual(['b', 'c']);
	});

	it('lets all words decide a tie, then the earlier article', () => {
		const set = told({ a: [4, 'quoted'], b: [8, 'attributed'], c: [8, 'quoted'] });
		expect(leadPair(set, JOBS)).toEqual(['b', 'c']);
		expect(leadPair(told({ a: [8, 'quoted'], b: [8, 'quoted'], c: [8, 'quoted'] }), JOBS)).toEqual([
			'a',
			'b'
		]);
	});

	it('has none where fewer than two speak', () => {
		expect(leadPair(told({ a: [8, 'author'] }), JOBS)).toBeUndefined();
		expect(leadPair(ferry(), asId<ThemeId>('nowhere'))).toBeUndefined();
	});
});
