import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { writeOfflineLists } from '../../../src/serve/offline-lists.mjs';
import { createStaticServer, listen } from '../../../src/serve/static-server.mjs';
import { BUILD } from '../../run/site-pages.mjs';

const HOST = '127.0.0.1';
const TEXTUAL = new Set(['.html', '.js', '.json', '.css']);
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/gu;
const IMMUTABLE = '_app/immutable';

const hashOf = (script: string): string =>
	`sha256-${createHash('sha256').update(script).digest('base64')}`;

/**
 * The built site on a server of its own that can be stopped, started again on the same port, and
 * given a newer version.
 */
export class Deployment {
	readonly #folder = mkdtempSync(join(tmpdir(), 'vantage-offline-'));
	readonly #base: string;
	#server: Server | null = null;
	#port = 0;

	/** @param base the path the site is served under */
	constructor(base = '/') {
		this.#base = base;
		cpSync(BUILD, this.#folder, { recursive: true });
	}

	/** The address of the first page. */
	get url(): string {
		return `http://${HOST}:${this.#port}${this.#base}`;
	}

	async start(): Promise<void> {
		this.#server = createStaticServer(this.#folder, { base: this.#base });
		const port = await listen(this.#server, { port: this.#port, host: HOST });
		if (this.#port !== 0 && port !== this.#port) throw new Error(`port ${this.#port} is taken`);
		this.#port = port;
	}

	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = null;
		if (!server) return;
		await new Promise((done) => {
			server.close(done);
			server.closeAllConnections();
		});
	}

	/** Stops, and removes the folder. */
	async end(): Promise<void> {
		await this.stop();
		rmSync(this.#folder, { recursive: true });
	}

	/**
	 * Puts a newer version in place of the one that is there, as a build of changed sources would be:
	 * another version, other names for all files of `_app/immutable`, other texts.
	 *
	 * @param changes texts to replace, wherever they stand
	 */
	deploy(version: string, changes: Readonly<Record<string, string>>): void {
		const { version: before } = JSON.parse(
			readFileSync(join(this.#folder, '_app/version.json'), 'utf8')
		) as { version: string };
		const replaced = Object.entries({
			...changes,
			[before]: version,
			[`${IMMUTABLE}/entry`]: `${IMMUTABLE}/${version}/entry`,
			[`${IMMUTABLE}/assets`]: `${IMMUTABLE}/${version}/assets`,
			[`${IMMUTABLE}/chunks`]: `${IMMUTABLE}/${version}/chunks`,
			[`${IMMUTABLE}/nodes`]: `${IMMUTABLE}/${version}/nodes`
		});
		for (const name of readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })) {
			const file = join(this.#folder, name);
			if (!TEXTUAL.has(extname(file)) || !statSync(file).isFile()) continue;
			const old = readFileSync(file, 'utf8');
			let text = replaced.reduce((all, [from, to]) => all.replaceAll(from, to), old);
			// The policy of a page names its inline script by its hash.
			const scripts = [...text.matchAll(INLINE_SCRIPT)].map(([, script = '']) => hashOf(script));
			[...old.matchAll(INLINE_SCRIPT)].forEach(([, script = ''], i) => {
				text = text.replaceAll(hashOf(script), scripts[i] ?? '');
			});
			writeFileSync(file, text);
		}
		const immutable = join(this.#folder, IMMUTABLE);
		renameSync(immutable, `${immutable}-moved`);
		cpSync(`${immutable}-moved`, join(immutable, version), { recursive: true });
		rmSync(`${immutable}-moved`, { recursive: true });
		writeOfflineLists(this.#folder, version);
	}
}
