import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, hydrated, test } from './fixtures';
import { findOverflow } from './overflow';
import { keepCopies, type CopiedSentences } from './own-copy/keep-copies';
import { isPrivate } from './private-build';

/** Parallels on the page of words: how a quotation was cut, what is compared, what comparing finds. */
const PRACTICE = 'sets/phone-vote/words/';
const SUMMARIES = 'sets/aleppo-2016/words/';
const FOUND = 'Found by comparing, not checked by a person';

const cutTest = (page: Page) =>
	page.locator('section section').filter({ hasText: 'How each author cut it' });

const found = (page: Page) =>
	page.locator('main section').filter({ has: page.getByRole('heading', { name: FOUND }) });

test.describe('a quotation cut two ways', () => {
	test('is laid on the whole, with what each leaves out', async ({ page, open }) => {
		await open(PRACTICE);
		const cut = cutTest(page);
		await expect(cut.locator('figure')).toContainText('The pilot class was calmer');
		await expect(cut.locator('figure')).toContainText('anyone learned more');
		await expect(cut.locator('figure')).toContainText('Agency gives all of it.');
		const cuts = cut.locator('li');
		await expect(cuts).toHaveCount(2);
		for (const [author, kept, left] of [
			['Oakes', '12 of 30 words', /but calm is not the same.*learned more/],
			['Okonjo', '17 of 30 words', /^\[left out: The pilot class was calmer.*but \]$/]
		] as const) {
			const one = cuts.filter({ hasText: author });
			await expect(one).toContainText(kept);
			await expect(one.locator('del')).toHaveText(left);
			await expect(one.locator('ins')).toHaveCount(0);
		}
		await cuts.getByRole('link', { name: 'Oakes' }).click();
		await expect(page).toHaveURL(/read\/oakes\/\?at=p5\.s3/);
	});

	test('is struck out on paper too, where no button stands', async ({ page, open }) => {
		await open(PRACTICE);
		await page.emulateMedia({ media: 'print' });
		const left = cutTest(page).locator('del').first();
		await expect(left).toBeVisible();
		expect(await left.evaluate((own) => getComputedStyle(own).textDecorationLine)).toBe(
			'line-through'
		);
	});
});

test.describe('what comparing finds', () => {
	test('is folded, says why, and repeats nothing that is recorded', async ({ page, open }) => {
		await open(PRACTICE);
		const section = found(page);
		await expect(section).toContainText('sentences of 5 articles were compared, by rules');
		const summary = section.locator('summary');
		await expect(section.locator('blockquote').first()).toBeHidden();
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(section.locator('blockquote').first()).toBeVisible();
		const reasons = await section.getByRole('heading', { level: 3 }).allInnerTexts();
		expect(reasons.length).toBeGreaterThan(2);
		expect(reasons.every((text) => text.includes('Why: '))).toBe(true);
		await expect(section).toContainText('the same number (48,000)');
		await expect(section).not.toContainText('480 phones');
		await expect(section).not.toContainText('soft grey pouch');
		await page.keyboard.press('Tab');
		await expect(section.getByRole('link').first()).toBeFocused();
		await expectAccessible(page, 'main', 'with proposals open');
		await page.setViewportSize({ width: 320, height: 900 });
		expect(await page.evaluate(findOverflow)).toEqual([]);
	});

	test('is not spoken of where there is nothing', async ({ page, open }) => {
		test.skip(isPrivate, 'the build has the authors’ words');
		await open(SUMMARIES);
		await expect(page.getByText(FOUND)).toHaveCount(0);
	});
});

/** Two articles in words invented for them, as somebody who brought copies has them. */
const COPIES: CopiedSentences = {
	worldcrunch: [
		'p4',
		'The ferry, an official said, “must be slower than a cow before the winter comes”.'
	],
	vice: ['p22', 'Last week an official said the ferry “must be slower than a cow”.']
};

test.describe('of our summaries', () => {
	test.skip(isPrivate, 'the build has the authors’ words');

	test('only quoted words are compared, and it is said how to have more', async ({
		page,
		open
	}) => {
		await open(SUMMARIES);
		const said = page.locator('.summaries');
		await expect(said).toContainText('never our sentences');
		await expect(said).toContainText('The authors’ own texts would show more');
		await expect(page.locator('main blockquote mark')).toHaveCount(0);
		await said.getByRole('button').click();
		await expect(said.getByRole('status')).toContainText('no two articles yet');
		await said.getByRole('link', { name: 'VICE' }).click();
		await expect(page).toHaveURL(/read\/vice\/$/);
		await expect(
			page.getByRole('button', { name: 'Read the author’s own text here' })
		).toBeVisible();
	});

	test('one’s own copies take their place when asked for, and go again', async ({ page, open }) => {
		await open(SUMMARIES);
		await keepCopies(page, COPIES);
		await page.reload();
		await hydrated(page);
		const parallel = page
			.locator('main section')
			.filter({ has: page.getByRole('heading', { name: 'One Reuters report, told two ways' }) });
		await page.getByRole('button', { name: 'Compare the copies I have brought' }).click();
		await expect(page.locator('.summaries').getByRole('status')).toContainText('One of them');
		const shared = parallel.locator('mark').filter({ hasText: 'must be slower than a cow' });
		await expect(shared).toHaveCount(2);
		await expectAccessible(page, 'main', 'with copies compared');
		const back = page.getByRole('button', { name: 'Show the summaries again' });
		await expect(back).toBeFocused();
		await back.click();
		await expect(parallel.locator('mark')).toHaveCount(0);
	});
});

test.describe('with JavaScript off', () => {
	test.use({ javaScriptEnabled: false });

	test('all of it can be read', async ({ page }) => {
		await page.goto(PRACTICE);
		await expect(cutTest(page).locator('del')).toHaveCount(2);
		await found(page).locator('summary').click();
		await expect(found(page).locator('blockquote').first()).toBeVisible();
		await page.goto(SUMMARIES);
		await expect(page.locator('.summaries')).toBeVisible();
		await expect(page.locator('.summaries button')).toBeHidden();
	});
});
