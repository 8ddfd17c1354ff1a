import { listPages } from '../run/site-pages.mjs';
import { expect, hydrated, test } from './fixtures';

/** A lesson's worth of going to and fro. */
const ROUNDS = 8;
/** What a page may keep after each round beyond the first two, which fill caches. */
const BYTES_PER_ROUND = 400_000;

test('going through all pages again and again keeps nothing', async ({ page, open }) => {
	test.setTimeout(600_000);
	const pages = listPages();
	await open('');
	const session = await page.context().newCDPSession(page);
	const heap = async (): Promise<number> => {
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
	const sizes: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		for (const { path } of pages) {
			// Through the site's own router, as a reader's tap would.
			await page.evaluate((href) => {
				const link = document.createElement('a');
				link.href = href;
				document.body.append(link);
				link.click();
				link.remove();
			}, `/${path}`);
			await page.waitForURL((url) => url.pathname === `/${path}`);
			await expect(page.locator('h1')).toBeVisible();
		}
		sizes.push(await heap());
	}
	const grown = ((sizes.at(-1) ?? 0) - (sizes[1] ?? 0)) / (ROUNDS - 2);
	expect(grown, `bytes a round: ${sizes.join(', ')}`).toBeLessThan(BYTES_PER_ROUND);
});

test('a walk along every link of every page meets no error', async ({ page, open }) => {
	test.setTimeout(600_000);
	for (const { path } of listPages()) {
		await open(path);
		const here = new URL(page.url()).origin;
		const links = await page
			.locator('main a[href]')
			.evaluateAll((anchors) =>
				anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href)
			);
		for (const link of new Set(links.filter((href) => href.startsWith(here)))) {
			await page.goto(link);
			await hydrated(page);
			await expect(page.locator('h1')).toBeVisible();
		}
	}
});
