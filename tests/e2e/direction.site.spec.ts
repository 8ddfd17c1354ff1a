import { packed } from './corpus-sets';
import { expect, test } from './fixtures';
import { chooseFile } from './own-copy/bridge';

test('an Arabic article runs from right to left on an English page', async ({ page, open }) => {
	await open('local/');
	await chooseFile(page, packed({ id: 'well' }, 'tests/fixtures/sets'));
	await page.evaluate(() => {
		location.hash = '#/read/salma';
	});
	const text = page.locator('.text');
	await expect(text).toContainText('حفرنا هذه البئر');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(text).toHaveAttribute('lang', 'ar');
	await expect(text).toHaveCSS('direction', 'rtl');
	await expect(page.locator('#title')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('#title')).toHaveCSS('direction', 'rtl');
});
