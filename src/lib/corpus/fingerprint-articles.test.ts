import { expect, test } from 'vitest';
import original from '../../../tests/fixtures/originals/lind.txt?raw';
import { fixtureSet } from '../../../tests/fixtures/sets';
import { checkSet } from './check/check-set';
import { fingerprintArticles } from './fingerprint-articles';

const originalOf = (article: string): string | null => (article === 'lind' ? original : null);
const KINDS_BY_HAND = '"kind": "standfirst",\n\t\t\t"byHand": true,';

test('makes the file of each digest, and the set with it has no problem', () => {
	const files = fixtureSet('harbour');
	files.delete('sources/lind.json');
	const { written, articles, problems } = fingerprintArticles('harbour', files, originalOf);
	expect(problems).toEqual([]);
	expect(articles).toEqual([{ article: 'lind', blocks: 6, sentences: 10, cues: 2 }]);
	const checked = checkSet('harbour', new Map([...files, ...written]));
	expect(checked.problems).toEqual([]);
});

test('keeps a kind corrected by hand, and writes the same file again', () => {
	const files = fixtureSet('harbour');
	const path = 'sources/lind.json';
	files.set(path, (files.get(path) ?? '').replace('"kind": "bio",', KINDS_BY_HAND));
	const once = fingerprintArticles('harbour', files, originalOf).written.get(path) ?? '';
	expect(once).toContain(KINDS_BY_HAND);
	const again = fingerprintArticles('harbour', new Map([...files, [path, once]]), originalOf);
	expect(again.written.get(path)).toBe(once);
});

test('a key phrase that stands elsewhere, or nowhere, is told with its line', () => {
	const files = fixtureSet('harbour');
	const path = 'coding/reference/lind.yaml';
	const text = files.get(path) ?? '';
	files.set(
		path,
		text
			.replace('cue: pay for decades', 'cue: nine spans of iron')
			.replace('cue: a monument', 'cue: a memorial')
	);
	expect(fingerprintArticles('harbour', files, originalOf).problems).toEqual([
		{ code: 'cue-not-in-original', cue: 'a memorial', at: 'p1.s1', file: path, line: 9 },
		{
			code: 'cue-not-in-original',
			cue: 'nine spans of iron',
			at: 'p2',
			elsewhere: 'p1.s3',
			file: path,
			line: 16
		}
	]);
});

test('without the original the old fingerprint stays; without either it is a problem', () => {
	const files = fixtureSet('harbour');
	expect(fingerprintArticles('harbour', files, () => null)).toEqual({
		written: new Map(),
		articles: [],
		problems: []
	});
	files.delete('sources/lind.json');
	expect(fingerprintArticles('harbour', files, () => null).problems).toEqual([
		{ code: 'missing-source', article: 'lind', file: 'articles/lind.md', line: 1 }
	]);
});
