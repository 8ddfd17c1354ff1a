import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';

/** The practice set: every article is there in full. */
const SET = 'sets/phone-vote';

const faceOf = (place: Locator): Promise<string> =>
	place.evaluate((element) => getComputedStyle(element).fontFamily.split(',')[0] ?? '');

test('the author’s sentences look like the author’s, our answers like ours', async ({
	page,
	open
}) => {
	await open(`${SET}/themes/learning/`);
	const frame = page.locator('details.frame').first();
	await frame.locator('summary').click();
	const text = frame.getByRole('article').first().locator('.text');
	expect(await faceOf(text.locator('span').first())).toContain('Literata');
	const key = frame.getByRole('article').locator('.text .key').first();
	await expect(key).toBeVisible();
	expect(await faceOf(key)).toContain('Literata');
	expect(await faceOf(page.locator('.answer').first())).toContain('Atkinson');
});

test('the article is read as its author wrote it, with nothing of ours to judge in it', async ({
	page,
	open
}) => {
	await open(`${SET}/read/okonjo/`);
	await expect(page.getByText('The whole article, in the author’s own words.')).toBeVisible();
	await expect(page.locator('main').getByText(/summary|publisher/)).toHaveCount(0);
	expect(await faceOf(page.locator('.sentences').first())).toContain('Literata');
	await expect(page.locator('.read').getByRole('button', { name: /^Fair\?/ })).toHaveCount(0);
});

test('the set opens with one sentence cut two ways, and says who else has it', async ({
	page,
	open
}) => {
	await open(`${SET}/`);
	const hook = page.locator('section').filter({ has: page.locator('#two-ways') });
	await expect(hook.locator('blockquote')).toHaveCount(2);
	expect(await faceOf(hook.locator('blockquote .cue').first())).toContain('Literata');
	await hook.getByRole('link', { name: 'Agency' }).click();
	await expect(page).toHaveURL(/read\/agency\/\?at=p\d+/);
	await expect(page.locator('[data-run].at')).toBeInViewport();
});

test('a teacher comes from the end of the set to a note, and from there to the place', async ({
	page,
	open
}) => {
	await open(`${SET}/`);
	await page.getByRole('link', { name: /^For teachers/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^For teachers/ })).toBeVisible();
	const note = page.locator('section').filter({ hasText: 'A question for the class' }).first();
	await note.getByRole('link', { name: 'Okonjo' }).click();
	await expect(page).toHaveURL(/read\/okonjo\/\?at=p\d+/);
	await expect(page.locator('[data-run].at')).toBeInViewport();
});
