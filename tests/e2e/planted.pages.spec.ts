import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/**
 * What was planted in the practice set is found by a reader who uses the pages, without the list for
 * teachers: on a phone and at a desk.
 */
const SET = 'sets/phone-vote';

const parallel = (page: Page, title: string) =>
	page.locator('main section').filter({ has: page.getByRole('heading', { name: title }) });

/** The words marked in each telling of a parallel, by author. */
async function marked(page: Page, title: string): Promise<Record<string, string[]>> {
	const tellings = await parallel(page, title).locator('ol blockquote').all();
	const entries = await Promise.all(
		tellings.map(async (telling): Promise<[string, string[]]> => {
			const texts = await telling.locator('mark').allInnerTexts();
			return [
				await telling.locator('footer a').innerText(),
				texts.map((text) => text.replace(/\[[^:\]]*:\s*|\]/g, '').trim())
			];
		})
	);
	return Object.fromEntries(entries);
}

test('one quotation, cut two ways, is what the set opens with', async ({ page, open }) => {
	await open(`${SET}/`);
	const hook = parallel(page, 'One sentence by a head teacher, cut two ways');
	await expect(hook.locator('blockquote')).toHaveCount(2);
	await hook.getByRole('link', { name: /told more than once/ }).click();
	await expect(page).toHaveURL(/\/words\/$/);
	const words = await marked(page, 'One sentence by a head teacher, cut two ways');
	expect(words['Oakes']).toEqual(['The pilot class was calmer, and I was glad to see it']);
	expect(words['Okonjo']?.join(' … ')).toMatch(
		/^Calm is not the same as learning.*anyone learned more$/
	);
	expect(words['Agency']?.length).toBeGreaterThan(1);
});

test('a press release in two papers shows its words', async ({ page, open }) => {
	await open(`${SET}/words/`);
	const words = await marked(page, 'One press release, in two papers');
	expect(Object.keys(words)).toEqual(['Parents’ Circle', 'Kessel']);
	for (const texts of Object.values(words)) {
		expect(texts[0]).toContain('Each pupil receives a soft grey pouch with a magnetic lock.');
	}
});

test('one count used three ways stands side by side, unmarked', async ({ page, open }) => {
	await open(`${SET}/words/`);
	const section = parallel(page, 'One count of phones, used three ways');
	await expect(section.locator('blockquote')).toHaveCount(3);
	await expect(section.locator('mark')).toHaveCount(0);
	await expect(section).toContainText('in words of its own');
	for (const number of ['480', '310', '140']) await expect(section).toContainText(number);
});

test('what changed in the agency’s report is laid open', async ({ page, open }) => {
	await open(`${SET}/read/agency/`);
	await page.getByRole('link', { name: /See what changed/ }).click();
	await expect(page).toHaveURL(/read\/agency\/versions\/$/);
	const main = page.locator('main');
	await expect(main).toContainText('A new headline, one sentence reworded and one passage moved.');
	await expect(main.locator('[data-kind="moved"]')).toContainText('Tom Halvorsen');
	await expect(main.locator('[data-kind="moved"]')).toContainText('was paragraph 8');
	const reworded = main.locator('[data-kind="edited"]');
	await expect(reworded).toHaveCount(1);
	await expect(reworded.locator('del').last()).toContainText('strictest');
	await expect(reworded.locator('ins').last()).toContainText('stricter');
});

test('the voice three leave out: two articles have it, three say why not', async ({
	page,
	open
}) => {
	await open(`${SET}/themes/fairness/`);
	const row = page.locator('details.frame').filter({ hasText: 'Harder for some' });
	await row.locator('summary').first().click();
	await expect(row).toContainText('In a bag I can’t hear it');
	await expect(row).toContainText('a pupil with diabetes');
	await page.getByText(/^Silent on this:/).click();
	await expect(page.locator('main')).toContainText('does not ask whom the rule hits harder');
	await expect(page.locator('main')).toContainText('what the vote is worth to a company');
	await open(`${SET}/themes/fairness/#frame-special-need-oakes`);
	await expect(page.locator('main')).toContainText('She was at the open evening');
});

test('a claim made in one article is doubted in another', async ({ page, open }) => {
	await open(`${SET}/compare/?a=oakes&b=okonjo&theme=learning`);
	const main = page.locator('main');
	await expect(main).toContainText('the marks went up');
	await expect(main).toContainText('I wouldn’t bet my lunch on it');
	await expect(main).toContainText('doubts');
});

test('what one author could not yet know is said as the reason', async ({ page, open }) => {
	await open(`${SET}/themes/vote/`);
	await page.getByText(/^Silent on this:/).click();
	await expect(page.locator('main')).toContainText('three days before the vote');
});

test('the notes for teachers list it all, and lead to each place', async ({ page, open }) => {
	await open(`${SET}/`);
	await page.getByRole('link', { name: /^For teachers/ }).click();
	await expect(page).toHaveURL(/\/teach\/$/);
	const notes = page.locator('main section');
	expect(await notes.count()).toBeGreaterThan(9);
	const note = notes.filter({
		has: page.getByRole('heading', { name: 'A claim made, and doubted' })
	});
	await note.getByRole('link', { name: 'Okonjo' }).first().click();
	await expect(page).toHaveURL(/read\/okonjo\/\?at=p8/);
	await expect(page.getByText('I wouldn’t bet my lunch on it.')).toBeInViewport();
});
