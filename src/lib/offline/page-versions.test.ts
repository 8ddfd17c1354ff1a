import { expect, test } from 'vitest';
import { PageVersions } from './page-versions';
import { MemoryCaches, SCOPE } from './site.fixture';

const storage = () => new MemoryCaches().asStorage();

test('what is written down outlives the worker', async () => {
	const caches = storage();
	await new PageVersions(caches, SCOPE).set('a', 'one');
	expect(await new PageVersions(caches, SCOPE).of('a')).toBe('one');
	expect(await new PageVersions(caches, SCOPE).of('b')).toBeNull();
});

test('a page whose version is no more known is forgotten', async () => {
	const caches = storage();
	const pages = new PageVersions(caches, SCOPE);
	await pages.set('a', 'one');
	await pages.set('a', null);
	expect(await pages.of('a')).toBeNull();
	expect(await new PageVersions(caches, SCOPE).of('a')).toBeNull();
});

test('the versions in use are those of the pages that are open', async () => {
	const caches = storage();
	const pages = new PageVersions(caches, SCOPE);
	for (const [page, version] of [
		['a', 'one'],
		['b', 'two'],
		['c', 'two']
	] as const) {
		await pages.set(page, version);
	}
	expect(await pages.inUse(['b', 'c', 'unknown'])).toEqual(new Set(['two']));
	expect(await new PageVersions(caches, SCOPE).of('a')).toBeNull();
	expect(await new PageVersions(caches, SCOPE).of('b')).toBe('two');
});
