import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, hydrated, test } from './fixtures';

const START = 'sets/phone-vote/blind/';

/** Where one guesses: it comes alive when it comes into sight. */
async function guessOf(page: Page): Promise<Locator> {
	const guess = page.locator('#guess');
	await guess.evaluate((element) => {
		element.scrollIntoView();
	});
	await guess.getByRole('heading').waitFor();
	return guess;
}

test('from the set to a text, a guess, the facts beside it, and on', async ({ page, open }) => {
	await open('sets/phone-vote/');
	await page.getByRole('link', { name: 'Read it blind' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Read it blind' })).toBeVisible();
	await page.locator('main ol a').first().click();
	await expect(page).toHaveURL(/blind\/1\/$/);

	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const guess = await guessOf(page);
	await guess.getByRole('radio', { name: 'opinion' }).check();
	await guess.getByLabel('Where did it appear?').fill('a paper in a harbour town');
	await guess.getByRole('combobox').selectOption({ label: 'none of them yet' });
	await guess.getByRole('textbox', { name: 'From what vantage' }).fill('somebody who taught');
	const told = guess.locator('[role=status]');
	await expect(told).toHaveAttribute('aria-busy', 'false');
	await expect(told).toHaveText('Kept on this device.');
	expect(asked.filter((url) => url.includes('reveal'))).toEqual([]);

	await page.reload();
	await hydrated(page);
	await guessOf(page);
	await expect(guess.getByRole('radio', { name: 'opinion' })).toBeChecked();
	await expect(guess.getByLabel('Where did it appear?')).toHaveValue('a paper in a harbour town');

	await guess.getByRole('button', { name: 'Reveal' }).press('Enter');
	await expect(guess.getByRole('heading')).toHaveText('Your guess and the facts');
	await expect(guess.getByRole('heading')).toBeFocused();
	await expect(guess).toContainText('You: a paper in a harbour town');
	await expect(guess).toContainText('The question it asks');
	await expectAccessible(page, '#guess', 'revealed');

	await page.reload();
	await hydrated(page);
	await guessOf(page);
	await expect(guess).toContainText('You: somebody who taught');
	await guess.getByRole('link', { name: 'Next: Text 2' }).click();
	await expect(page).toHaveURL(/blind\/2\/$/);
	await guessOf(page);
	await expect(guess.getByRole('radio', { name: 'opinion' })).not.toBeChecked();
	await page.locator('nav a').first().click();
	await expect(page.getByText('revealed')).toHaveCount(1);
});

test('a guess is taken back, with the facts', { tag: '@firefox' }, async ({ page, open }) => {
	await open(`${START}3/`);
	const guess = await guessOf(page);
	await guess.getByRole('radio', { name: 'report' }).check();
	await guess.getByRole('button', { name: 'Reveal' }).click();
	await guess.getByRole('button', { name: 'Take it back' }).click();
	await expect(guess.getByRole('heading')).toBeFocused();
	await expect(guess.getByRole('radio', { name: 'report' })).not.toBeChecked();
	await expect(guess.locator('[role=status]')).toHaveCount(0);
	await page.reload();
	await hydrated(page);
	await guessOf(page);
	await expect(guess.getByRole('radio', { name: 'report' })).not.toBeChecked();
});

test('once revealed, the article is a tap away', async ({ page, open }) => {
	await open(`${START}2/`);
	await guessOf(page);
	await page.getByRole('button', { name: 'Reveal' }).click();
	await page.getByRole('link', { name: 'Read it with its author' }).click();
	await expect(page).toHaveURL(/\/read\/[a-z-]+\/$/);
	await expect(page.locator('h1')).toBeVisible();
});

test('without scripts the text can be read, and nothing is revealed', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		...(baseURL && { baseURL })
	});
	const page = await context.newPage();
	await page.goto(`${START}1/`);
	await expect(page.locator('h1')).toBeVisible();
	// A browser told to run nothing by its tests does not draw this; one without scripts does.
	expect(await page.content()).toContain('Guessing and revealing need JavaScript');
	await expect(page.getByRole('button', { name: 'Reveal' })).toHaveCount(0);
	await context.close();
});

test.describe('without a connection', () => {
	test.use({ expectedErrors: [/ERR_|Failed to load/] });

	test('revealing says that it could not be fetched, and keeps the guess', async ({
		page,
		open
	}) => {
		await page.route('**/reveal.json', (route) => route.abort());
		await open(`${START}1/`);
		const guess = await guessOf(page);
		await guess.getByRole('radio', { name: 'analysis' }).check();
		await guess.getByRole('button', { name: 'Reveal' }).click();
		await expect(guess.getByRole('alert')).toContainText('could not be fetched');
		await expect(guess.getByRole('radio', { name: 'analysis' })).toBeChecked();
	});
});

test.describe('where nothing can be kept', () => {
	test('that is said in words', async ({ page, open }) => {
		await page.addInitScript(() => {
			Object.defineProperty(indexedDB, 'open', {
				value: () => {
					throw new DOMException('', 'SecurityError');
				}
			});
		});
		await open(`${START}1/`);
		const guess = await guessOf(page);
		await guess.getByRole('radio', { name: 'report' }).check();
		await expect(guess.getByRole('status')).toContainText('lasts until the page is closed');
	});
});
