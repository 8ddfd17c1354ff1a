import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOfflineLists } from '../../src/serve/offline-lists.mjs';
import { siteVersion } from '../../src/serve/site-version.mjs';
import { digestOf, parseList } from '../../src/lib/offline/list';

let folder = '';

const write = (path: string, text: string): void => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};

const listOf = (path: string) =>
	parseList(readFileSync(join(folder, path, 'offline.json'), 'utf8'));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vantage-lists-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

test('each set has a list of all that is in it, the root one of all the rest', () => {
	write('index.html', 'home');
	write('404.html', 'none');
	write('service-worker.js', 'worker');
	write('_app/version.json', '{}');
	write('_app/immutable/a.js', 'a');
	write('_app/immutable/large.js', 'x'.repeat(250_001));
	write('sets/harbour/index.html', 'a harbour');
	write('sets/harbour/read/ferry/index.html', 'a ferry');
	write('sets/harbour/read/ferry/view.json', '{}');
	write('sets/vote/index.html', 'a vote');
	writeOfflineLists(folder, 'one');
	writeOfflineLists(folder, 'two');

	const root = listOf('');
	expect(root?.version).toBe('two');
	expect(root?.sets).toEqual(['harbour', 'vote']);
	expect(Object.keys(root?.files ?? {}).sort()).toEqual(['', '_app/immutable/a.js']);
	expect(Object.keys(listOf('sets/harbour')?.files ?? {}).sort()).toEqual([
		'sets/harbour/',
		'sets/harbour/read/ferry/',
		'sets/harbour/read/ferry/view.json'
	]);
});

test('the digests are those the worker proves', async () => {
	write('index.html', 'home');
	writeOfflineLists(folder, 'one');
	expect(listOf('')?.files['']).toBe(await digestOf(new TextEncoder().encode('home').buffer));
});

test('the version is of what is in the files, not of where or when', () => {
	write('a/x.txt', 'x');
	write('b/x.txt', 'x');
	write('single.json', '{}');
	const version = (...sources: string[]) => siteVersion(sources.map((path) => join(folder, path)));
	expect(version('a', 'single.json')).toBe(version('b', 'single.json'));
	expect(version('a')).toMatch(/^[0-9a-f]{16}$/);
	write('b/y.txt', '');
	expect(version('a')).not.toBe(version('b'));
	write('a/y.txt', ' ');
	expect(version('a')).not.toBe(version('b'));
});

test.each(['', '[]', 'null', '{"version":1,"files":{}}', '{"version":"a","files":{"b":1}}'])(
	'%s is no list',
	(text) => {
		expect(parseList(text)).toBeNull();
	}
);
