import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { shiftsOf, watchShifts } from './layout-shifts';
import { BUILD, listPages } from '../run/site-pages.mjs';

/** What a reader on a slow phone is asked to fetch before the page is whole; kB are 1,000 bytes. */
const SCRIPT_BYTES = 60_000;
const HTML_BYTES = 120_000;
/** A request costs a round trip whatever its size. */
const REQUESTS = 40;

/** A first visit's hint comes to a reader who is still for five seconds. */
const STILL = '00:06';

// All that a page nobody touches yet fetches, also what comes late: what keeps the pages, and a hint. The service
// worker's own file is not a page's: the browser fetches it beside, and runs it beside.
test.use({ keepsPages: true, showsHints: true, isRead: false });

const zipped = (file: string): number => gzipSync(readFileSync(file)).length;

/** The file of the build that an address asks for. */
const fileOf = (url: string): string => {
	const { pathname } = new URL(url);
	const path = decodeURIComponent(pathname);
	return join(BUILD, path.endsWith('/') ? `${path}index.html` : path);
};

for (const { path } of listPages()) {
	test(`/${path} keeps to the budget`, async ({ page, open }, { annotations }) => {
		const loaded = new Set<string>();
		page.on('response', (response) => {
			const url = response.url();
			if (url.startsWith('http')) loaded.add(url.split(/[?#]/)[0] ?? url);
		});
		await watchShifts(page);
		await page.clock.install();
		await open(path);
		await page.locator('.offline [role=status]').waitFor({ state: 'attached' });
		await page.clock.fastForward(STILL);
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready);

		const scripts = [...loaded].filter((url) => url.endsWith('.js'));
		const script = scripts.reduce((sum, url) => sum + zipped(fileOf(url)), 0);
		const html = zipped(fileOf(page.url()));
		const shift = (await shiftsOf(page)).reduce((sum, value) => sum + value, 0);
		annotations.push({
			type: 'budget',
			description: `JavaScript ${script}, HTML ${html}, ${loaded.size} requests, shift ${shift}`
		});
		expect.soft(script, 'bytes of JavaScript, gzip').toBeLessThanOrEqual(SCRIPT_BYTES);
		expect.soft(html, 'bytes of HTML, gzip').toBeLessThanOrEqual(HTML_BYTES);
		expect.soft(loaded.size, 'requests').toBeLessThanOrEqual(REQUESTS);
		expect.soft(shift, 'layout shift').toBe(0);
	});
}
