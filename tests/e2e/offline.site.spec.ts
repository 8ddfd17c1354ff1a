import type { Page } from '@playwright/test';
import { expect as expectOnce, hydrated, test as base } from './fixtures';
import { Deployment } from './offline/deployment';
import { listPages } from '../run/site-pages.mjs';

const SET = 'sets/aleppo-2016/';
const ARTICLE = `${SET}read/coffey/`;
const KEPT = 'This set is kept on this device for reading offline.';
const READY = /^A newer version of this site is ready/;
const TAKE = 'Load the newer version';

const pages = listPages().map(({ path }) => path);
const OTHER_SET = pages.find((path) => /^sets\/[^/]+\/$/.test(path) && path !== SET) ?? '';

/** Changed texts of a newer version: one every page says, one that stands in data. */
const NEWER = {
	'Nothing you do here leaves': 'Newer. Nothing you do here leaves',
	'The Shaping of a Refugee': 'The Newer Shaping of a Refugee'
};
const NEWER_FOOT = 'Newer. Nothing you do here leaves';

/** What a browser says of a server that is not there. */
const GONE = [/net::ERR_|Failed to fetch/];

interface Fixtures {
	readonly site: Deployment;
	/** The path the site is served under. */
	readonly under: string;
}

const test = base.extend<Fixtures>({
	keepsPages: true,
	under: ['/', { option: true }],
	site: async ({ under }, use) => {
		const site = new Deployment(under);
		await site.start();
		await use(site);
		await site.end();
	},
	baseURL: async ({ site }, use) => {
		await use(site.url);
	}
});

/** To keep a site is to fetch some two hundred files, which takes its time on a busy machine. */
const expect = expectOnce.configure({ timeout: 30_000 });

/** Reads a page with a connection until all of its set is kept. */
async function visit(page: Page, path = SET): Promise<void> {
	await page.goto(path);
	await expectKept(page);
}

const expectKept = (page: Page) => expect(page.getByText(KEPT)).toBeVisible();

const heading = (page: Page) => page.locator('h1');
/** The foot of the whole page: a chart has one of its own. */
const foot = (page: Page) => page.locator('.app > footer');

/** The names of the caches of versions, and all addresses in them. */
const cached = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('vantage '));
		const all = await Promise.all(
			names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
		);
		return { names, addresses: all.flat() };
	});

test.describe.configure({ timeout: 120_000 });

