import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, hydrated, test } from './fixtures';
import { shiftsOf, watchShifts } from './layout-shifts';
import { findOverflow } from './overflow';

const SET = 'sets/phone-vote/';
const READ = `${SET}read/oakes/`;
const THEME = 'sets/aleppo-2016/themes/motives/';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

type Settings = Readonly<Record<string, string>>;

/** As a reader has left it, before the first page. */
const keep = (page: Page, settings: Settings) =>
	page.addInitScript((kept) => {
		if (!sessionStorage.getItem('kept')) localStorage.setItem('vantage-text', kept);
		sessionStorage.setItem('kept', '');
	}, JSON.stringify(settings));

const ground = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function openSheet(page: Page) {
	await page.getByRole('button', { name: 'Text', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Text' });
	await expect(sheet).toBeVisible();
	return sheet;
}

test.describe('before the first paint', () => {
	test.use({ expectedErrors: [/ERR_FAILED|^uncaught/] });

	test('the text is as it was set, without any script of the app', async ({ page }) => {
		await keep(page, { ground: 'sepia', size: '150', face: 'sans' });
		await page.addInitScript(() => {
			requestAnimationFrame(() => {
				const root = document.documentElement;
				const { backgroundColor, fontSize } = getComputedStyle(root);
				Object.assign(window, { first: [root.dataset['face'], backgroundColor, fontSize] });
			});
		});
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(READ);
		const first = await page.evaluate(() => (window as unknown as { first: string[] }).first);
		expect(first).toEqual(['sans', 'rgb(241, 227, 200)', '24px']);
		await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
			'content',
			'#f1e3c8'
		);
	});
});

test('what was damaged, or is of another version, is as if nothing were set', async ({
	page,
	open
}) => {
	await page.addInitScript(() => localStorage.setItem('vantage-text', '{"ground":"mauve","size":'));
	await open(READ);
	expect(await ground(page)).toBe('rgb(250, 246, 238)');
	const sheet = await openSheet(page);
	await expect(sheet.getByRole('radio', { name: 'As the system' })).toBeChecked();
});

test(
	'what is set shows at once, in other tabs too, is remembered, and can be taken back',
	{ tag: '@firefox' },
	async ({ page, open, context }) => {
		await page.setViewportSize(PHONE);
		await open(READ);
		const other = await context.newPage();
		await other.goto(READ);
		await hydrated(other);
		// Firefox tells other tabs of what is kept when the tab that keeps it has nothing else to do.
		await page.bringToFront();
		const text = page.locator('.read .sentences').first();
		const before = await text.evaluate((element) => getComputedStyle(element).fontFamily);

		const sheet = await openSheet(page);
		await sheet.getByRole('radio', { name: 'Sepia' }).check();
		await sheet.getByRole('radio', { name: 'Hyperlegible' }).check();
		await sheet.getByRole('radio', { name: 'Loose' }).check();
		await sheet.getByRole('radio', { name: 'Short' }).check();
		await sheet.getByRole('checkbox').check();
		await sheet.getByRole('slider').focus();
		await page.keyboard.press('ArrowRight');
		await expect(sheet.getByRole('slider')).toHaveAttribute('aria-valuetext', '112.5 %');

		await expect(page.locator('html')).toHaveAttribute('data-face', 'clear');
		const set = {
			'data-ground': 'sepia',
			'data-size': '112',
			'data-leading': 'loose',
			'data-measure': 'narrow',
			'data-justify': 'on'
		};
		for (const [name, value] of Object.entries(set)) {
			await expect(page.locator('html')).toHaveAttribute(name, value);
			await expect(other.locator('html')).toHaveAttribute(name, value);
		}
		expect(await text.evaluate((element) => getComputedStyle(element).fontFamily)).not.toBe(before);
		await expect(text).toHaveCSS('text-align', 'justify');

		await page.reload();
		await hydrated(page);
		expect(await ground(page)).toBe('rgb(241, 227, 200)');
		await (await openSheet(page)).getByRole('button', { name: 'As it was' }).click();
		await expect(page.locator('html')).not.toHaveAttribute('data-ground');
		await expect(other.locator('html')).not.toHaveAttribute('data-face');
		expect(await page.evaluate(() => localStorage.getItem('vantage-text'))).toBeNull();
		await expect(page.getByRole('button', { name: 'As it was' })).toBeDisabled();
	}
);

test('only the files of the face chosen are fetched, and nothing moves', async ({ page, open }) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		const name = /([a-z0-9-]+?)-latin[^/]*\.woff2$/.exec(request.url())?.[1];
		if (name) fonts.push(name);
	});
	await keep(page, { face: 'clear', size: '125', measure: 'wide', justify: 'on' });
	await watchShifts(page);
	const settled = async () => {
		await page.waitForLoadState('networkidle');
		await page.evaluate(() => document.fonts.ready);
		expect(await shiftsOf(page)).toEqual([]);
	};
	await open(READ);
	await settled();
	expect([...new Set(fonts)]).toEqual(['atkinson-hyperlegible-next']);

	const sheet = await openSheet(page);
	await sheet.getByRole('radio', { name: 'Sans serif' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-face', 'sans');
	// The file is there before the face is asked for; the browser still has to read it.
	await expect
		.poll(() => page.evaluate(() => document.fonts.check('1em "Source Sans 3 Variable"')))
		.toBe(true);
	expect(fonts).toContain('source-sans-3');
	expect(fonts).not.toContain('literata');
});

