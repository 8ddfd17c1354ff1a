import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { expect, hydrated, test } from './fixtures';

/**
 * Bringing one's own copy. The project holds no original, so that an invented text stands for one:
 * the site's fingerprints are answered with that of the text (made by `vantage fingerprint`).
 */
const FOLDER = join(import.meta.dirname, 'own-copy');
const TEXT = readFileSync(join(FOLDER, 'bridge.txt'), 'utf8').trim();
const SOURCES = readFileSync(join(FOLDER, 'sources.json'), 'utf8');
const ARTICLE = 'sets/aleppo-2016/read/ibrahim/';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const [TITLE = '', ...PARAGRAPHS] = TEXT.split(/\n{2,}/);

/** A page as one would copy it whole: menus before, promotions and a trap behind. */
const PAGE = `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>${escaped(TITLE)}</h1>${PARAGRAPHS.map((text) => `<p>${escaped(text)}</p>`).join('')}</article>
<aside><h2>Read next</h2><p><a href="/x">Ten lamps to see before they go out</a></p></aside>
<img src="/trap.png" onerror="fetch('/trap')"><script>fetch('/trap')</script><iframe src="/trap.html"></iframe>`;

async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
	await page.locator('textarea').waitFor();
	await page.evaluate((data) => {
		const clipboardData = new DataTransfer();
		for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
		const field = document.querySelector('textarea');
		field?.focus();
		field?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, content);
}

/** From a passage to the sheet in which a copy is brought. */
async function ask(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Read the author’s own text here' }).click();
	await expect(page.getByRole('dialog')).toContainText('sent nowhere');
}

test.beforeEach(async ({ page }) => {
	await page.route('**/sets/aleppo-2016/sources.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: SOURCES })
	);
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

	await page.reload();
	await hydrated(page);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await page.getByRole('button', { name: 'Our summary' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
	await page.getByRole('button', { name: 'The author’s text' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
});

test('an edited copy marks what changed and says what is missing', async ({ page, open }) => {
	await open(ARTICLE);
	await ask(page);
	const edited = TEXT.replace('for thirty years', 'for some forty years').replace(
		PARAGRAPHS[5] ?? '',
		''
	);
	await paste(page, { 'text/plain': edited });
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('has been changed since it was coded');
	await expect(sheet).toContainText('2 are not there');
	await sheet.getByRole('button', { name: 'Keep it and read' }).click();
	await expect(page.locator('.text .changed')).toHaveText('changed since');
});

test('a text that is no article is not lost, and can be laid by hand', async ({ page, open }) => {
	await open(ARTICLE);
	await ask(page);
	await paste(page, { 'text/plain': 'A kettle sings in the morning. Nobody has asked it to.' });
	const sheet = page.getByRole('dialog');
	await expect(sheet.getByRole('alert')).toContainText('none of the articles we know');
	await expect(sheet.getByRole('combobox')).toHaveValue('ibrahim');
	await sheet.getByRole('button', { name: 'Try again' }).click();
	await expect(sheet.locator('textarea')).toBeVisible();
});

test('the sheet is left by Escape, and one is back where one was', async ({ page, open }) => {
	await open(ARTICLE);
	const button = page.getByRole('button', { name: 'Read the author’s own text here' });
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(button).toBeFocused();
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
	await page.reload();
	await hydrated(page);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
});
