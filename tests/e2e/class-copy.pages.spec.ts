import { expect, hydrated, test } from './fixtures';
import { saveForClass } from './own-copy/class-file';
import {
	answerWithBridge,
	ARTICLE,
	BRING,
	chooseFile,
	SET,
	setAlone,
	TEXT,
	withTexts,
	type ClassFile
} from './own-copy/bridge';
import { isPrivate } from './private-build';

/** One file for a class, on a phone and at a desk. */
test.beforeEach(async ({ page }) => {
	await answerWithBridge(page);
});

test('a teacher saves one file, and a pupil who opens it reads the author’s words', async ({
	page,
	open
}) => {
	test.skip(isPrivate, 'the build has the author’s words: no copy is asked for');
	// The way of a teacher and of a pupil, one after the other: eight pages.
	test.slow();
	await open(SET);
	await expect(page.getByText('Save a file for your class')).toHaveCount(0);

	await open(ARTICLE);
	await page.getByRole('button', { name: BRING }).click();
	await page.locator('textarea').fill(TEXT);
	await page.getByRole('button', { name: 'Find the article in it' }).click();
	await page.getByRole('button', { name: 'Keep it and read' }).click();
	// The sheet closes when the copy is on disk; it shows before.
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');

	await open(SET);
	const { name, text } = await saveForClass(page, 'Yes, save the file');
	expect(name).toBe('aleppo-2016.vantage.json');
	const file = JSON.parse(text) as ClassFile;
	expect(file.files['set.yaml']).toBe(setAlone().files['set.yaml']);
	expect(Object.keys(file.texts ?? {})).toEqual(['ibrahim']);

	// Another device, as it were: this one forgets what it has.
	await open('local/');
	await page.getByRole('button', { name: 'Remove all' }).click();
	await page.getByRole('button', { name: 'Yes, remove them' }).click();
	await expect(page.getByText('None yet.')).toBeVisible();
	await open(ARTICLE);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'digest');

	await open('local/');
	await chooseFile(page, text);
	await expect(page.locator('.opened')).toContainText('is on this device now, and nowhere else');
	await page.getByRole('link', { name: 'Read Aleppo' }).click();
	await expect(page).toHaveURL(/\/sets\/aleppo-2016\/$/);
	const again = await saveForClass(page, 'Yes, save the file');
	expect(again.text).toBe(text);

	await open(ARTICLE);
	await expect(page.locator('.text')).toHaveAttribute('data-edition', 'original');
	await expect(page.locator('.text')).toContainText('crossed it with one eye on the water');
});

test('what is kept here is listed, and removed with a way back', async ({ page, open }) => {
	await open('local/');
	await expect(page.getByText('None yet.')).toBeVisible();
	await chooseFile(page, withTexts({ ibrahim: TEXT }));
	await expect(page.locator('.opened')).toBeVisible();
	await page.reload();
	await hydrated(page);
	const kept = page.getByRole('region', { name: 'Authors’ texts on this device' });
	await expect(kept).toContainText('One article in the authors’ words, about');
	await expect(kept).toContainText('kB');
	await expect(kept).toContainText('from “aleppo-2016.vantage.json”');
	await kept.getByRole('button', { name: 'Remove Ibrahim' }).click();
	await expect(kept).toContainText('Ibrahim is removed from this device.');
	await kept.getByRole('button', { name: 'Undo' }).click();
	await kept.getByRole('button', { name: 'Remove all' }).click();
	await kept.getByRole('button', { name: 'Keep them' }).click();
	await expect(kept.getByRole('link', { name: 'Ibrahim' })).toBeVisible();
	await kept.getByRole('button', { name: 'Remove all' }).click();
	await kept.getByRole('button', { name: 'Yes, remove them' }).click();
	await page.reload();
	await hydrated(page);
	await expect(page.getByText('None yet.')).toBeVisible();
});
