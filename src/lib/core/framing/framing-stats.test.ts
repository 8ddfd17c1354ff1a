import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySet } from '../../../../tests/invented/any-set';
import { inventSet } from '../../../../tests/invented/framing-set';
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

it('says what the set says of itself, and names the other versions of an article', () => {
	const set = inventSet({ themes: {}, articles: { quill: { blocks: { p1: [3, 4] } } } });
	expect(framingStats(set)).not.toHaveProperty('notice');
	const captured = { edtf: '2022-03', earliest: '2022-03-01', latest: '2022-03-31' };
	const versions = set.articles.flatMap(({ title, blocks }) => [
		{ version: 2, title, edition: 'full' as const, blocks },
		{
			version: 3,
			title,
			edition: 'digest' as const,
			blocks,
			captured: { ...captured, approximate: false, precision: 'month' as const }
		}
	]);
	const stats = framingStats({
		...set,
		notice: 'Everything here is invented.',
		articles: set.articles.map((article) => ({ ...article, versions }))
	});
	expect(stats.notice).toBe('Everything here is invented.');
	expect(stats.versions).toEqual([
		{ article: 'quill', version: 2, title: 'What Quill wrote', words: 7 },
		{ article: 'quill', version: 3, title: 'What Quill wrote', captured: '2022-03' }
	]);
});
