import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, hydrated, test } from './fixtures';
import {
	answerWithBridge,
	ARTICLE,
	ask,
	chooseFile,
	PARAGRAPHS,
	paste,
	SET,
	SOURCES,
	TEXT,
	withTexts
} from './own-copy/bridge';
import { isPrivate } from './private-build';

/**
 * Every state of what asks for a copy, on a phone and at a desk: it can be used by everyone, and says
 * what is the matter.
 */
const NOT_ASKED = 'the build has the author’s words: no copy is asked for';

const SHEET = 'dialog[open]';
/** A dozen states in one test, each looked at three times: of that a busy machine takes a while. */
const PATIENCE = 240_000;

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await answerWithBridge(page);
});

/** Brings the text and keeps it. */
async function keep(page: Page): Promise<void> {
	await ask(page);
	await paste(page, { 'text/plain': TEXT });
	await page.getByRole('button', { name: 'Keep it and read' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('the sheet, from the empty form to every answer', async ({ page, open }) => {
	test.skip(isPrivate, NOT_ASKED);
	test.setTimeout(PATIENCE);
	// Reading waits for what articles are recognised by, until it is let through.
	let letThrough: () => void = () => undefined;
	const held = new Promise<void>((resolve) => {
		letThrough = resolve;
	});
	await page.route('**/sets/aleppo-2016/sources.json', async (route) => {
		await held;
		await route.fulfill({ contentType: 'application/json', body: SOURCES });
	});
	await open(ARTICLE);
	await ask(page);
	const sheet = page.getByRole('dialog');
	await expectAccessible(page, SHEET, 'in the empty form');

	await paste(page, { 'text/plain': 'A kettle sings in the morning. Nobody has asked it to.' });
	await expect(sheet.getByRole('status')).toContainText('Reading');
	await expectAccessible(page, SHEET, 'while it is read');
	letThrough();

	await expect(sheet.getByRole('alert')).toContainText('none of the articles we know');
	await expectAccessible(page, SHEET, 'where nothing was recognised');
	await sheet.getByRole('combobox').selectOption('coffey');
	await sheet.getByRole('button', { name: 'Lay it on this one' }).click();
	await expect(sheet.getByRole('alert')).toBeVisible();
	await expectAccessible(page, SHEET, 'where it could not be laid by hand either');
	await sheet.getByRole('button', { name: 'Try again' }).click();

	await sheet.locator('input[type=file]').setInputFiles({
		name: 'scan.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.4 and nothing else')
	});
	await expect(sheet.getByRole('alert')).toBeVisible();
	await expectAccessible(page, SHEET, 'where a file was refused');
	await sheet.getByRole('button', { name: 'Try again' }).click();

	const edited = TEXT.replace('for thirty years', 'for some forty years').replace(
		PARAGRAPHS[5] ?? '',
		''
	);
	await paste(page, { 'text/plain': edited });
	await expect(sheet).toContainText('This is Ibrahim.');
	await sheet.getByText('Not this article?').click();
	await expectAccessible(page, SHEET, 'with an answer, and the way to another');
	await sheet.getByRole('button', { name: 'Keep it and read' }).click();
	await expect(page.locator('.text .changed')).toBeVisible();
	await page.getByText('Your copy', { exact: true }).click();
	await expectAccessible(page, undefined, 'with an edited copy on the page');

	await page.getByRole('button', { name: 'Bring another copy' }).click();
	await sheet.locator('input[type=file]').setInputFiles(
		['one.txt', 'two.txt'].map((name, index) => ({
			name,
			mimeType: 'text/plain',
			buffer: Buffer.from(index === 0 ? TEXT : 'A kettle sings in the morning.')
		}))
	);
	await expect(sheet).toContainText('2 files');
	await expectAccessible(page, SHEET, 'with several files');
	await sheet.getByRole('button', { name: 'Throw it away' }).click();
	await paste(page, { 'text/plain': TEXT });
	await expect(sheet).toContainText('It differs from the copy you have');
	await expectAccessible(page, SHEET, 'with what differs from the copy before');
});

test('what is kept on the device, the question about rights, and what was removed', async ({
	page,
	open
}) => {
	test.setTimeout(PATIENCE);
	await open('local/');
	await chooseFile(page, withTexts({ ibrahim: TEXT, pier: 'x' }));
	await expect(page.locator('.opened')).toContainText('is on this device now');
	await expectAccessible(page, undefined, 'with one copy and a file just opened');

	await page.getByRole('button', { name: 'Save a file for your class' }).click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('May you give these texts to your class?');
	await expectAccessible(page, SHEET, 'at the question about rights');
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: 'Yes, save the file' }).click();
	await download;
	await expect(sheet.getByRole('status')).toContainText('is saved');
	await expectAccessible(page, SHEET, 'when the file is saved');
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Remove Ibrahim' }).click();
	await expect(page.getByText('Ibrahim is removed from this device.')).toBeVisible();
	await expectAccessible(page, undefined, 'after the only copy was removed');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'Remove Ibrahim' })).toBeVisible();

	// A second article: the same text stands for it too.
	const source = JSON.parse(SOURCES) as { sources: readonly { article: string }[] };
	const [one] = source.sources;
	const both = { ...source, sources: [one, { ...one, article: 'coffey' }] };
	await page.route('**/sets/aleppo-2016/sources.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: JSON.stringify(both) })
	);
	await page.reload();
	await hydrated(page);
	await chooseFile(page, withTexts({ coffey: TEXT }));
	await expect(page.getByRole('button', { name: 'Remove Coffey' })).toBeVisible();
	await page.getByRole('button', { name: 'Remove all' }).click();
	await expectAccessible(page, undefined, 'with several copies, asked whether to remove them');
	await page.getByRole('button', { name: 'Yes, remove them' }).click();
	await expect(page.getByText('2 articles removed from this device.')).toBeVisible();
	await expectAccessible(page, undefined, 'after all copies were removed');

	await chooseFile(page, '<html>');
	await expect(page.getByRole('alert').filter({ hasText: 'not a set' })).toBeVisible();
	await expectAccessible(page, '.prose', 'where a file was refused');
});

