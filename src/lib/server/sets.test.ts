import { expect, test } from 'vitest';
import { hasSet, listSets, loadSet, loadSources, setFiles } from './sets';

test('every set of the corpus can be shown', () => {
	expect(listSets()).toContain('aleppo-2016');
	for (const id of listSets()) {
		const set = loadSet(id);
		expect(set.id).toBe(id);
		expect(set.articles.length).toBeGreaterThan(0);
	}
});

test('a set is parsed once', () => {
	expect(loadSet('aleppo-2016')).toBe(loadSet('aleppo-2016'));
});

test('every article can be recognised, also those that are here in full', () => {
	for (const id of listSets()) {
		const recognised = new Set(loadSources(id).map(({ article }) => article));
		for (const { id: article } of loadSet(id).articles) expect(recognised).toContain(article);
	}
});

test('a set is passed on as its files are', () => {
	for (const id of listSets()) {
		const files = setFiles(id);
		for (const { id: article } of loadSet(id).articles) {
			expect(files.get(`articles/${article}.md`)).toMatch(/^---/);
		}
		expect([...files.keys()]).toContain('set.yaml');
	}
	expect(setFiles('atlantis').size).toBe(0);
});

test('a set that is not there is an error that says so', () => {
	expect(hasSet('atlantis')).toBe(false);
	expect(() => loadSet('atlantis')).toThrow(
		/"atlantis" cannot be read:\n {2}set.yaml:1: missing-set-file/
	);
});
