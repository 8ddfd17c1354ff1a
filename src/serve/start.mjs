/**
 * `npm start`: checks the corpus, builds the site and serves it on this machine.
 * PORT and HOST choose where; Ctrl-C ends it. VANTAGE_ORIGINALS names a folder of the authors' own
 * texts, for a build that is for private use.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createStaticServer, listen } from './static-server.mjs';

const BUILD = process.env['VANTAGE_BUILD'] ?? 'build';
/** As every page says it that holds such texts (`m.site.private`). */
const PRIVATE =
	'This copy of the site holds the authors’ own texts. It is for private use; do not publish it.';

/**
 * Runs a step to its end; a step that fails ends the whole with its exit code.
 *
 * @param {string} what
 * @param {string[]} args of Node
 */
async function step(what, args) {
	console.log(what);
	const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
	}
	const [code] = /** @type {[number | null]} */ (await once(child, 'close'));
	if (code === 0) return;
	process.stderr.write(Buffer.concat(said));
	process.exit(code ?? 1);
}

await step('Checking the corpus …', ['src/cli/vantage.mjs', 'check']);
await step('Building the site …', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);

const host = process.env['HOST'] ?? '127.0.0.1';
const server = createStaticServer(BUILD);
const port = await listen(server, { port: Number(process.env['PORT'] ?? 4173), host });
console.log(`\nVantage is at http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}/`);
if (process.env['VANTAGE_ORIGINALS']) console.log(PRIVATE);
console.log('Ctrl-C ends it.');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.once(signal, () => {
		server.close();
		server.closeAllConnections();
	});
}
