import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const ARTICLE = 'sets/aleppo-2016/read/coffey/';

test('words are found in all articles of a set, and lead to their sentence', async ({
	page,
	open
}) => {
	await open(ARTICLE);
	await page.getByRole('button', { name: 'Find' }).click();
	const sheet = page.getByRole('dialog', { name: 'Find in this set' });
	const field = sheet.getByRole('searchbox');
	await expect(field).toBeFocused();
	await expect(sheet.getByText('Bashar al-Assad')).toBeVisible();
	await expectAccessible(page, 'dialog[open]', 'before anything is typed');

	await field.pressSequentially('xenophobic back');
	await expect(sheet.getByRole('status')).toHaveText(/^One sentence in 1 of 5 articles/);
	await expect(sheet.locator('mark')).toHaveText(['xenophobic', 'backlash']);
	await field.fill('refugees');
	await expect(sheet.getByRole('heading', { name: 'Questions and frames' })).toBeVisible();
	await expectAccessible(page, 'dialog[open]', 'with what was found');

	await field.fill('“xenophobic backlash”');
	await expect(sheet.locator('mark')).toHaveText(['xenophobic backlash']);
	await page.keyboard.press('ArrowDown');
	const hit = sheet.getByRole('link', { name: /xenophobic backlash/ });
	await expect(hit).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(sheet).toBeHidden();
	await expect(page).toHaveURL(/read\/ibrahim\/\?at=/);
	await expect(page.locator('.at')).toContainText('xenophobic backlash');
	await expect(page.locator('.at')).toBeInViewport();
});

test(
	'its key opens it, Escape closes it, and it is not there where no set is',
	{ tag: '@firefox' },
	async ({ page, open }) => {
		await open('sets/aleppo-2016/');
		await page.keyboard.press('/');
		const sheet = page.getByRole('dialog', { name: 'Find in this set' });
		await sheet.getByRole('searchbox').fill('zebra');
		await expect(sheet.getByText('Nothing in this set holds “zebra”.')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();

		await open('about/');
		await expect(page.getByRole('button', { name: 'Help' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Find' })).toHaveCount(0);
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toHaveCount(0);
	}
);

test('names in a sentence are explained beside it', async ({ page, open }) => {
	await open(`${ARTICLE}?theme=motives`);
	// Of the author's words and of ours: the first sentence of a passage that names him.
	await page.locator('a.run').filter({ hasText: 'Assad' }).first().click();
	const sheet = page.getByRole('dialog');
	await sheet.getByRole('button', { name: 'Bashar al-Assad' }).click();
	await expect(sheet.getByText('President of Syria from 2000')).toBeVisible();
	await expectAccessible(page, 'dialog[open]', 'with a name explained');
});
