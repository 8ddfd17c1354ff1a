import { describe, expect, test } from 'vitest';
import { readTracked } from './architecture/tracked';

const OURS = /^(?:src|tests)\/.*\.(?:ts|mjs|svelte|css)$/;
const files = readTracked((path) => OURS.test(path));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const paths = (wanted: RegExp): string[] => [...files.keys()].filter((path) => wanted.test(path));

/** Names that SvelteKit gives: `+page.svelte`, `[set]`. */
const isRouteFile = (path: string): boolean => nameOf(path).startsWith('+');
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/;
const PASCAL = /^[A-Z][A-Za-z0-9]*\.svelte$/;
/** A folder or file of this name would fill with whatever has no better place. */
const DUMPING_GROUND = /(?:^|[/.-])(?:utils?|helpers?|misc|common-functions)(?:[/.]|$)/;

/**
 * Physical CSS properties and values, which are wrong when text runs from right to left. Not after
 * a hyphen: `margin-inline-left` is no property, but `--left` is a name.
 */
const PHYSICAL =
	/(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)(?:-\w+)*|(?:left|right)|text-align|float|clear)\s*:\s*([^;}]*)/g;
const PHYSICAL_VALUE = /(?:^|\s)(?:left|right)(?:\s|$)/;

const styleOf = (path: string, text: string): string =>
	path.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n');

function physicalIn(style: string): string[] {
	const found: string[] = [];
	for (const match of style.matchAll(PHYSICAL)) {
		const [declaration, value = ''] = match;
		const byValue = /^(?:text-align|float|clear)/.test(declaration);
		if (!byValue || PHYSICAL_VALUE.test(value)) found.push(declaration.trim());
	}
	return found;
}

describe('names', () => {
	test('TypeScript files are kebab-case, components PascalCase', () => {
		const wrong = paths(/\.(?:ts|mjs|svelte)$/)
			.filter((path) => !isRouteFile(path))
			.filter((path) => {
				const name = nameOf(path);
				return !(name.endsWith('.svelte') ? PASCAL : KEBAB).test(name);
			})
			// A component's test and words are named after it.
			.filter((path) => !/^[A-Z][A-Za-z0-9]*\.(?:svelte|browser)\.test\.ts$/.test(nameOf(path)));
		expect(wrong).toEqual([]);
	});

	test('nothing is a dumping ground', () => {
		expect([...files.keys()].filter((path) => DUMPING_GROUND.test(path))).toEqual([]);
	});
});

describe('components', () => {
	test('say what they are', () => {
		const silent = paths(/\.svelte$/)
			.filter((path) => !isRouteFile(path))
			.filter((path) => !/<!--\s*@component\s+\S/.test(files.get(path) ?? ''));
		expect(silent).toEqual([]);
	});

	test('lay out for either direction of writing', () => {
		const wrong = paths(/\.(?:svelte|css)$/).flatMap((path) =>
			physicalIn(styleOf(path, files.get(path) ?? '')).map((found) => `${path}: ${found}`)
		);
		expect(wrong, 'use logical properties: margin-inline-start, inset-inline-end, start').toEqual(
			[]
		);
	});

	test.each([
		['margin-left: 1px', 1],
		['border-right-color: red; padding-top: 2px', 2],
		['text-align: left', 1],
		['text-align: start; float: inline-end', 0],
		['left: 0', 1],
		['inset-inline-start: 0; --left: 1; margin-inline: 2px', 0]
	])('the search finds physical properties: %s', (style, count) => {
		expect(physicalIn(style)).toHaveLength(count);
	});
});

describe('the repository', () => {
	test('names no machine', () => {
		const text = readTracked((path) => /\.(?:ts|mjs|js|svelte|css|md|json|ya?ml)$/.test(path));
		// Written in two parts, or this file would find itself.
		const machine = new RegExp(`(^|[^A-Za-z0-9.])/(${['work', 'farm', 'root', 'tmp'].join('|')})/`);
		const found = [...text]
			.filter(([path]) => path !== 'package-lock.json')
			.flatMap(([path, content]) =>
				content.split('\n').flatMap((line, i) => (machine.test(line) ? [`${path}:${i + 1}`] : []))
			);
		expect(found).toEqual([]);
	});
});