test.describe('where a copy cannot be kept', () => {
	test.skip(isPrivate, NOT_ASKED);

	/** What the page says of it: reading goes on all the same, and it can be used by everyone. */
	async function expectSaid(page: Page, words: string): Promise<void> {
		await expect(page.locator('.own').getByRole('alert')).toContainText(words);
		await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
		await expectAccessible(page, '.own', words);
	}

	test('a full device is said in words, and the text is read until the page is closed', async ({
		page,
		open
	}) => {
		await page.addInitScript(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
		});
		await open(ARTICLE);
		await keep(page);
		await expectSaid(page, 'There is no room left on this device');
	});

	test('a window that may keep nothing says so, and the text is read all the same', async ({
		page,
		open
	}) => {
		await page.addInitScript(() => {
			const refused = () => new DOMException('no storage here', 'SecurityError');
			IDBFactory.prototype.open = () => {
				throw refused();
			};
			IDBFactory.prototype.databases = () => Promise.reject(refused());
		});
		await open(ARTICLE);
		await keep(page);
		await expectSaid(page, 'does not let the page keep anything');
		await page.reload();
		await hydrated(page);
		await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
	});

	test('another window in the way is named, and when it is closed the copy is kept', async ({
		page,
		open,
		context
	}) => {
		const older = await context.newPage();
		await older.goto('about/');
		await older.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('vantage', 1);
					opening.onupgradeneeded = () => {
						opening.result.createObjectStore('judgements', { keyPath: ['profile', 'key'] });
					};
					opening.onsuccess = () => {
						resolve();
					};
					opening.onerror = () => {
						reject(new Error('it did not open'));
					};
				})
		);
		await page.bringToFront();
		await open(ARTICLE);
		await keep(page).catch(() => undefined);
		await expectSaid(page, 'Another window of Vantage is in the way');
		await older.close();
		await expect(page.locator('.own').getByRole('alert')).toHaveCount(0);
		await page.reload();
		await hydrated(page);
		await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	});
});

test('a copy removed in one window is gone in the other', async ({ page, open, context }) => {
	test.skip(isPrivate, NOT_ASKED);
	await open(ARTICLE);
	await keep(page);
	const other = await context.newPage();
	await other.goto(SET);
	await hydrated(other);
	await expect(other.getByText('Save a file for your class')).toBeVisible();
	await other.goto(ARTICLE);
	await hydrated(other);
	await expect(other.locator('.text')).toHaveAttribute('data-edition', 'original');
	await other.getByText('Your copy', { exact: true }).click();
	await other.getByRole('button', { name: 'Remove this copy' }).click();
	await expect(other.locator('.text')).toHaveAttribute('data-edition', 'digest');
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');
	// And what is brought again there is here too.
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
});
