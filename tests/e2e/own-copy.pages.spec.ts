import type { Request } from '@playwright/test';
import { expect, hydrated, test } from './fixtures';
import { answerWithBridge, ARTICLE, ask, PAGE, paste, TEXT } from './own-copy/bridge';
import { isPrivate } from './private-build';

/** Bringing one's own copy, on a phone and at a desk. */
test.skip(isPrivate, 'the build has the author’s words: no copy is asked for');

test.beforeEach(async ({ page }) => {
	await answerWithBridge(page);
});

test('from “see the whole sentence” through a paste of a whole page to the sentence', async ({
	page,
	open
}) => {
	const asked: Request[] = [];
	await open(`${ARTICLE}?at=p1.s1#p1`);
	page.on('request', (request) => asked.push(request));
	await page.locator('a[data-run]').first().click();
	await page.getByRole('button', { name: 'See the whole sentence' }).click();
	await paste(page, { 'text/html': PAGE, 'text/plain': TEXT });
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('This is Ibrahim.');
	await expect(sheet).toContainText('sentences stand in it, word for word.');
	await sheet.getByRole('button', { name: 'Keep it and read' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await expect(page.locator('.text')).toContainText('crossed it with one eye on the water');
	await expect(page.locator('.text')).not.toContainText('Ten lamps');
	// What was brought goes nowhere: files of the site are fetched, and nothing is sent with that.
	expect(asked.filter((request) => request.url().includes('trap'))).toEqual([]);
	expect(asked.filter((request) => request.method() !== 'GET' || request.postData())).toEqual([]);
	expect(asked.filter((request) => /bridge|Merle/i.test(decodeURI(request.url())))).toEqual([]);

	// The sheet closes when the copy is on disk; it shows before.
	await expect(sheet).toHaveCount(0);
	await page.reload();
	await hydrated(page);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await page.getByRole('button', { name: 'Our summary' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
	await page.getByRole('button', { name: 'The author’s text' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
});

test('a copy is removed, and that is taken back', async ({ page, open }) => {
	await open(ARTICLE);
	await ask(page);
	await page.locator('input[type=file]').setInputFiles({
		name: 'bridge.html',
		mimeType: 'text/html',
		buffer: Buffer.from(PAGE)
	});
	await page.getByRole('button', { name: 'Keep it and read' }).click();
	await page.getByText('Your copy', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove this copy' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await page.getByText('Your copy', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove this copy' }).click();
	// What one is led on to stands there when the copy is gone from the disk.
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.reload();
	await hydrated(page);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
});
