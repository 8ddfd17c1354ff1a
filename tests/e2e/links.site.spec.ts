import { addressesOf } from './broken-links';
import { expect, hydrated, test } from './fixtures';
import { BASE } from './serve-build';
import { listPages, onePerKind } from '../run/site-pages.mjs';

const pages = listPages();

test.describe('a page that is not there', () => {
	test.use({ expectedErrors: [/404/] });

	test('says so, with status 404 and a way back', async ({ page }) => {
		const answer = await page.goto('sets/no-such-set/');
		expect(answer?.status()).toBe(404);
		await hydrated(page);
		await expect(page.locator('h1')).toBeVisible();
		await page.locator('main a[href]').first().click();
		await expect(page).not.toHaveURL(/no-such-set/);
		await expect(page.locator('h1')).toBeVisible();
		expect(pages.map(({ path }) => `/${path}`)).toContain(new URL(page.url()).pathname);
	});
});

test.describe('under another base path', () => {
	test.use({
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the first argument
		baseURL: async ({}, use) => {
			await use(process.env['VANTAGE_BASE_URL']);
		}
	});

	for (const { path, kind } of onePerKind(pages)) {
		test(`${kind} works, and its links stay inside`, async ({ page, open }) => {
			await open(path);
			const { origin } = new URL(page.url());
			const inside = (await page.locator('a[href]').evaluateAll(addressesOf))
				.map((address) => new URL(address))
				.filter((url) => url.origin === origin)
				.map((url) => url.pathname);
			expect(inside.filter((pathname) => !pathname.startsWith(BASE))).toEqual([]);
			const onward = inside.findIndex((pathname) => pathname !== new URL(page.url()).pathname);
			expect(onward).toBeGreaterThanOrEqual(0);
		});
	}

	test('one can click from the first page into a set and back', async ({ page, open }) => {
		await open('');
		// Addresses of whole pages, without a query or a place in them.
		await page.locator('main a[href*="themes/"][href$="/"]:visible').first().click();
		await expect(page).toHaveURL(new RegExp(`${BASE}sets/.*themes/`));
		await page.reload();
		await hydrated(page);
		await page.locator('details.frame > summary').first().click();
		await page.locator('details.frame a[href*="read/"]:visible').first().click();
		await expect(page).toHaveURL(new RegExp(`${BASE}sets/.*read/`));
		await expect(page.locator('h1')).toBeVisible();
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`${BASE}$`));
	});
});
