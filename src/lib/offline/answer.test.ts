import { beforeEach, describe, expect, test } from 'vitest';
import { answer, type Incoming } from './answer';
import { KeptSite } from './kept-site';
import { PageVersions } from './page-versions';
import { MemoryCaches, SCOPE, Server } from './site.fixture';

const ALL = {
	'': 'home',
	'offline/': 'offline',
	'_app/immutable/a.js': 'script',
	'sets/harbour/': 'a harbour',
	'sets/harbour/__data.json': 'data',
	'sets/vote/': 'a vote',
	'sets/vote/__data.json': 'data of the vote'
};
const NEWER = { ...ALL, 'sets/vote/': 'newer', 'sets/vote/__data.json': 'newer data' };

let caches: MemoryCaches;
let server: Server;
let site: KeptSite;
let pages: PageVersions;
let after: Promise<unknown>[];

beforeEach(async () => {
	caches = new MemoryCaches();
	server = new Server();
	await server.deploy('one', ALL);
	site = new KeptSite({ scope: SCOPE, caches: caches.asStorage(), fetch: server.fetch });
	pages = new PageVersions(caches.asStorage(), SCOPE);
	after = [];
	await site.fill('', 'one');
	await site.fill('sets/harbour/', 'one');
	server.asked.length = 0;
});

const ask = async (
	kind: Incoming['kind'],
	path: string,
	{ from = '', becomes = '' }: { from?: string; becomes?: string } = {}
) => {
	const given = await answer(
		{
			url: SCOPE + path,
			kind,
			from,
			becomes,
			ask: () => server.fetch(`${SCOPE}${path.split('?')[0] ?? ''}`),
			after: (work) => after.push(work)
		},
		{ scope: SCOPE, own: 'one', site, pages }
	);
	await Promise.all(after);
	return given;
};

describe('a page', () => {
	test('comes from the device whatever its query, and is of our version', async () => {
		const given = await ask('page', 'sets/harbour/?theme=a', { becomes: 'p' });
		expect(await given.text()).toBe('a harbour');
		expect(server.asked).toEqual([]);
		expect(await pages.of('p')).toBe('one');
	});

	test('that is not kept comes from the server, of a version not known', async () => {
		await pages.set('p', 'one');
		expect(await (await ask('page', 'sets/vote/', { becomes: 'p' })).text()).toBe('a vote');
		expect(await pages.of('p')).toBeNull();
	});

	test('that is nowhere is a 404', async () => {
		expect((await ask('page', 'sets/none/', { becomes: 'p' })).status).toBe(404);
	});

	test('without its last slash is at its whole address', async () => {
		const given = await ask('page', 'sets/harbour?theme=a');
		expect(given.status).toBe(302);
		expect(given.headers.get('location')).toBe(`${SCOPE}sets/harbour/?theme=a`);
	});

	test('that cannot be had leads to the page that says so, and not from there again', async () => {
		server.reachable = false;
		const given = await ask('page', 'sets/vote/?a=b');
		expect(given.headers.get('location')).toBe(`${SCOPE}offline/?to=sets%2Fvote%2F%3Fa%3Db`);
		expect(await (await ask('page', 'offline/?to=x')).text()).toBe('offline');
		await caches.delete(`vantage ${SCOPE} one`);
		expect((await ask('page', 'offline/?to=x')).type).toBe('error');
	});

	test('comes from the server when the caches cannot be read', async () => {
		caches.has = () => Promise.reject(new DOMException('broken', 'UnknownError'));
		expect(await (await ask('page', 'sets/harbour/')).text()).toBe('a harbour');
	});
});

describe('data', () => {
	test('of a set that is kept comes from the device', async () => {
		await pages.set('p', 'one');
		await server.deploy('two', NEWER);
		const given = await ask('data', 'sets/harbour/__data.json?x-sveltekit-invalidated=01', {
			from: 'p'
		});
		expect(await given.text()).toBe('data');
		expect(server.asked).toEqual([]);
	});

	test('of a set that is not kept is of the version of the page, or not given', async () => {
		await pages.set('p', 'one');
		const given = await ask('data', 'sets/vote/__data.json', { from: 'p' });
		expect(await given.text()).toBe('data of the vote');
		await server.deploy('two', NEWER);
		expect((await ask('data', 'sets/vote/__data.json', { from: 'p' })).status).toBe(503);
	});

	test('for a page of a newer version is the newer, although an older worker is in charge', async () => {
		await server.deploy('two', NEWER);
		await pages.set('p', 'two');
		const given = await ask('data', 'sets/vote/__data.json', { from: 'p' });
		expect(await given.text()).toBe('newer data');
	});

	test('for a page that has not said its version comes as the server has it', async () => {
		expect(await (await ask('data', 'sets/harbour/__data.json', { from: 'p' })).text()).toBe(
			'data'
		);
		expect(server.asked).toEqual(['sets/harbour/__data.json']);
	});

	test('that cannot be had leads a page that is open to the page that says so', async () => {
		await pages.set('p', 'one');
		server.reachable = false;
		const given = await ask('data', 'sets/vote/__data.json?a=b&x-sveltekit-invalidated=01', {
			from: 'p'
		});
		expect(await given.json()).toEqual({
			type: 'redirect',
			location: `${SCOPE}offline/?to=sets%2Fvote%2F%3Fa%3Db`
		});
		expect((await ask('data', 'sets/vote/view.json', { from: 'p' })).type).toBe('error');
	});
});

describe('a file named by its hash', () => {
	test('comes from any version', async () => {
		await pages.set('p', 'two');
		expect(await (await ask('asset', '_app/immutable/a.js', { from: 'p' })).text()).toBe('script');
		expect(server.asked).toEqual([]);
	});

	test('is kept once it was used', async () => {
		server.spoil('_app/immutable/large.js', 'large');
		expect(await (await ask('asset', '_app/immutable/large.js')).text()).toBe('large');
		server.reachable = false;
		expect(await (await ask('asset', '_app/immutable/large.js')).text()).toBe('large');
		expect((await ask('asset', '_app/immutable/other.js')).type).toBe('error');
	});
});