test('where nothing may be kept it works for the page, and says so', async ({ page, open }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await open(READ);
	const sheet = await openSheet(page);
	await sheet.getByRole('radio', { name: 'Dark' }).check();
	expect(await ground(page)).toBe('rgb(18, 17, 16)');
	await expect(sheet.getByRole('status')).toContainText('lasts until the page is closed');
});

/** By day and by night, as the system says. */
const GROUNDS: readonly (readonly [string, Settings, 'light' | 'dark'])[] = [
	['paper by night', { ground: 'paper' }, 'dark'],
	['sepia', { ground: 'sepia', face: 'serif' }, 'light'],
	['dark by day', { ground: 'dark', face: 'sans' }, 'light'],
	['high contrast by day', { ground: 'contrast', face: 'clear' }, 'light'],
	['high contrast by night', { ground: 'contrast' }, 'dark']
];

for (const [name, settings, colorScheme] of GROUNDS) {
	test(`${name} can be read`, async ({ page, open }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await keep(page, settings);
		const rules = ['link-in-text-block'].concat(
			settings['ground'] === 'contrast' ? 'color-contrast-enhanced' : 'color-contrast'
		);
		for (const [path, size] of [
			[READ, PHONE],
			[THEME, DESK]
		] as const) {
			await page.setViewportSize(size);
			await open(path);
			const axe = new AxeBuilder({ page }).setLegacyMode().withRules(rules);
			const { violations } = await axe.analyze();
			const found = violations.flatMap(({ nodes }) => nodes.map((node) => node.failureSummary));
			expect.soft(found, path).toEqual([]);
		}
	});
}

test('whoever asks the system for more contrast has it, and on any ground but sepia', async ({
	page,
	open
}) => {
	await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
	await open(READ);
	expect(await ground(page)).toBe('rgb(0, 0, 0)');
	const sheet = await openSheet(page);
	await sheet.getByRole('radio', { name: 'Paper' }).check();
	expect(await ground(page)).toBe('rgb(255, 255, 255)');
	await sheet.getByRole('radio', { name: 'Sepia' }).check();
	expect(await ground(page)).toBe('rgb(241, 227, 200)');
});

test('print is on paper whatever the screen was', async ({ page, open }) => {
	await keep(page, { ground: 'dark' });
	await open(READ);
	await page.emulateMedia({ media: 'print' });
	expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('at the largest, the longest lines, nothing leaves the narrowest screen', async ({
	page,
	open
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await keep(page, { size: '175', measure: 'wide', leading: 'loose', justify: 'on' });
	for (const path of ['', SET, READ, THEME, `${SET}words/`, `${SET}compare/`, 'method/']) {
		await open(path);
		expect.soft(await page.evaluate(findOverflow), path).toEqual([]);
	}
	await open(READ);
	await openSheet(page);
	await page.waitForLoadState('networkidle');
	await expectAccessible(page, 'dialog[open]', 'at the largest');
	expect(await page.getByRole('dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(
		0
	);
});

test('whoever comes back is offered the paragraph they were at', async ({ page, open }) => {
	await page.setViewportSize(PHONE);
	await open(READ);
	const block = page.locator('.read .block').nth(5);
	const id = (await block.getAttribute('id')) ?? '';
	await block.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	const kept = () => page.evaluate(() => localStorage.getItem('vantage-places'));
	await expect.poll(kept).toContain('phone-vote/oakes');

	await open(SET);
	await expect(page.getByText(/You were at paragraph \d/)).toHaveCount(1);
	await open(READ);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.setViewportSize({ width: 320, height: 740 });
	expect(await page.evaluate(findOverflow)).toEqual([]);
	const offer = page.getByRole('link', { name: /^Go on at paragraph/ });
	await expect(offer).toHaveAttribute('href', /^#p\d+$/);
	await offer.click();
	await expect(offer).toHaveCount(0);
	expect(id).toMatch(/^p\d+$/);
	await expect(block).toBeInViewport();
});
