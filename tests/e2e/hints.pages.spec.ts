import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { shiftsOf, watchShifts } from './layout-shifts';

test.use({ showsHints: true });

/** A hint comes to whoever has been still for some seconds. */
const PATIENT = { timeout: 15_000 };

test('a hint comes once, moves nothing, and goes', async ({ page, open }) => {
	await watchShifts(page);
	await open('sets/aleppo-2016/themes/motives/');
	await page.locator('.frames h2').evaluate((place) => {
		place.scrollIntoView({ block: 'center' });
	});
	const hint = page.getByRole('note', { name: 'Hint' });
	await expect(hint).toBeVisible(PATIENT);
	await expectAccessible(page, '.hint', 'on a theme');
	const shifts = await shiftsOf(page);
	expect(shifts).toEqual([]);
	await page.getByRole('button', { name: 'Close the hint' }).click();
	await expect(hint).toHaveCount(0);
	expect(await page.evaluate(() => localStorage.getItem('vantage-hints'))).toContain('rows');
});

test('a hint goes when one does what it says, and help lets it come again', async ({
	page,
	open
}) => {
	await open('sets/aleppo-2016/read/coffey/');
	const run = page.locator('.run').first();
	await run.evaluate((place) => {
		place.scrollIntoView({ block: 'center' });
	});
	const hint = page.getByRole('note', { name: 'Hint' });
	await expect(hint).toContainText('underlined sentence', PATIENT);
	await run.click();
	await expect(hint).toHaveCount(0);
	await page.keyboard.press('Escape');

	await page.keyboard.press('?');
	await page.getByRole('button', { name: 'Show the hints again' }).click();
	expect(await page.evaluate(() => localStorage.getItem('vantage-hints'))).toBeNull();
});
