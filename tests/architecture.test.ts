import { describe, expect, test } from 'vitest';
import { checkArchitecture, folderOf } from './architecture/check';
import { TABLE } from './architecture/table';
import { readTracked } from './architecture/tracked';

describe('the folders of src', () => {
	test('keep to the table of layers', () => {
		const files = readTracked((path) => /^src\/.*\.(ts|svelte|mjs)$/.test(path));
		expect(files.size).toBeGreaterThan(10);
		expect(checkArchitecture(files)).toEqual([]);
	});

	test('are in a table that only points down', () => {
		for (const [folder, { level, may }] of Object.entries(TABLE)) {
			for (const below of may) {
				expect(TABLE[below], `${folder} may import ${below}, which has no row`).toBeDefined();
				expect(TABLE[below]?.level, `${folder} → ${below}`).toBeLessThan(level);
			}
		}
	});
});

/** Invented sources, and a part of the problem each has to raise; null: none. */
const CASES: [name: string, files: Record<string, string>, problem: string | null][] = [
	['an empty project', {}, null],
	[
		'an edge of the table',
		{
			'src/lib/core/text/a.ts': `import type { Place } from '$lib/core/model';`,
			'src/lib/core/model/index.ts': ''
		},
		null
	],
	[
		'an edge that is not in the table',
		{ 'src/lib/core/text/a.ts': `import { x } from '$lib/corpus';`, 'src/lib/corpus/index.ts': '' },
		'core/text may not import corpus'
	],
	[
		'an upward edge by a type import',
		{ 'src/lib/ui/a.ts': `import type { X } from '$lib/state';`, 'src/lib/state/index.ts': '' },
		'src/lib/ui/a.ts:1: ui may not import state'
	],
	[
		'an import type in the middle of a type',
		{ 'src/lib/ui/a.ts': `\ntype X = import('$lib/core/model').Y;` },
		'src/lib/ui/a.ts:2: ui may not import core/model'
	],
	[
		'a dynamic import',
		{ 'src/lib/corpus/a.ts': `const x = await import('$lib/exchange');` },
		'corpus may not import exchange'
	],
	[
		'an export from elsewhere',
		{ 'src/lib/storage/index.ts': `export { x } from '../corpus/x';`, 'src/lib/corpus/x.ts': '' },
		'storage may not import corpus'
	],
	[
		'the script of a component',
		{
			'src/lib/ui/A.svelte': `<p>x</p>\n<script lang="ts">\nimport B from '$lib/reader/B.svelte';\n</script>`
		},
		'src/lib/ui/A.svelte:3: ui may not import reader'
	],
	[
		'the markup of a component',
		{ 'src/lib/ui/A.svelte': `<script></script>\n{#await import('$lib/reader/B.svelte')}{/await}` },
		'src/lib/ui/A.svelte:2: ui may not import reader'
	],
	[
		"a component's own file across folders",
		{ 'src/lib/reader/A.svelte': `<script>import B from '$lib/ui/B.svelte';</script>` },
		null
	],
	[
		'a file behind the index of another folder',
		{
			'src/lib/corpus/a.ts': `import { x } from '$lib/core/text/words';`,
			'src/lib/core/text/words.ts': ''
		},
		'across folders import $lib/core/text'
	],
	[
		'a relative way into another folder',
		{
			'src/lib/corpus/a.ts': `import { x } from '../core/text';`,
			'src/lib/core/text/index.ts': ''
		},
		'across folders import $lib/core/text'
	],
	[
		'an index imported from inside its folder',
		{ 'src/lib/ui/a.ts': `import { x } from './index';`, 'src/lib/ui/index.ts': '' },
		'index.ts is for outsiders'
	],
	[
		'an index imported from inside its folder by another name',
		{ 'src/lib/ui/deep/a.ts': `import { x } from '$lib/ui';`, 'src/lib/ui/index.ts': '' },
		'index.ts is for outsiders'
	],
	[
		"a subfolder's index imported from outside it",
		{
			'src/lib/corpus/a.ts': `import { x } from './schema';`,
			'src/lib/corpus/schema/index.ts': ''
		},
		null
	],
	[
		'two files that import each other',
		{
			'src/lib/ui/a.ts': `import { b } from './b';`,
			'src/lib/ui/b.ts': `import type { A } from './a';`
		},
		'cycle: src/lib/ui/a.ts → src/lib/ui/b.ts'
	],
	['a folder nobody planned', { 'src/lib/utils/a.ts': '' }, 'utils is no folder of the table'],
	['a folder of core nobody planned', { 'src/lib/core/misc/a.ts': '' }, 'core/misc is no folder'],
	['a file in src/lib itself', { 'src/lib/index.ts': '' }, 'src/lib itself is no folder'],
	[
		'$app/paths in a reader',
		{ 'src/lib/reader/a.ts': `import { resolve } from '$app/paths';` },
		null
	],
	[
		'$app/paths in a widget',
		{ 'src/lib/ui/a.ts': `import { resolve } from '$app/paths';` },
		'$app/paths belongs to'
	],
	[
		'$app/navigation in a reader',
		{ 'src/lib/reader/a.ts': `import { goto } from '$app/navigation';` },
		'$app/navigation belongs to routes, server'
	],
	['$app/state in a route', { 'src/routes/+page.ts': `import { page } from '$app/state';` }, null],
	[
		'$service-worker in a page',
		{ 'src/routes/a.ts': `import { files } from '$service-worker';` },
		'it exists in the service worker only'
	],
	['Node in core', { 'src/lib/core/text/a.ts': `import 'node:fs';` }, 'node:fs belongs to'],
	['Node in the command line', { 'src/cli/a.ts': `import 'node:fs';` }, null],
	[
		'Svelte in core',
		{ 'src/lib/core/text/a.ts': `import 'svelte/store';` },
		'svelte/store belongs to'
	],
	[
		'a worker started by a chart',
		{ 'src/lib/charts/a.ts': `new Worker(new URL('./w.ts', import.meta.url));` },
		'only state starts workers'
	],
	['a worker started by state', { 'src/lib/state/a.ts': `new Worker('w.js');` }, null]
];

describe('the check itself', () => {
	test.each(CASES)('%s', (_name, files, problem) => {
		const found = checkArchitecture(new Map(Object.entries(files)));
		if (problem === null) expect(found).toEqual([]);
		else expect(found).toEqual([expect.stringContaining(problem)]);
	});

	test.each([
		['src/lib/core/text/words.ts', 'core/text'],
		['src/lib/reader/deep/A.svelte', 'reader'],
		['src/routes/+page.svelte', 'routes'],
		['src/hooks.server.ts', 'routes'],
		['src/service-worker.ts', 'service-worker'],
		['src/lib/stray.ts', null],
		['src/lib/core/stray.ts', 'core/stray.ts']
	])('%s belongs to %s', (path, folder) => {
		expect(folderOf(path)).toBe(folder);
	});
});
