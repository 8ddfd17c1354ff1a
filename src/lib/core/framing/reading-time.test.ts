import { describe, expect, it } from 'vitest';
import { ferry } from '../../../../tests/invented/framing-set';
import { bodyWords } from './body';
import { minutesFor, readingTime, shownWords } from './reading-time';

describe('reading time', () => {
	it.each([
		[0, 1],
		[90, 1],
		[299, 1],
		[300, 2],
		[2000, 10]
	])('of %i words', (words, minutes) => {
		expect(minutesFor(words)).toBe(minutes);
	});

	it('counts the words of our summary where that is what is shown', () => {
		const [article] = ferry().articles;
		const digest = { ...article!, edition: 'digest' as const };
		const shown = digest.blocks
			.filter(({ kind }) => kind !== 'title')
			.flatMap(({ text }) => text.flatMap((run) => run.text.match(/[\p{L}\p{N}]+/gu) ?? []));
		expect(shownWords(digest)).toBe(shown.length);
		expect(shownWords({ ...article!, edition: 'full' })).toBe(bodyWords(article!));
		expect(readingTime(digest).whole).toBe(minutesFor(bodyWords(article!)));
	});
});
