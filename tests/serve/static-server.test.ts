import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from '../../src/serve/static-server.mjs';

const HOST = '127.0.0.1';
let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	const site = join(folder, 'site');
	mkdirSync(join(site, 'sets', 'a b'), { recursive: true });
	mkdirSync(join(site, 'immutable', 'workers'), { recursive: true });
	writeFileSync(join(site, 'index.html'), 'home');
	writeFileSync(join(site, '404.html'), 'lost');
	writeFileSync(join(site, 'sets', 'a b', 'index.html'), 'a set');
	writeFileSync(join(site, 'immutable', 'x.js'), 'x()');
	writeFileSync(join(site, 'immutable', 'workers', 'w.js'), 'w()');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	server = createStaticServer(site, { base: '/some/where/' });
	port = await listen(server, { port: 0, host: HOST });
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

/** `fetch` would tidy the path up before it sends it. */
const ask = (path: string, method = 'GET', headers = {}): Promise<Answer> =>
	new Promise((done, fail) => {
		request({ host: HOST, port, path, method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', fail)
			.end();
	});

describe('the static server', () => {
	test.each([
		['/some/where/', 200, 'home'],
		['/some/where/?q=1', 200, 'home'],
		['/some/where/sets/a%20b/', 200, 'a set'],
		['/some/where/nothing', 404, 'lost'],
		['/some/where/../secret.txt', 404, 'lost'],
		['/some/where/..%2fsecret.txt', 404, 'lost'],
		['/some/where/%2e%2e/%2e%2e/secret.txt', 404, 'lost'],
		['/some/where/%', 404, 'lost'],
		['/some/where/index.html%00.txt', 404, 'lost'],
		['/elsewhere', 404, 'This site is at /some/where/\n']
	])('%s → %d', async (path, status, body) => {
		const answer = await ask(path);
		expect(answer.status).toBe(status);
		expect(answer.body.toString()).toBe(body);
	});

	test.each([
		['/some/where/sets/a%20b?x=1', '/some/where/sets/a%20b/?x=1'],
		['/some/where//sets/a%20b', '/some/where/sets/a%20b/']
	])('a folder without its slash moves: %s → %s', async (path, target) => {
		const answer = await ask(path);
		expect(answer.status).toBe(301);
		expect(answer.headers.location).toBe(target);
	});

	test('compresses where it is asked to', async () => {
		const answer = await ask('/some/where/', 'GET', { 'accept-encoding': 'gzip' });
		expect(answer.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(answer.body).toString()).toBe('home');
	});

	test('a worker may load its own code, and fetch nothing', async () => {
		const worker = await ask('/some/where/immutable/workers/w.js');
		expect(worker.headers['content-security-policy']).toBe("default-src 'none'; script-src 'self'");
	});

	test('files named by their hash are kept for long, pages are asked for again', async () => {
		const script = await ask('/some/where/immutable/x.js');
		expect(script.headers['cache-control']).toContain('immutable');
		expect(script.headers['content-type']).toContain('text/javascript');
		const page = await ask('/some/where/');
		expect(page.headers['cache-control']).toBe('no-cache');
		expect(page.headers['content-security-policy']).toContain('frame-ancestors');
	});

	test('takes no orders', async () => {
		expect((await ask('/some/where/', 'POST')).status).toBe(405);
		const head = await ask('/some/where/', 'HEAD');
		expect(head.status).toBe(200);
		expect(head.body.length).toBe(0);
	});

	test('takes the next port where one is in use', async () => {
		const second = createStaticServer(folder);
		const other = await listen(second, { port, host: HOST });
		expect(other).not.toBe(port);
		second.close();
	});
});
