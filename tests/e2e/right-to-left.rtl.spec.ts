import type { Locator, Page } from '@playwright/test';
import { listPages, onePerKind } from '../run/site-pages.mjs';
import { expectAccessible } from './accessibility';
import { corpusSets } from './corpus-sets';
import { findCovered } from './covered';
import { expect, hydrated, test } from './fixtures';
import { findMismarked } from './marked-languages';
import { findOverflow } from './overflow';
import { stubSpeech } from './stub-speech';

/** The build speaks Arabic; its sets are English, but for one article (`tests/fixtures/sets/well`). */
const ENGLISH = 'sets/phone-vote/';
const MIXED = 'sets/well/';
const READ = `${ENGLISH}read/kessel/`;

const WIDTHS = [320, 360, 1440];
const DESK = { width: 1440, height: 900 };

/** Of each kind the page of the set that has all kinds. */
const pages = onePerKind(
	listPages().filter(({ path }) => !path.startsWith('sets/') || path.startsWith(ENGLISH))
);

/** Words in the drawings shown that stand outside their drawing. */
const strayWords = () =>
	[...document.querySelectorAll<SVGSVGElement>('svg[data-drawing]')]
		.filter((svg) => svg.checkVisibility())
		.flatMap((svg) => {
			const frame = svg.getBoundingClientRect();
			return [...svg.querySelectorAll('text')]
				.filter((part) => {
					const { left, right, width } = part.getBoundingClientRect();
					return width > 0 && (left < frame.left - 2 || right > frame.right + 2);
				})
				.map((part) => part.textContent.trim());
		});

/** The edge at which a text's own lines begin. */
const rightEdge = (texts: Locator): Promise<number> =>
	texts.first().evaluate((element) => {
		const words = document.createRange();
		words.selectNodeContents(element);
		return words.getBoundingClientRect().right;
	});

for (const { path, kind } of pages) {
	test(`${kind} stands from right to left, fits, and can be used`, async ({ page, open }) => {
		await page.setViewportSize({ width: 320, height: 740 });
		await open(path);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 740 });
			expect.soft(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
			// The bar of the themes comes back as one scrolls up, a frame later.
			const covered = async () => {
				await page.evaluate(() => {
					scrollTo(0, 0);
					return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)));
				});
				return page.evaluate(findCovered);
			};
			await expect.poll(covered, `covered at ${width} px`).toEqual([]);
			expect.soft(await page.evaluate(strayWords), `charts at ${width} px`).toEqual([]);
			const name = await rightEdge(page.locator('.masthead .name'));
			const main = (await page.locator('main').boundingBox()) ?? { x: 0, width: 0 };
			expect.soft(name, 'the page begins at the right').toBeGreaterThan(main.x + main.width * 0.8);
		}
		expect.soft(await page.evaluate(findMismarked), 'languages').toEqual([]);
		await page.setViewportSize({ width: 360, height: 740 });
		await expectAccessible(page);
	});
}

test('what is fetched when asked for is marked too, and fits', async ({ page, open }) => {
	const state = async (name: string) => {
		expect.soft(await page.evaluate(findMismarked), name).toEqual([]);
		expect.soft(await page.evaluate(findOverflow), name).toEqual([]);
		await expectAccessible(page, 'dialog[open]', name);
		await page.keyboard.press('Escape');
	};
	await open(READ);
	await page.locator('.run').first().click();
	await expect(page.locator('dialog[open] .passage').first()).toBeVisible();
	await state('the companion sheet');
	const tools = page.locator('.tools button');
	await tools.nth(1).click();
	await expect(page.locator('.text-settings')).toBeVisible();
	await state('text settings');
	await tools.nth(2).click();
	await expect(page.locator('dialog[open] kbd').first()).toBeVisible();
	await state('help');
	await tools.nth(0).click();
	await page.locator('dialog[open] input').fill('phone');
	await expect(page.locator('.hit').first()).toBeVisible();
	await state('find');
});

test('an article keeps the direction of its language, and so do its marks', async ({
	page,
	open
}) => {
	await open(READ);
	await expect(page.locator('.text')).toHaveAttribute('lang', 'en');
	await expect(page.locator('.text')).toHaveCSS('direction', 'ltr');
	await expect(page.locator('#title')).toHaveCSS('direction', 'ltr');
	await open(`${MIXED}read/salma/`);
	await expect(page.locator('.text')).toHaveAttribute('lang', 'ar');
	await expect(page.locator('.text')).toHaveCSS('direction', 'rtl');
	await expect(page.locator('.text .number').first()).toHaveCSS('direction', 'rtl');
	await expect(page.locator('.text')).toHaveCSS('letter-spacing', 'normal');
});

