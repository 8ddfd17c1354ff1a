import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { BUILD, listPages } from '../run/site-pages.mjs';
import { isPrivate } from './private-build';

const SAYING = 'It is for private use; do not publish it.';

const pages = listPages().map((page) => ({
	...page,
	html: readFileSync(join(BUILD, page.path, 'index.html'), 'utf8')
}));
const saying = pages.filter(({ html }) => html.includes(SAYING));

test('pages with texts that are not ours say so, and no others', () => {
	if (!isPrivate) {
		expect(saying).toEqual([]);
		return;
	}
	const sets = new Set(saying.flatMap(({ path }) => /^sets\/[^/]+\//.exec(path) ?? []));
	expect(sets.size).toBeGreaterThan(0);
	const silent = pages.filter(
		({ path, html }) => [...sets].some((set) => path.startsWith(set)) && !html.includes(SAYING)
	);
	expect(silent.map(({ path }) => path)).toEqual([]);
});

/** What is on this device only, and what would be less blind with a search engine's word on it. */
const UNLISTED = /^local\/$|\/blind\//;

test('a private build is not to be found by a search, and every other is', () => {
	const hidden = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex"'));
	const expected = isPrivate ? pages : pages.filter(({ path }) => UNLISTED.test(path));
	expect(hidden.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
});

test('what is said of a private build stands on paper too', async ({ page, open }) => {
	test.skip(!isPrivate, 'the build holds nothing private');
	await open(saying[0]?.path ?? '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main .private').first()).toBeVisible();
});
