import { posix } from 'node:path';
import { findCycles } from './cycles';
import { parseImports } from './imports';
import { OUTSIDE, STARTS_WORKERS, TABLE, type Folder } from './table';

/** Files by their path from the project's root (`src/lib/ui/Button.svelte`), with their text. */
export type Files = ReadonlyMap<string, string>;

/**
 * The folder of the table a file belongs to.
 *
 * @returns null for a file that stands in no folder of its own (`src/lib/stray.ts`)
 */
export function folderOf(path: string): Folder | null {
	const [src, top, second, third] = path.split('/');
	if (src !== 'src' || top === undefined) return null;
	if (top.startsWith('service-worker')) return 'service-worker';
	// SvelteKit's own files (hooks, app.d.ts) compose the site as routes do.
	if (second === undefined) return 'routes';
	if (top !== 'lib') return top;
	if (third === undefined) return null;
	return second === 'core' ? `core/${third}` : second;
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** A path without its query (`?raw`, `?worker`) and an ending that may be left out. */
function resolve(importer: string, specifier: string, files: Files): string | null {
	const [bare = ''] = specifier.split('?');
	let path: string;
	if (bare === '$lib' || bare.startsWith('$lib/')) path = `src/lib${bare.slice('$lib'.length)}`;
	else if (bare.startsWith('.')) path = posix.join(posix.dirname(importer), bare);
	else return null;
	const candidates = [path, `${path}.ts`, `${path}/index.ts`, path.replace(/\.js$/, '.ts')];
	const found = candidates.find((candidate) => files.has(candidate));
	return found ?? (posix.extname(path) === '' ? `${path}/index.ts` : path);
}

/** How a folder is entered from another one: through its `index.ts`, or a component's own file. */
function isDoor(specifier: string, target: string, folder: Folder): boolean {
	const bare = specifier.split('?')[0] ?? '';
	if (!bare.startsWith('$lib/')) return false;
	return target.endsWith('.svelte') || bare === `$lib/${folder}`;
}

function checkOutside(folder: Folder, specifier: string): string | null {
	for (const { module, only, why } of OUTSIDE) {
		if (module.test(specifier) && !only.includes(folder)) {
			return `${specifier} belongs to ${only.join(', ')}: ${why}`;
		}
	}
	return null;
}

function checkEdge(path: string, folder: Folder, specifier: string, target: string): string | null {
	if (target.startsWith('tests/') && isTest(path)) return null;
	if (!target.startsWith('src/')) return null;
	const to = folderOf(target);
	if (target.endsWith('/index.ts') && path.startsWith(`${posix.dirname(target)}/`)) {
		return `imports ${target} from inside its own folder: import the file, index.ts is for outsiders`;
	}
	if (to === folder) return null;
	if (to === null) return `imports ${specifier}, which stands in no folder of the table`;
	if (!TABLE[folder]?.may.includes(to)) return `${folder} may not import ${to} (${specifier})`;
	if (isTest(path) || isDoor(specifier, target, to)) return null;
	return `imports ${specifier}: across folders import $lib/${to}, or a component's own file`;
}

/**
 * Everything in which the files depart from the table, as `path:line: what`, and every cycle.
 * Pure: the files are handed in.
 */
export function checkArchitecture(files: Files): string[] {
	const problems = new Set<string>();
	const graph = new Map<string, string[]>();
	for (const [path, source] of files) {
		const folder = folderOf(path);
		if (folder === null || !(folder in TABLE)) {
			problems.add(`${path}: ${folder ?? 'src/lib itself'} is no folder of the table`);
			continue;
		}
		const { imports, workers } = parseImports(path, source);
		const targets: string[] = [];
		for (const { specifier, line } of imports) {
			const target = resolve(path, specifier, files);
			if (target !== null && files.has(target)) targets.push(target);
			const problem =
				target === null
					? isTest(path)
						? null
						: checkOutside(folder, specifier)
					: checkEdge(path, folder, specifier, target);
			if (problem !== null) problems.add(`${path}:${line}: ${problem}`);
		}
		for (const line of workers) {
			if (!STARTS_WORKERS.includes(folder)) {
				problems.add(`${path}:${line}: only ${STARTS_WORKERS.join(', ')} starts workers`);
			}
		}
		graph.set(path, targets);
	}
	for (const cycle of findCycles(graph)) problems.add(`cycle: ${cycle.join(' → ')}`);
	return [...problems];
}
