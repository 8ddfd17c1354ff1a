import { expect, test } from './fixtures';
import { answerWithBridge, ARTICLE, ask, PARAGRAPHS, paste, TEXT } from './own-copy/bridge';
import { isPrivate } from './private-build';

/** What becomes of a copy, whatever the device. */
test.skip(isPrivate, 'the build has the author’s words: no copy is asked for');

test.beforeEach(async ({ page }) => {
	await answerWithBridge(page);
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
