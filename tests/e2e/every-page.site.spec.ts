import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD, listPages } from '../run/site-pages.mjs';
import { expectAccessible } from './accessibility';
import { addressesOf, brokenLinks } from './broken-links';
import { corpusSets } from './corpus-sets';
import { expect, test } from './fixtures';
import { findOverflow } from './overflow';

/** The narrowest phone (and 400 % zoom of 1280), a tablet, a wide wall. */
const WIDTHS = [320, 768, 2560];
const HEIGHT = 900;
/** A common phone and a desk: here everything is looked at. */
const SIZES = [
	{ width: 360, height: 740 },
	{ width: 1440, height: HEIGHT }
];

const pages = listPages();

/** What the set has to say of itself stands where a reader sees it, on paper, and where it is shared. */
async function expectNotice(page: Page, notice: string | undefined): Promise<void> {
	const said = page.locator('main .notice:not(.private)');
	if (notice === undefined) {
		await expect.soft(said).toHaveCount(0);
		return;
	}
	await expect.soft(said).toHaveText(notice);
	await expect.soft(said).toBeInViewport();
	for (const name of ['meta[name="description"]', 'meta[property="og:description"]']) {
		const description = await page.locator(name).getAttribute('content');
		expect.soft(description?.endsWith(notice), name).toBe(true);
	}
	await page.emulateMedia({ media: 'print' });
	await expect.soft(said, 'on paper').toBeVisible();
	await page.emulateMedia({ media: null });
}

// What does not depend on the device is looked at in one visit to a page: most of a test is loading.
for (const { path } of pages) {
	const set = corpusSets.find(({ id }) => path.startsWith(`sets/${id}/`));
	test(`/${path} fits every width, can be used by everyone, and leads somewhere`, async ({
		page,
		open,
		baseURL
	}) => {
		// axe looks at every element of a long article, four times: on a busy machine that takes a while.
		test.setTimeout(150_000);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: HEIGHT });
		await open(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: HEIGHT });
			expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
		}
		if (set) await expectNotice(page, set.notice);
		for (const size of SIZES) {
			await page.setViewportSize(size);
			expect.soft(await page.evaluate(findOverflow), `at ${size.width} px`).toEqual([]);
			await expectAccessible(page, undefined, `at ${size.width} px`);
		}
		const links = await page.locator('a[href]').evaluateAll(addressesOf);
		expect.soft(links.length).toBeGreaterThan(0);
		expect.soft(brokenLinks(links, baseURL ?? '')).toEqual([]);
	});
}

test('some set has a notice', () => {
	expect(corpusSets.filter(({ notice }) => notice).length).toBeGreaterThan(0);
});

test('every page says what it is, and no two the same', () => {
	const titles: string[] = [];
	for (const { path } of pages) {
		const html = readFileSync(join(BUILD, path, 'index.html'), 'utf8');
		const found = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
		titles.push(found(/<title>([^<]*)<\/title>/));
		expect.soft(found(/<html[^>]* lang="([^"]*)"/), `language of /${path}`).toMatch(/^[a-z]{2}/);
		expect
			.soft(found(/<meta name="description" content="([^"]*)"/), `description of /${path}`)
			.toMatch(/\S.{20,}/);
		expect.soft(html.match(/<h1[\s>]/g)?.length, `headings of /${path}`).toBe(1);
		expect.soft(html.match(/<main[\s>]/g)?.length, `main parts of /${path}`).toBe(1);
	}
	expect(titles.filter((title) => title.length < 5)).toEqual([]);
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
