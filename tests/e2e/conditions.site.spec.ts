import type { Page } from '@playwright/test';
import { listPages, onePerKind } from '../run/site-pages.mjs';
import { findCoveredTargets, freeHeight } from './covered-targets';
import { expect, test } from './fixtures';
import { findUnmarkedChoices } from './forced-colours';
import { motionOf, watchMotion } from './motion';
import { findOverflow } from './overflow';
import { findSmallTargets } from './small-targets';

/**
 * Every kind of page, and what opens on it, in every condition: nothing leaves the screen, nothing lies
 * on what can be pressed, bars leave room to read, and forced colours leave what is chosen to be seen.
 */
const SIZES = [
	// 1280 × 1024 at 400 %: what WCAG 1.4.10 asks for, and low.
	{ width: 320, height: 256 },
	{ width: 320, height: 640 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 },
	{ width: 2560, height: 1440 }
] as const;

/** Of a screen as low as that, bars leave more than this to the text. */
const LEAST_FREE = 0.5;

test.describe.configure({ timeout: 120_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Lets the page draw what has changed, and what follows from that. */
const nextFrames = (page: Page): Promise<unknown> =>
	page.evaluate(
		() =>
			new Promise((done) => {
				requestAnimationFrame(() => requestAnimationFrame(done));
			})
	);

/** @param within selector of what is looked at: what lies below a sheet cannot be pressed */
async function expectRoom(page: Page, within = 'body'): Promise<void> {
	for (const size of SIZES) {
		await page.setViewportSize(size);
		await page.evaluate(() => {
			scrollTo(0, 0);
		});
		await nextFrames(page);
		const at = `${size.width} × ${size.height}`;
		expect.soft(await page.evaluate(findOverflow), `leaves the screen at ${at}`).toEqual([]);
		expect.soft(await page.evaluate(findCoveredTargets, within), `covered at ${at}`).toEqual([]);
		expect.soft(await page.evaluate(findSmallTargets, within), `small at ${at}`).toEqual([]);
	}
}

/**
 * Leaves the page in forced colours. The contrast is then the system's; axe, which reads a colour that
 * Chromium does not draw with, cannot tell.
 */
async function expectForcedColours(page: Page): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	await nextFrames(page);
	expect.soft(await page.evaluate(findUnmarkedChoices), 'chosen, and not to be told').toEqual([]);
}

const KINDS = [...onePerKind(listPages()), { path: 'no-such-page/', kind: '404' }];

for (const { path, kind } of KINDS) {
	test.describe(kind, () => {
		test.use({ expectedErrors: kind === '404' ? [/404|Not found/] : [] });

		test('has room at every size, and its choices are seen in forced colours', async ({
			page,
			open
		}) => {
			await page.setViewportSize(SIZES[0]);
			await open(path);
			for (const y of [60, 400, 300, -100]) {
				await page.mouse.wheel(0, y);
				await nextFrames(page);
				const covered = await page.evaluate(findCoveredTargets, 'main > :first-child');
				expect.soft(covered, `covered after ${y} px`).toEqual([]);
				expect.soft(await page.evaluate(freeHeight), `after ${y} px`).toBeGreaterThan(LEAST_FREE);
			}
			await expectRoom(page);
			await expectForcedColours(page);
		});
	});
}

const READ = 'sets/phone-vote/read/oakes/?theme=learning';
const tool = (name: string) => (page: Page) =>
	page.getByRole('button', { name, exact: true }).click();

/** What opens on a page: where, how, and what of it is looked at. */
const STATES: Readonly<
	Record<string, readonly [path: string, show: (page: Page) => Promise<unknown>, within: string]>
> = {
	'how the others tell it': [
		READ,
		(page) => page.locator('a[data-run]').first().click(),
		'dialog[open]'
	],
	'what is found': [
		READ,
		async (page) => {
			await tool('Find')(page);
			await page.getByRole('searchbox').fill('phone');
			await page.getByRole('dialog').locator('mark').first().waitFor();
		},
		'dialog[open]'
	],
	'how the text is set': [READ, tool('Text'), 'dialog[open]'],
	help: [READ, tool('Help'), 'dialog[open]'],
	'articles side by side': [
		`${READ}&with=oakes,okonjo,kessel`,
		(page) => page.locator('.column a.run').first().click(),
		'body'
	],
	'a frame laid open': [
		'sets/phone-vote/themes/learning/',
		(page) => page.locator('details.frame summary').first().click(),
		'details.frame'
	],
	'a guess': [
		'sets/phone-vote/blind/1/',
		async (page) => {
			await page.locator('#guess').scrollIntoViewIfNeeded();
			await page.getByRole('button', { name: 'Reveal' }).click();
			await page.getByText('Your guess and the facts').waitFor();
		},
		'#guess'
	]
};

for (const [name, [path, show, within]] of Object.entries(STATES)) {
	test(`${name}: has room, moves nothing, and its choices are seen`, async ({ page, open }) => {
		await watchMotion(page);
		await open(path);
		await show(page);
		await page.locator(within).first().waitFor();
		expect.soft(await motionOf(page), 'moves where less motion is asked for').toEqual([]);
		await expectRoom(page, within);
		await expectForcedColours(page);
	});
}
