import { expect, test } from './fixtures';

const THEME = 'sets/aleppo-2016/themes/motives/';
const ALIVE = '[data-later][data-alive]';

test.describe('a chart', () => {
	test('comes alive when one comes near it', async ({ page, open }) => {
		await open(THEME);
		await page.locator('figure.chart').scrollIntoViewIfNeeded();
		await expect(page.locator(ALIVE)).toHaveCount(1);
		await expect(page.locator('figure.chart')).toHaveCount(1);

		const stops = page.locator('a[data-mark][tabindex="0"]');
		await expect(stops).toHaveCount(1);
		const first = await stops.getAttribute('aria-label');
		await stops.focus();
		await page.keyboard.press('End');
		await expect(stops).not.toHaveAttribute('aria-label', first ?? '');
		await expect(stops).toBeFocused();

		await page.locator('figure.chart summary').click();
		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: 'CSV' }).click();
		expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
	});

	test('is there after going from theme to theme', { tag: '@firefox' }, async ({ page, open }) => {
		await open(THEME);
		const title = page.locator('figure.chart .finding');
		const before = await title.innerText();
		await page.goto(THEME);
		await page.getByRole('link', { name: /^Next question/ }).click();
		await expect(page).not.toHaveURL(/motives/);
		await expect(page.locator(ALIVE)).toHaveCount(1);
		await expect(title).toHaveCount(1);
		await expect(title).not.toHaveText(before);
		await page.goBack();
		await expect(title).toHaveText(before);
	});
});
