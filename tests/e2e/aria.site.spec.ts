import type { Page } from '@playwright/test';
import { listPages, onePerKind } from '../run/site-pages.mjs';
import { expect, test } from './fixtures';
import { outlineOf } from '../aria/outline';
import { isPrivate } from './private-build';

/**
 * What a screen reader finds on each kind of page, as outlines in `aria/`: to be read when one changes.
 * Pages of a set are those of the practice set.
 */
const PRACTICE = 'sets/phone-vote/';
const pages = listPages().filter(
	({ path }) => !path.startsWith('sets/') || path.startsWith(PRACTICE)
);

const file = (name: string): string => `${name.replaceAll('*', 'one').replaceAll('/', '-')}.txt`;

async function expectOutline(page: Page, name: string, within = 'body'): Promise<void> {
	const tree = await page.locator(within).ariaSnapshot();
	expect(outlineOf(tree)).toMatchSnapshot(file(name));
}

/** Charts wake when they are near, and settle. */
async function wake(page: Page): Promise<void> {
	for (const y of [1e6, 0]) {
		await page.evaluate((to) => {
			scrollTo(0, to);
		}, y);
		await page.waitForLoadState('networkidle');
	}
}

for (const { path, kind } of onePerKind(pages)) {
	test(`${kind} is told in good order`, async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(path);
		await wake(page);
		await expectOutline(page, kind);
	});
}

test('a summary is told with what asks for the author’s words', async ({ page, open }) => {
	test.skip(isPrivate, 'the build has the author’s words');
	await open('sets/aleppo-2016/read/coffey/');
	await expectOutline(page, 'sets/*/read/summary', 'main');
});

test.describe('what opens', () => {
	const READ = `${PRACTICE}read/oakes/?theme=learning`;

	test('tools are told in good order', async ({ page, open }) => {
		await open(READ);
		for (const name of ['Find', 'Text', 'Help']) {
			await page.getByRole('button', { name, exact: true }).click();
			await page.waitForLoadState('networkidle');
			await expect(page.getByRole('dialog').getByRole('status')).not.toContainText('Reading');
			await expectOutline(page, `tool-${name.toLowerCase()}`, 'dialog[open]');
			await page.keyboard.press('Escape');
		}
	});

	test('how the others tell it is told in good order', async ({ page, open }) => {
		await open(READ);
		await page.locator('a[data-run]').first().click();
		await expect(page.getByRole('dialog')).toContainText('Okonjo');
		await expectOutline(page, 'companions', 'dialog[open]');
	});

	test('articles side by side are told in good order', async ({ page, open }) => {
		await open(`${READ}&with=oakes,okonjo`);
		await expect(page.locator('.column')).toHaveCount(2);
		await expectOutline(page, 'columns', 'main');
	});
});
