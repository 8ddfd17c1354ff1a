import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';

const READ = 'sets/phone-vote/read/kessel/';

/** Selects the first words of a sentence of a passage, as a finger or a mouse would have. */
const selectWords = (page: Page): Promise<string> =>
	page
		.locator('a.run')
		.first()
		.evaluate((run) => {
			run.scrollIntoView({ block: 'center' });
			const text = document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode() as Text;
			const words = text.data.split(' ').slice(0, 3).join(' ');
			const start = text.data.indexOf(words);
			document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
			return words;
		});
const barOf = (page: Page) => page.getByRole('toolbar', { name: 'With the words selected' });

test('words selected bring up a bar at the foot, and Escape takes it away', async ({
	page,
	open
}) => {
	await open(READ);
	await expect(barOf(page)).toHaveCount(0);
	await selectWords(page);
	await expect(barOf(page)).toBeVisible();
	const box = await barOf(page).boundingBox();
	const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
	expect(box?.width).toBe(width);
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0);
	for (const button of await barOf(page).getByRole('button').all()) {
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await expectAccessible(page, '.selection', 'with words selected');
	await page.keyboard.press('Escape');
	await expect(barOf(page)).toHaveCount(0);
});

test('words are found in the set', async ({ page, open }) => {
	await open(READ);
	const words = await selectWords(page);
	await barOf(page).getByRole('button', { name: 'Find' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue(words);
	await expect(barOf(page)).toHaveCount(0);
	await expect(page.locator('.results a').first()).toBeVisible();
});

test('words are copied with where they stand', async ({ page, open, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(READ);
	const words = await selectWords(page);
	await barOf(page).getByRole('button', { name: 'Copy' }).click();
	await expect(barOf(page).getByRole('status')).toHaveText(/Copied/);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`“${words}” (Kessel, “`);
	const [, address = ''] = copied.split('\n');
	await page.goto(address);
	await expect(page.locator('[data-run].at')).toContainText(words);
});

test('how the others tell it opens from the words, too', async ({ page, open }) => {
	await open(READ);
	await selectWords(page);
	await barOf(page).getByRole('button', { name: 'How the others tell it' }).click();
	await expect(page.locator('dialog[open]')).toBeVisible();
	await expect(barOf(page)).toHaveCount(0);
});
