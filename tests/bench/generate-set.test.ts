import { expect, test } from 'vitest';
import { checkSet } from '$lib/corpus';
import { words } from '$lib/core/text';
import { generateSet, type SetSize } from './generate-set';

const SMALL: SetSize = { articles: 4, words: 600, themes: 3, frames: 9 };

test('a generated set has no problem and the size asked for', () => {
	const { set, problems } = checkSet('small', generateSet('small', SMALL, 1));
	expect(problems).toEqual([]);
	expect(set?.articles.length).toBe(SMALL.articles);
	expect(set?.themes.length).toBe(SMALL.themes);
	expect(set?.themes.flatMap((theme) => theme.frames).length).toBe(SMALL.frames);
	expect(set?.codings.flatMap((coding) => coding.passages).length).toBeGreaterThan(20);
});

test('its articles are as long as asked', () => {
	const files = generateSet('small', SMALL, 1);
	for (const [path, text] of files) {
		if (!path.startsWith('articles/')) continue;
		const length = words(text.split('---')[2] ?? '').length;
		expect(length).toBeGreaterThanOrEqual(SMALL.words);
		expect(length).toBeLessThan(SMALL.words * 1.3);
	}
});

test('a seed gives one set, another seed another', () => {
	expect(generateSet('a', SMALL, 7)).toEqual(generateSet('a', SMALL, 7));
	expect(generateSet('a', SMALL, 7)).not.toEqual(generateSet('a', SMALL, 8));
});
