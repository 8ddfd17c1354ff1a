import { BASE } from './serve-build';
import { expect, hydrated, test } from './fixtures';
import { listPages, onePerKind } from '../run/site-pages.mjs';

const pages = listPages();

/** Runs inside the page: where links lead, those within charts too. */
const addressesOf = (anchors: readonly Element[]): string[] =>
	anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href);

for (const { path } of pages) {
	test(`the links of /${path} lead somewhere`, async ({ page, open, baseURL }) => {
		await open(path);
		const links = await page.locator('a[href]').evaluateAll(addressesOf);
		const broken: string[] = [];
		for (const link of new Set(links.filter((href) => href.startsWith(baseURL ?? '')))) {
			const url = new URL(link);
			const answer = await page.request.get(url.href, { maxRedirects: 0 });
			const target = decodeURIComponent(url.hash.slice(1));
			if (answer.status() !== 200) broken.push(`${link}: ${answer.status()}`);
			else if (target !== '' && !(await answer.text()).includes(`id="${target}"`)) {
				broken.push(`${link}: there is no #${target}`);
			}
		}
		expect(links.length).toBeGreaterThan(0);
		expect(broken).toEqual([]);
	});
}

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
		await page.locator('main a[href*="read/"]:visible').first().click();
		await expect(page).toHaveURL(new RegExp(`${BASE}sets/.*read/`));
		await expect(page.locator('h1')).toBeVisible();
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`${BASE}$`));
	});
});
