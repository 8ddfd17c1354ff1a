import { expect, test } from './fixtures';
import { listPages } from '../run/site-pages.mjs';

const pages = listPages();

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('every page can be read', async ({ page }) => {
		test.slow();
		for (const { path } of pages.filter(({ kind }) => !kind.endsWith('compare'))) {
			await page.goto(path);
			await expect.soft(page.locator('h1'), `/${path}`).toBeVisible();
			const text = await page.locator('main').innerText();
			expect.soft(text.split(/\s+/).length, `words of /${path}`).toBeGreaterThan(30);
		}
	});

	for (const { path } of pages.filter(({ kind }) => kind === 'sets/*')) {
		test(`/${path} draws its charts`, async ({ page }) => {
			await page.goto(path);
			// A chart is folded away to begin with: opening needs no script.
			for (const summary of await page.locator('summary').all()) {
				if (await summary.isVisible()) await summary.click();
			}
			// Each chart is drawn in two shapes, of which one fits the screen.
			const charts = page.locator('figure svg:visible');
			expect(await charts.count()).toBeGreaterThan(0);
			await expect(charts.first()).toBeVisible();
			expect(await charts.first().locator('rect, path, circle, line').count()).toBeGreaterThan(5);
		});
	}
});
