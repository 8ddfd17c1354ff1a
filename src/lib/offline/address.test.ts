import { describe, expect, test } from 'vitest';
import {
	askedAddress,
	folderOf,
	kindOf,
	offlineAddress,
	pageOfData,
	pathOf,
	setOfFolder,
	type RequestKind
} from './address';

const SCOPE = 'https://example.org/some/where/';

const KINDS: [path: string, mode: string, kind: RequestKind][] = [
	['', 'navigate', 'page'],
	['sets/harbour/read/ferry/?theme=a&at=p2#p2', 'navigate', 'page'],
	['about', 'navigate', 'page'],
	['sets/harbour/__data.json?x-sveltekit-invalidated=01', 'cors', 'data'],
	['sets/harbour/themes/a/view.json', 'cors', 'data'],
	['favicon.svg', 'no-cors', 'data'],
	['_app/immutable/chunks/abc.js', 'cors', 'asset'],
	['_app/immutable/assets/face.woff2', 'cors', 'asset'],
	['_app/version.json', 'cors', 'leave'],
	['offline.json', 'cors', 'leave'],
	['sets/harbour/offline.json', 'cors', 'leave'],
	['service-worker.js', 'same-origin', 'leave']
];

describe('a request', () => {
	test.each(KINDS)('%s (%s) is %s', (path, mode, kind) => {
		expect(kindOf({ url: SCOPE + path, method: 'GET', mode, part: false }, SCOPE)).toBe(kind);
	});

	test.each([
		['https://example.org/other/', 'GET', false],
		['https://example.com/some/where/', 'GET', false],
		[SCOPE, 'POST', false],
		[SCOPE, 'HEAD', false],
		[SCOPE, 'GET', true]
	])('%s by %s, a part: %s, is left alone', (url, method, part) => {
		expect(kindOf({ url, method, mode: 'navigate', part }, SCOPE)).toBe('leave');
	});
});

test.each([
	[SCOPE, ''],
	[`${SCOPE}?a=b`, ''],
	[`${SCOPE}sets/harbour/#top`, 'sets/harbour/'],
	['https://example.org/some/', null]
])('%s leads to %s', (url, path) => {
	expect(pathOf(url, SCOPE)).toBe(path);
});

test.each([
	['sets/harbour/', 'sets/harbour/', 'harbour'],
	['sets/harbour/read/ferry/view.json', 'sets/harbour/', 'harbour'],
	['sets/', '', null],
	['about/', '', null],
	['', '', null]
])('%s stands in the list of "%s"', (path, folder, set) => {
	expect(folderOf(path)).toBe(folder);
	expect(setOfFolder(folder)).toBe(set);
});

test.each([
	['__data.json', ''],
	['sets/harbour/__data.json', 'sets/harbour/'],
	['sets/harbour/view.json', null],
	['my__data.json', null]
])('%s is the data of %s', (path, page) => {
	expect(pageOfData(path)).toBe(page);
});

describe('the page in place of another', () => {
	test('names what was asked for, and finds it again', () => {
		const page = offlineAddress(SCOPE, 'sets/harbour/compare/?a=x&b=y');
		expect(page.startsWith(`${SCOPE}offline/?`)).toBe(true);
		expect(askedAddress(new URL(page), SCOPE)).toBe(`${SCOPE}sets/harbour/compare/?a=x&b=y`);
	});

	test.each([
		'https://example.com/',
		'//example.com/',
		'../../',
		'javascript:alert(1)',
		'https://'
	])('leads nowhere with %s', (to) => {
		const page = new URL(offlineAddress(SCOPE, to));
		expect(askedAddress(page, SCOPE)).toBeNull();
	});

	test('leads nowhere when nothing was asked for', () => {
		expect(askedAddress(new URL(`${SCOPE}offline/`), SCOPE)).toBeNull();
	});
});