test.describe('after one visit, without a server', () => {
	test.use({ expectedErrors: GONE, under: '/some/where/' });

	test('every page of the set opens, and what is in it works', async ({ page, site }) => {
		await visit(page);
		await site.stop();
		const paths = pages.filter((path) => path.startsWith(SET) || !path.startsWith('sets/'));
		expect(paths.length).toBeGreaterThan(10);
		for (const path of [...paths, `${SET}compare/?a=coffey&b=ibrahim&theme=refugees`]) {
			const answer = await page.goto(path);
			expect.soft(answer?.status(), path).toBe(200);
			await hydrated(page);
			await expect.soft(heading(page), path).toBeVisible();
			expect.soft(page.url(), path).toBe(`${site.url}${path}`);
		}
		await expect(heading(page)).toContainText('Why do people leave Aleppo');

		// A chart wakes, and its marks lead on without a new page being loaded.
		await page.goto(`${SET}themes/motives/`);
		await hydrated(page);
		await page.locator('figure.chart').scrollIntoViewIfNeeded();
		await expect(page.locator('[data-later][data-alive]')).toHaveCount(1);
		await page.getByRole('link', { name: 'Compare Coffey and Ibrahim' }).first().click();
		await expect(page.getByRole('heading', { name: 'Only Ibrahim' })).toBeVisible();

		// How the others tell a passage, and another article.
		await page.goto(`${ARTICLE}?theme=motives`);
		await hydrated(page);
		await page.locator('a[data-run]').first().click();
		await expect(page.getByRole('dialog')).toContainText('Ibrahim');
		await page.keyboard.press('Escape');
		await page.locator('a[href*="/read/ibrahim/"]:visible').first().click();
		await expect(page).toHaveURL(/read\/ibrahim/);
		await expect(heading(page)).toBeVisible();

		// An address without its last slash leads to the page.
		await page.goto(`${SET}words?x=1`);
		expect(page.url()).toBe(`${site.url}${SET}words/?x=1`);
	});

	test('a set never opened is a plain page, and one’s way back', async ({ page, site }) => {
		test.skip(OTHER_SET === '', 'the site has one set');
		await visit(page);
		expect((await cached(page)).addresses.filter((url) => url.includes(OTHER_SET))).toEqual([]);
		await site.stop();
		await page.goto(`${OTHER_SET}?x=1`);
		await expect(heading(page)).toHaveText('Reading offline');
		await expect(page.getByText('this page is not kept on this device')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Aleppo 2016' })).toBeVisible();
		await expect(page).toHaveTitle(/Reading offline/);

		// From a page that is open, too.
		await page.goto('');
		await hydrated(page);
		await page.locator(`main a[href*="${OTHER_SET}"]`).first().click();
		await expect(heading(page)).toHaveText('Reading offline');

		await site.start();
		await page.getByRole('link', { name: 'Try again' }).click();
		await expect(page).toHaveURL(`${site.url}${OTHER_SET}`);
		await expectKept(page);
	});
});

test.describe('a newer version', () => {
	test.use({ expectedErrors: [/503/] });

	test('waits for a tap, and until then nothing of it is seen', async ({ page, context, site }) => {
		await visit(page);
		site.deploy('newer', NEWER);
		await page.goto(ARTICLE);
		await expect(page.getByText(READY)).toBeVisible();
		await expect(foot(page)).not.toContainText(NEWER_FOOT);

		// Reading on: pages, data and views are of the older version, from the device.
		await page.locator('a[data-run]').first().click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await page.reload();
		await hydrated(page);
		await expect(foot(page)).not.toContainText(NEWER_FOOT);
		await expect(page.getByText(READY)).toBeVisible();
		const { names } = await cached(page);
		expect(names).toHaveLength(2);

		// Another tab reads along.
		const other = await context.newPage();
		await other.goto(SET);
		await hydrated(other);
		await expect(other.getByText(READY)).toBeVisible();

		// The tap: the same page, the same place.
		await page.goto(`${ARTICLE}?theme=motives`);
		await page.getByRole('button', { name: TAKE }).scrollIntoViewIfNeeded();
		const place = await page.evaluate(() => scrollY);
		expect(place).toBeGreaterThan(0);
		await page.getByRole('button', { name: TAKE }).click();
		await expect(foot(page)).toContainText(NEWER_FOOT);
		await hydrated(page);
		await expect(page).toHaveURL(`${site.url}${ARTICLE}?theme=motives`);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place * 0.9);
		await expect(page.getByText(READY)).toBeHidden();

		// The other tab says so, and goes on with what it has, although the worker is a newer one.
		await expect(other.getByText('Another tab has loaded a newer version')).toBeVisible();
		await other.locator('a[href*="themes/motives/"]:visible').first().click();
		await expect(other).toHaveURL(/themes\/motives/);
		await expect(heading(other)).toBeVisible();
		await expect(foot(other)).not.toContainText(NEWER_FOOT);
		await other.reload();
		await expect(foot(other)).toContainText(NEWER_FOOT);

		// The older version goes when nobody reads it any more, and the set is kept in the newer one.
		await visit(page, ARTICLE);
		await expect.poll(async () => (await cached(page)).names.length).toBe(1);
		await site.stop();
		await page.goto(`${SET}words/`);
		await expect(foot(page)).toContainText(NEWER_FOOT);
		await site.start();
	});

	test('a set not kept comes whole from it, not its data into an older page', async ({
		page,
		site
	}) => {
		test.skip(OTHER_SET === '', 'the site has one set');
		await visit(page);
		await page.goto('');
		await expect(page.locator('html[data-hydrated]')).toBeAttached();
		site.deploy('newer', NEWER);
		await page.locator(`main a[href*="${OTHER_SET}"]`).first().click();
		await expect(foot(page)).toContainText(NEWER_FOOT);
		await expect(page).toHaveURL(`${site.url}${OTHER_SET}`);
		// What that page asks for is of its own version as well.
		await page.locator('main a[href*="themes/"]:visible').first().click();
		await expect(page).toHaveURL(/themes\//);
		await expect(foot(page)).toContainText(NEWER_FOOT);
		// The set that is kept is as it was.
		await page.goto(SET);
		await expect(foot(page)).not.toContainText(NEWER_FOOT);
	});
});

test.describe('what is broken', () => {
	test.use({ expectedErrors: GONE });

	test('a half-filled cache and a broken entry are made whole', async ({ page, site }) => {
		await visit(page);
		const before = (await cached(page)).addresses.length;
		// Half of it gone, one entry cut short, one replaced, one that claims to be whole.
		await page.evaluate(
			async ({ article, set, words }) => {
				const [name = ''] = (await caches.keys()).filter((one) => one.startsWith('vantage '));
				const cache = await caches.open(name);
				const keys = await cache.keys();
				for (const [i, key] of keys.entries()) if (i % 2 === 0) await cache.delete(key);
				await cache.put(article, new Response('rubbish'));
				await cache.put(set, new Response(''));
				await cache.put(words, new Response('x', { headers: { 'x-vantage-digest': 'y' } }));
			},
			{ article: site.url + ARTICLE, set: site.url + SET, words: `${site.url}${SET}words/` }
		);
		for (const path of [ARTICLE, SET, `${SET}words/`]) {
			await page.goto(path);
			await hydrated(page);
			await expect(heading(page)).toBeVisible();
		}
		await expectKept(page);
		await expect.poll(async () => (await cached(page)).addresses.length).toBe(before);
		await site.stop();
		for (const path of [ARTICLE, SET, `${SET}words/`, `${SET}compare/`, 'method/']) {
			await page.goto(path);
			await hydrated(page);
			await expect.soft(heading(page), path).toBeVisible();
			expect.soft(page.url()).toBe(site.url + path);
		}
	});

	test(
		'a cache that is gone is filled again, and the network answers meanwhile',
		{ tag: '@firefox' },
		async ({ page, site }) => {
			await visit(page);
			await page.evaluate(async () => {
				for (const name of await caches.keys()) await caches.delete(name);
			});
			await visit(page);
			await site.stop();
			await page.goto(ARTICLE);
			await hydrated(page);
			await expect(heading(page)).toBeVisible();
		}
	);
});

test.describe('with a connection', () => {
	test.use({ expectedErrors: [/404/] });

	test('the same version built again is no newer one, and a page that is not there a 404', async ({
		page,
		site
	}) => {
		await visit(page);
		await site.stop();
		await site.start();
		await page.reload();
		await expectKept(page);
		await expect(page.getByText(READY)).toBeHidden();

		const answer = await page.goto(`${SET}read/nobody/`);
		expect(answer?.status()).toBe(404);
		await hydrated(page);
		await expect(heading(page)).toHaveText('There is no such page');
	});

	test('nothing is fetched unasked where data is to be saved', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.goto(SET);
		const ask = page.getByRole('button', { name: 'Keep this set for reading offline' });
		await expect(ask).toBeVisible();
		expect((await cached(page)).addresses.filter((url) => url.includes('/sets/'))).toEqual([]);
		await ask.click();
		await expectKept(page);
		await page.goto('local/');
		await expect(page.getByRole('link', { name: 'Aleppo 2016' })).toBeVisible();
	});
});
