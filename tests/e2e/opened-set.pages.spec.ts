import { expect, test } from './fixtures';

/** A set opened from a file: all its pages are fragments of one. */
test('a place in a page leads back to that page', async ({ page, open }) => {
	await open('local/#open=../sets/aleppo-2016/set.json');
	await page.getByRole('link', { name: 'Words', exact: true }).click();
	await expect(page).toHaveURL(/#\/words$/);
	const table = page.getByRole('table', { name: /^Sentences on harm/ });
	await table.getByRole('link', { name: /^Ibrahim, Named/ }).click();
	await expect(page).toHaveURL(/#harm-/);
	const place = table.getByRole('link', { name: /^Read in place/ }).filter({ visible: true });
	await place.first().click();
	await expect(page).toHaveURL(/#\/read\/ibrahim\?/);
	await expect(page.locator('.run.at, [data-run].at').first()).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/#harm-/);
	await expect(table.getByRole('link', { name: /^Ibrahim, Named/ })).toBeInViewport();
});
