/**
 * Runs a benchmark: `npm run bench -- <name>` runs `tests/bench/<name>.ts`, which is TypeScript and
 * imports the project's folders, through Vite's module runner. Without a name: `engines`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const FOLDER = 'tests/bench';
/** Parts that benchmarks are made of, no benchmarks. */
const PARTS = ['build-sets', 'generate-set', 'invent'];

const [name = 'engines'] = process.argv.slice(2);
const file = `${FOLDER}/${name}.ts`;
if (name === '' || !existsSync(file)) {
	const names = readdirSync(FOLDER)
		.filter((entry) => entry.endsWith('.ts') && !entry.endsWith('.test.ts'))
		.map((entry) => entry.slice(0, -'.ts'.length))
		.filter((entry) => !PARTS.includes(entry));
	console.error(`npm run bench -- <name>, where a name is one of: ${names.join(', ')}`);
	process.exit(2);
}
process.env['TZ'] = 'UTC';
await runnerImport(`./${file}`, {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: resolve('src/lib') } }
});
