import { beforeEach, describe, expect, test } from 'vitest';
import { KeptSite } from './kept-site';
import { MemoryCaches, SCOPE, Server } from './site.fixture';

const ROOT = { '': 'home', 'about/': 'about', '_app/immutable/a.js': 'script' };
const HARBOUR = { 'sets/harbour/': 'a harbour', 'sets/harbour/view.json': '{}' };
const VOTE = { 'sets/vote/': 'a vote' };
const ALL = { ...ROOT, ...HARBOUR, ...VOTE };
const FOLDER = 'sets/harbour/';

let caches: MemoryCaches;
let server: Server;
let site: KeptSite;

beforeEach(async () => {
	caches = new MemoryCaches();
	server = new Server();
	await server.deploy('one', ALL);
	site = new KeptSite({ scope: SCOPE, caches: caches.asStorage(), fetch: server.fetch });
});

const store = async (version = 'one') => caches.open(`vantage ${SCOPE} ${version}`);
const textOf = async (path: string, version = 'one') =>
	(await site.find(path, version))?.text() ?? null;

describe('keeping', () => {
	test('keeps all of a folder, and nothing of another', async () => {
		expect(await site.fill('', 'one')).toBe('kept');
		expect(await textOf('about/')).toBe('about');
		expect(await textOf('sets/harbour/')).toBeNull();
		expect(await site.sets('one')).toEqual({ kept: [], all: ['harbour', 'vote'] });
		expect(await site.fill(FOLDER, 'one')).toBe('kept');
		expect((await site.sets('one')).kept).toEqual(['harbour']);
		expect(await site.versions()).toEqual(['one']);
	});

	test('asks for nothing that is there', async () => {
		await site.fill(FOLDER, 'one');
		server.asked.length = 0;
		expect(await site.fill(FOLDER, 'one')).toBe('kept');
		expect(server.asked).toEqual([]);
	});

	test('keeps the server’s headers, but for those of the transport', async () => {
		await site.fill('', 'one');
		const kept = await site.find('about/', 'one');
		expect(kept?.headers.get('x-frame')).toBe('none');
		expect(kept?.headers.get('content-encoding')).toBeNull();
	});

	test('takes over from another version what is the same', async () => {
		await site.fill('', 'one');
		await server.deploy('two', { ...ALL, 'about/': 'about us' });
		server.asked.length = 0;
		expect(await site.fill('', 'two')).toBe('kept');
		expect(server.asked).toEqual(['offline.json', 'about/']);
		expect(await textOf('about/', 'one')).toBe('about');
		expect(await textOf('about/', 'two')).toBe('about us');
	});

	test('takes nothing of a newer version', async () => {
		await server.deploy('two', ALL);
		expect(await site.fill('', 'one')).toBe('newer');
		expect(await site.versions()).toEqual([]);
	});

	test('a file that is not the list’s is not kept, and neither is the folder', async () => {
		server.spoil('sets/harbour/view.json', '{"newer":true}');
		expect(await site.fill(FOLDER, 'one')).toBe('newer');
		expect((await site.sets('one')).kept).toEqual([]);
		expect(await textOf('sets/harbour/view.json')).toBeNull();
	});

	test('a page that asks for a password is no list', async () => {
		server.spoil('offline.json', '<h1>Welcome to our network</h1>');
		expect(await site.fill('', 'one')).toBe('newer');
	});

	test('goes on where it broke off', async () => {
		(await store()).room = 1;
		expect(await site.fill('', 'one')).toBe('full');
		(await store()).room = Infinity;
		server.asked.length = 0;
		expect(await site.fill('', 'one')).toBe('kept');
		expect(server.asked).toHaveLength(3);
	});

	test('without a server keeps what it has, and says what it lacks', async () => {
		await site.fill('', 'one');
		server.reachable = false;
		expect(await site.fill('', 'one')).toBe('kept');
		expect(await site.fill(FOLDER, 'one')).toBe('unreachable');
	});
});

describe('what is broken', () => {
	test.each([
		['is cut short', new Response('ab')],
		['is another', new Response('about', { headers: { 'x-vantage-digest': 'no' } })],
		['is empty', new Response('')]
	])('an entry that %s is thrown away, and fetched with the next filling', async (_how, bad) => {
		await site.fill('', 'one');
		(await store()).entries.set(`${SCOPE}about/`, bad);
		expect(await textOf('about/')).toBeNull();
		expect((await store()).entries.has(`${SCOPE}about/`)).toBe(false);
		expect(await site.fill('', 'one')).toBe('kept');
		expect(await textOf('about/')).toBe('about');
	});

	test('a list that is broken is asked for again', async () => {
		await site.fill('', 'one');
		(await store()).entries.set(`${SCOPE}offline.json`, new Response('{}'));
		server.asked.length = 0;
		expect(await site.fill('', 'one')).toBe('kept');
		expect(server.asked).toEqual(['offline.json']);
	});
});

describe('a file of a version', () => {
	test('is given while the server holds that version', async () => {
		expect(await (await site.fetchOf('about/', 'one'))?.text()).toBe('about');
		await server.deploy('two', { ...ALL, 'about/': 'about us' });
		expect(await site.fetchOf('about/', 'one')).toBeNull();
		expect(await (await site.fetchOf('about/', 'two'))?.text()).toBe('about us');
	});

	test('is not given when it is not of the version, and is a 404 when it is not there', async () => {
		server.spoil('sets/harbour/new.json', 'of a newer version');
		expect(await site.fetchOf('sets/harbour/new.json', 'one')).toBeNull();
		expect((await site.fetchOf('sets/harbour/none.json', 'one'))?.status).toBe(404);
	});
});

test('versions in use stay, the others go, and other sites of the origin are left alone', async () => {
	await caches.open('vantage https://example.org/ zero');
	await site.fill('', 'one');
	await server.deploy('two', ALL);
	await site.fill('', 'two');
	await site.dropAllBut(new Set(['two']));
	expect(await caches.keys()).toEqual([
		'vantage https://example.org/ zero',
		`vantage ${SCOPE} two`
	]);
});
