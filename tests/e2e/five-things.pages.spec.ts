import type { Locator, Page } from '@playwright/test';
import { comesAlive, expect, test } from './fixtures';

/**
 * What a careful reader of the five articles knows is to be seen on one screen each, on a phone and
 * at a desk, and opens the passages it rests on.
 */
const SET = 'sets/aleppo-2016';

/** The chart whose finding says something, in the shape that is shown. */
const chart = (page: Page, finding: RegExp) =>
	page.locator('figure.chart').filter({ has: page.getByRole('heading', { name: finding }) });

const mark = (within: Locator, name: RegExp) =>
	within.locator('[data-mark]').and(within.getByRole('link', { name })).filter({ visible: true });

/** The first stands at the top of the screen, and the others are on the same screen. */
async function onOneScreen(first: Locator, ...others: readonly Locator[]): Promise<void> {
	await first.evaluate((element) => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
	});
	for (const one of [first, ...others]) await expect(one).toBeInViewport();
}

/** A mark is tapped once its chart has come alive: its passages come up, and lead to their places. */
async function opens(page: Page, target: Locator, words: RegExp): Promise<void> {
	await comesAlive(page, target);
	await target.click();
	const panel = page.getByRole('dialog');
	await expect(panel).toContainText(words);
	await panel
		.getByRole('link', { name: /^Read in place/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/read\/[\w-]+\/\?/);
	await expect(page.locator('.run.at, [data-run].at').first()).toBeInViewport();
}

test('Coffey spends most of his words on Russia’s motives', async ({ page, open }) => {
	await open(`${SET}/`);
	const map = chart(page, /^Coffey: \d+\s%.*Russia's motives/);
	const cell = mark(map, /^Coffey, Russia's motives: \d+\s% of the article, said by the author/);
	await onOneScreen(map.getByRole('heading'), cell);
	await opens(page, cell, /bargaining chips|partner in crime/);
});

test('only two articles mention Trump', async ({ page, open }) => {
	await open(`${SET}/themes/trump/`);
	const main = page.locator('main');
	const silent = main.getByText(/^Silent on this:/);
	await onOneScreen(
		main.getByRole('heading', { level: 1 }),
		main.getByText('a deadline by which Russia is said to want to be done'),
		main.getByText('may find Aleppo decided'),
		silent
	);
	for (const author of ['Coffey', 'Ibrahim', 'Thousands Flee']) {
		await expect(silent).toContainText(author);
	}
	await open(`${SET}/evidence/?mark=theme:trump`);
	const told = page.locator('[data-of~="theme:trump"][data-mark]').filter({ visible: true });
	const names = await told.evaluateAll((marks) =>
		marks.map((one) => (one.getAttribute('aria-label') ?? '').split(',')[0])
	);
	expect(new Set(names)).toEqual(new Set(['Worldcrunch', 'VICE']));
});

test('Ibrahim alone makes refugees a design, and alone says himself what should be done', async ({
	page,
	open
}) => {
	await open(`${SET}/themes/refugees/`);
	const design = page.locator('details.frame').filter({ hasText: 'Removal by design' });
	const speaks = design.locator('summary .cell.speaks');
	await onOneScreen(design.locator('summary'), speaks);
	await expect(speaks).toHaveCount(1);
	await expect(speaks).toContainText('Ibrahim');
	await design.locator('summary').click();
	await expect(design).toContainText('simply remove from the city');

	const card = chart(page, /^Only Ibrahim says in the author’s own voice what should be done/);
	await onOneScreen(card.getByRole('heading'));
	const remedy = mark(card, /^Ibrahim, What should be done: .*said by the author/).first();
	await remedy.scrollIntoViewIfNeeded();
	await opens(page, remedy, /pave the way|ready/);
});

test('the explainer lets experts say what the columnists say themselves', async ({
	page,
	open
}) => {
	await open(`${SET}/evidence/`);
	const voices = chart(page, /^VICE gives \d+\s% .*experts; Coffey speaks almost alone/);
	const experts = mark(voices, /^VICE, Experts: \d+\s%/);
	const coffey = mark(voices, /^Coffey, The author: 100\s%/);
	await onOneScreen(voices.getByRole('heading').first(), experts, coffey);
	await opens(page, experts, /Issa/);
});

test('“rebels” have at least six names', async ({ page, open }) => {
	await open(`${SET}/words/`);
	const rebels = page.locator('#actor-rebels');
	const finding = rebels.getByRole('heading', {
		name: /^The armed opposition in Aleppo: \d+ names in 5 articles$/
	});
	const [, said = '0'] = /(\d+) names/.exec((await finding.textContent()) ?? '') ?? [];
	expect(Number(said)).toBeGreaterThanOrEqual(6);

	await onOneScreen(finding);
	const height = page.viewportSize()?.height ?? 0;
	const words = rebels.locator('summary');
	const seen = await words.evaluateAll(
		(all, end) =>
			all
				.filter((one) => one.getBoundingClientRect().bottom <= end)
				.map((one) => (one.querySelector('.cue')?.textContent ?? '').toLowerCase()),
		height
	);
	const plain = seen.map((name) => name.replace(/^the |[‘’]/g, ''));
	expect(new Set(plain).size, plain.join(', ')).toBeGreaterThanOrEqual(6);

	await words.filter({ hasText: 'the resistance' }).click();
	const place = rebels.getByRole('link', { name: 'Read in place: Ibrahim, “the resistance”' });
	await place.click();
	await expect(page).toHaveURL(/\/read\/ibrahim\/\?at=p2\.s1/);
	await expect(page.locator('.run.at, [data-run].at').first()).toBeInViewport();
});
