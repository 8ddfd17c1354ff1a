import { expect, test } from 'vitest';
import { setOfSize } from '../../../../tests/invented/sizes';
import type { Edition, TextSet } from '$lib/core/model';
import { inLibraryOrder, setCard } from './library-view';

const set = (title: string, articles: number, edition: Edition = 'full'): TextSet => {
	const made = setOfSize({ articles, themes: 2 });
	return { ...made, title, articles: made.articles.map((one) => ({ ...one, edition })) };
};

test('sets in full come first, the shorter before the longer, then by title', () => {
	const sets = [
		set('Summaries, short', 1, 'digest'),
		set('Long', 5),
		set('Short B', 2),
		set('Short A', 2)
	];
	const expected = ['Short A', 'Short B', 'Long', 'Summaries, short'];
	expect(inLibraryOrder(sets).map(({ title }) => title)).toEqual(expected);
	expect(inLibraryOrder(sets.toReversed()).map(({ title }) => title)).toEqual(expected);
});

test('a set with one summary in it is not in full', () => {
	const [first, ...rest] = set('Mixed', 3).articles;
	const mixed = {
		...set('Mixed', 3),
		articles: [{ ...first!, edition: 'digest' as const }, ...rest]
	};
	expect(setCard(mixed).inFull).toBe(false);
	expect(setCard(set('Full', 3)).inFull).toBe(true);
});

test('the time to read counts what is shown: the text, or the summary', () => {
	// Nine paragraphs of 12 + a, 20 and 8 + p words: 405 + 9a words for article a.
	expect(setCard(set('Full', 5)).minutes).toBe(Math.round((5 * 405 + 9 * 10) / 200));
	// Each sentence of the fixture is shown as eleven or twelve words, whatever it counts.
	const { minutes } = setCard(set('Digest', 5, 'digest'));
	expect(minutes).toBeGreaterThanOrEqual(Math.round((5 * 27 * 11) / 200));
	expect(minutes).toBeLessThanOrEqual(Math.round((5 * 27 * 14) / 200));
	expect(setCard(set('Tiny', 1, 'digest')).minutes).toBeGreaterThanOrEqual(1);
});
