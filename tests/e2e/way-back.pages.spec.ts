import { expect, test } from './fixtures';

const WORDS = 'sets/aleppo-2016/words/';

test('what one opened on a page is open when one comes back to it', async ({ page, open }) => {
	await open(WORDS);
	const word = page.locator('#actor-rebels details').last();
	await word.locator('summary').click();
	const place = word.getByRole('link', { name: /^Read in place/ }).first();
	await place.scrollIntoViewIfNeeded();
	const top = await page.evaluate(() => scrollY);
	await place.click();
	await expect(page.locator('[data-run].at')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/\/words\/$/);
	await expect(place).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBeCloseTo(top, -1);
	await expect(page.locator('main details[open]')).toHaveCount(1);
});

test('and so are the sentences behind a count', async ({ page, open }) => {
	await open(WORDS);
	await page.getByRole('link', { name: /^Ibrahim, Named/ }).click();
	const sentences = page.locator('tr.places').filter({ visible: true });
	await sentences
		.getByRole('link', { name: /^Read in place/ })
		.first()
		.click();
	await expect(page.locator('[data-run].at')).toBeInViewport();
	await page.goBack();
	await expect(sentences).toHaveCount(1);
	await expect(sentences).toContainText('Ibrahim, Named');
	await expect(sentences).toBeInViewport();
	await sentences.getByRole('link', { name: 'Close' }).click();
	await expect(sentences).toHaveCount(0);
});

test('a place in a set opened from a file leads back to its page', async ({ page, open }) => {
	await open('local/#open=../sets/aleppo-2016/set.json');
	await page.getByRole('link', { name: 'The words they choose' }).click();
	await expect(page).toHaveURL(/#\/words$/);
	const table = page.getByRole('table', { name: /^Sentences on harm/ });
	await table.getByRole('link', { name: /^Ibrahim, Named/ }).click();
	await expect(page).toHaveURL(/#harm-/);
	const sentences = page.locator('tr.places').filter({ visible: true });
	await sentences
		.getByRole('link', { name: /^Read in place/ })
		.first()
		.click();
	await expect(page).toHaveURL(/#\/read\/ibrahim\?/);
	await expect(page.locator('[data-run].at')).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/#harm-/);
	await expect(sentences).toHaveCount(1);
	await expect(sentences).toBeInViewport();
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Choose a question' })).toBeVisible();
});
