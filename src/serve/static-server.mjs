import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.yaml': 'text/plain; charset=utf-8'
};
const COMPRESSES = /^(?:text\/|application\/|image\/svg)/;

/** What a `<meta>` policy cannot say, and what a server of this site should say anyway. */
const HEADERS = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer'
};

/** A worker is not bound by a page's `<meta>`: it may load its own code, and fetch nothing. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'";

/**
 * @typedef {object} Found
 * @property {200 | 404} status
 * @property {string} file
 */

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * The file a path asks for, or where it should have asked.
 *
 * @param {string} root absolute path of the folder served
 * @param {string} pathname as it stands in the address, still encoded
 * @returns {Found | { moved: string } | null} null when there is nothing, not even a 404 page
 */
export function findFile(root, pathname) {
	const missing = isFile(join(root, '404.html'))
		? /** @type {Found} */ ({ status: 404, file: join(root, '404.html') })
		: null;
	let path;
	try {
		path = decodeURIComponent(pathname);
	} catch {
		return missing;
	}
	const file = resolve(root, `.${path}`);
	// A path that climbs out of the folder, or holds a NUL, asks for nothing of ours.
	if (path.includes('\0') || (file !== root && !file.startsWith(root + sep))) return missing;
	if (path.endsWith('/')) {
		const index = join(file, 'index.html');
		return isFile(index) ? { status: 200, file: index } : missing;
	}
	if (isFile(file)) return { status: 200, file };
	return isFile(join(file, 'index.html')) ? { moved: `${pathname}/` } : missing;
}

/**
 * A server for a folder of files, such as any web host is: `index.html` for a folder, `404.html`
 * with status 404, compression, long caching for files whose name holds their hash.
 *
 * @param {string} folder
 * @param {{ base?: string }} [options] `base`: the path the folder is served under, `/` by default
 */
export function createStaticServer(folder, { base = '/' } = {}) {
	const root = resolve(folder);
	return createServer((request, response) => {
		const refuse = (/** @type {number} */ status, /** @type {string} */ text) => {
			response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			refuse(405, 'Only GET and HEAD.');
			return;
		}
		const [pathname = '/', query] = (request.url ?? '/').split('?');
		if (!pathname.startsWith(base)) {
			refuse(404, `This site is at ${base}`);
			return;
		}
		const found = findFile(root, `/${pathname.slice(base.length)}`);
		if (found === null) {
			refuse(404, 'There is no such page.');
			return;
		}
		if ('moved' in found) {
			// From the asked path on, with one slash: `//host` would lead to another site.
			const target = `${base}${found.moved.replace(/^\/+/, '')}`;
			response.writeHead(301, { Location: query === undefined ? target : `${target}?${query}` });
			response.end();
			return;
		}
		const type = TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
		const gzip = COMPRESSES.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
		response.writeHead(found.status, {
			...HEADERS,
			...(pathname.includes('/immutable/workers/') && { 'Content-Security-Policy': WORKER_POLICY }),
			'Content-Type': type,
			'Cache-Control': pathname.includes('/immutable/')
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
			Vary: 'Accept-Encoding',
			...(gzip && { 'Content-Encoding': 'gzip' })
		});
		if (request.method === 'HEAD') {
			response.end();
			return;
		}
		const stream = createReadStream(found.file).on('error', () => response.destroy());
		if (gzip) stream.pipe(createGzip()).pipe(response);
		else stream.pipe(response);
	});
}

/** How many ports after the wished one are tried before any free one is taken. */
const PORTS_TRIED = 20;

/**
 * Starts a server on a port, or on the next free one.
 *
 * @param {import('node:http').Server} server
 * @param {{ port: number; host: string }} wish port 0: any free one
 * @returns {Promise<number>} the port it listens on
 */
export async function listen(server, { port, host }) {
	for (let next = port; ; next = next < port + PORTS_TRIED ? next + 1 : 0) {
		const taken = await new Promise((done, fail) => {
			/** @param {NodeJS.ErrnoException} error */
			const onError = (error) => {
				if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(true);
				else fail(error);
			};
			server.once('error', onError);
			server.listen(next, host, () => {
				server.off('error', onError);
				done(false);
			});
		});
		const address = server.address();
		if (!taken && address !== null && typeof address === 'object') return address.port;
	}
}