test('a passage tells its language wherever it is shown', async ({ page, open }) => {
	const arabic = 'لا يُباع ماء';
	const shown = (text: string) => page.locator('main [lang="ar"]', { hasText: text }).last();
	await open(`${MIXED}themes/water/#frame-shared`);
	await expect(shown(arabic)).toHaveCSS('direction', 'rtl');
	await expect(page.locator('.frame [lang="en"]', { hasText: 'Whoever draws' }).last()).toHaveCSS(
		'direction',
		'ltr'
	);
	await open(`${MIXED}words/`);
	await expect(shown('مغلقة حتى إشعار آخر')).toHaveCSS('direction', 'rtl');
	await open(`${MIXED}compare/?a=reed&b=salma&theme=water`);
	await expect(shown(arabic)).toHaveCSS('direction', 'rtl');
	await open(MIXED);
	await page.locator('.tools button').first().click();
	await page.locator('dialog[open] input').fill('ماء');
	await expect(page.locator('.hit [lang="ar"]').first()).toHaveCSS('direction', 'rtl');
	await page.locator('dialog[open] input').fill('pump');
	await expect(page.locator('.hit [lang="en"]').first()).toHaveCSS('direction', 'ltr');
});

/** Draws a finger over the text. */
const swipe = (page: Page, by: number) =>
	page.locator('.read').evaluate((element, distance) => {
		const at = (clientX: number) =>
			new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
		const tell = (type: string, touches: Touch[], changed: Touch[]) =>
			element.dispatchEvent(
				new TouchEvent(type, { touches, changedTouches: changed, bubbles: true })
			);
		tell('touchstart', [at(180)], [at(180)]);
		tell('touchend', [], [at(180 + distance)]);
	}, by);

test('a swipe from left to right leads on', async ({ page, open }) => {
	const [theme] = corpusSets.find(({ id }) => id === 'phone-vote')?.themes ?? [];
	await open(`${READ}?theme=${theme?.id}`);
	await swipe(page, -120);
	await expect(page).toHaveURL(/read\/kessel/);
	await swipe(page, 120);
	await expect(page).not.toHaveURL(/read\/kessel/);
});

test('at a desk columns run from the right, and what opens comes from the left', async ({
	page,
	open
}) => {
	await page.setViewportSize(DESK);
	await page.goto(`${READ}?with=kessel,oakes`);
	await hydrated(page);
	const columns = page.locator('.column');
	await expect(columns).toHaveCount(2);
	const [first, second] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
	expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
	await expect(columns.nth(0)).toHaveAttribute('aria-label', /Kessel/);

	// The strip of a column: its text begins at the right, and the arrow to the left leads on.
	const strip = columns.nth(0).getByRole('slider');
	const before = Number(await strip.getAttribute('aria-valuenow'));
	await strip.press('ArrowLeft');
	await expect
		.poll(async () => Number(await strip.getAttribute('aria-valuenow')))
		.toBeGreaterThan(before);

	await open(READ);
	await page.locator('.run').first().click();
	const sheet = page.locator('dialog[open]');
	await expect(sheet.locator('.passage').first()).toBeVisible();
	expect((await sheet.boundingBox())?.x).toBe(0);
	await expectAccessible(page, 'dialog[open]');
});

test('in a chart the arrow keys go where they point', async ({ page, open }) => {
	await page.setViewportSize(DESK);
	await open(ENGLISH);
	const chart = page.locator('figure.chart').first();
	await chart.scrollIntoViewIfNeeded();
	const current = chart.locator('a[data-mark][tabindex="0"]');
	await current.focus();
	const x = async () => (await page.locator('a[data-mark]:focus').boundingBox())?.x ?? 0;
	const start = await x();
	await page.keyboard.press('ArrowLeft');
	expect(await x()).toBeLessThan(start);
});

test('each sentence read aloud is in the language of its text', async ({ page, open }) => {
	await stubSpeech(page, ['Near']);
	await open(`${MIXED}read/salma/`);
	const languages = await page
		.locator('#title, [data-run]')
		.evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
	expect(new Set(languages)).toEqual(new Set(['ar']));
	await open(READ);
	const english = await page
		.locator('#title, [data-run]')
		.evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
	expect(new Set(english)).toEqual(new Set(['en']));
});
