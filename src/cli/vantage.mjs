#!/usr/bin/env node
// The command line's launcher: Node 20 runs no TypeScript, so the program is bundled when its
// sources have changed since the last time, kept in node_modules/.cache, and then started.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const cache = join(root, 'node_modules', '.cache', 'vantage');

/** What the program is made of; pages, state and components are no part of it. */
const SOURCES = [
	'src/cli',
	'src/lib/core',
	'src/lib/corpus',
	'src/lib/importing',
	'src/lib/exchange',
	'src/lib/messages',
	'package-lock.json'
];

/**
 * Path, size and time of every source: they change whenever the program may have.
 *
 * @param {string} path
 * @returns {string[]}
 */
function stamps(path) {
	const full = join(root, path);
	const stat = statSync(full, { throwIfNoEntry: false });
	if (!stat) return [];
	if (stat.isDirectory()) return readdirSync(full).flatMap((name) => stamps(join(path, name)));
	return path.endsWith('.test.ts') ? [] : [`${path} ${stat.size} ${stat.mtimeMs}`];
}

/**
 * Bundles beside the place and then moves the folder there, so that two programs started at once
 * do not read half a file.
 *
 * @param {string} target
 */
async function bundle(target) {
	const { build } = await import('vite');
	const draft = `${target}.${process.pid}`;
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		ssr: { noExternal: true },
		build: {
			ssr: 'src/cli/main.ts',
			outDir: draft,
			emptyOutDir: true,
			target: 'node20',
			// What is imported on demand (readers of foreign formats) stays apart: a start does not read it.
			rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } }
		}
	});
	try {
		renameSync(draft, target);
	} catch {
		// Another program was first; its bundle is the same.
		rmSync(draft, { recursive: true, force: true });
	}
	for (const name of readdirSync(cache)) {
		const other = join(cache, name);
		if (other !== target) rmSync(other, { recursive: true, force: true });
	}
}

const stamp = createHash('sha256').update(SOURCES.flatMap(stamps).join('\n')).digest('hex');
const target = join(cache, stamp.slice(0, 16));
if (!existsSync(target)) {
	mkdirSync(cache, { recursive: true });
	await bundle(target);
}
/** @type {{ run: (args: string[]) => Promise<number> }} */
const program = await import(pathToFileURL(join(target, 'main.mjs')).href);
process.exitCode = await program.run(process.argv.slice(2));
