import { comesAlive, expect, test } from './fixtures';

const PAGE = 'sets/phone-vote/evidence';

test('one choice is marked in every chart, and stands in the address', async ({ page, open }) => {
	await open(`${PAGE}/`);
	const choice = page.getByLabel('Mark in all charts', { exact: true });
	await choice.selectOption({ label: 'Sana Malik' });
	await expect(page).toHaveURL(/\?mark=source:sana-malik$/);
	await page
		.getByText(/who are cited$/)
		.filter({ visible: true })
		.click();
	const lit = page.locator('[data-lit][data-mark]').filter({ visible: true });
	const cited = lit.and(page.getByRole('link', { name: /, Sana Malik: / }));
	await expect(cited).toHaveCount(2);
	await page.reload();
	await expect(choice).toHaveValue('source:sana-malik');
	const name = page
		.getByRole('link', { name: 'Okonjo: mark in all charts' })
		.filter({ visible: true })
		.first();
	await page.mouse.move(2, 2);
	await comesAlive(page, name);
	await name.click();
	await expect(choice).toHaveValue('article:okonjo');
	await name.click();
	await expect(choice).toHaveValue('');
	await name.click();
	await choice.selectOption('');
	await expect(page).toHaveURL(/\/evidence\/$/);
	await expect(lit).toHaveCount(0);
});

test('the voice three leave out is one person in two articles', async ({ page, open }) => {
	await open(`${PAGE}/`);
	await page
		.getByText(/who are cited$/)
		.filter({ visible: true })
		.click();
	const mark = page.getByRole('link', { name: /^Okonjo, Sana Malik: / }).filter({ visible: true });
	await comesAlive(page, mark);
	await mark.click();
	const panel = page.getByRole('dialog');
	await expect(panel).toContainText('In a bag I can’t hear it');
	await expect(panel.locator('li').last()).toContainText('does not cite them');
	for (const author of ['Agency', 'Oakes', 'Kessel']) {
		await expect(panel.locator('li').last()).toContainText(author);
	}
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(mark).toBeFocused();
});

test.describe('before anybody has read', () => {
	test.use({ isRead: false });

	test('what one opens while the code of a chart is on its way stays open', async ({
		page,
		open
	}) => {
		await open(`${PAGE}/`);
		let release: (() => void) | undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/immutable/**', async (route) => {
			await released;
			await route.continue();
		});
		const chart = page.locator('[data-later="voices"]');
		const part = chart
			.locator('details', { hasText: 'who are cited' })
			.filter({ visible: true })
			.first();
		await part.locator('summary').click();
		await expect(part).toHaveAttribute('open');
		await expect(chart).not.toHaveAttribute('data-alive');
		release?.();
		await expect(chart).toHaveAttribute('data-alive');
		await expect(part).toHaveAttribute('open');
		await part.locator('summary').click();
		await expect(part).not.toHaveAttribute('open');
	});
});

test('a mark goes with one into the article', async ({ page, open }) => {
	await open(`${PAGE}/`);
	await page
		.getByText(/who are cited$/)
		.filter({ visible: true })
		.click();
	const mark = page.getByRole('link', { name: /^Okonjo, Sana Malik: / }).filter({ visible: true });
	await comesAlive(page, mark);
	await mark.click();
	const column = page.getByRole('dialog').locator('li.chosen');
	const places = await column.locator('.place').count();
	await column.getByRole('link', { name: 'Read in place: Okonjo' }).first().click();
	await expect(page).toHaveURL(/\/read\/okonjo\/\?.*marked=/);
	const steps = page.getByRole('group', { name: 'Places of the mark' });
	await expect(steps).toContainText('Place 1 of ');
	const marked = page.locator('.read .marked');
	expect(await marked.count()).toBeGreaterThanOrEqual(places);
	await steps.getByRole('button', { name: 'Next place' }).click();
	await expect(steps).toContainText('Place 2 of ');
	await expect(marked.nth(1)).toBeInViewport();
	await steps.getByRole('button', { name: 'Clear' }).click();
	await expect(marked).toHaveCount(0);
	await expect(page).not.toHaveURL(/marked=/);
});

test('one count used three ways lies on one axis, over the spans they chose', async ({
	page,
	open
}) => {
	await open(`${PAGE}/`);
	const figures = page
		.locator('section')
		.filter({ has: page.getByRole('heading', { name: 'Figures' }) });
	await figures.scrollIntoViewIfNeeded();
	for (const name of [
		/^Agency, Phones taken away.*: 480 phones; the school district; the last school year/,
		/^Oakes, Phones taken away.*: 310 phones; .*2022–23/,
		/^Okonjo, Phones taken away.*: 140 phones; .*autumn term 2025/
	]) {
		await expect(figures.getByRole('link', { name }).filter({ visible: true })).toHaveCount(1);
	}
});

test('what one author could not know yet is greyed', async ({ page, open }) => {
	await open(`${PAGE}/`);
	const vote = page.getByRole('img', {
		name: /^Oakes, Pupils sit in silence.*: had appeared before it happened/
	});
	await expect(vote.filter({ visible: true })).toHaveCount(1);
});

test('marks are links where scripts do not run', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL ?? ''}/${PAGE}/`);
	const marks = page.locator('a[data-mark]').filter({ visible: true });
	expect(await marks.count()).toBeGreaterThan(20);
	await expect(marks.first()).toHaveAttribute('href', /\/read\/[\w-]+\/\?/);
	await expect(page.getByLabel('Mark in all charts', { exact: true })).toBeHidden();
	await context.close();
});
