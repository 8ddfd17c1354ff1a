import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { listPages } from '../run/site-pages.mjs';
import { findSmallTargets } from './small-targets';

/** WCAG 2.2 AA: what each version added, and what the earlier ones asked; and axe's good manners. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What the colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder) {
	const results = await choose(new AxeBuilder({ page })).analyze();
	return results.violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} — ${failureSummary ?? ''}`)
	}));
}

// axe looks at every element three times: of a long article that takes a busy machine a while.
test.describe.configure({ timeout: 150_000 });

for (const { path } of listPages()) {
	test(`/${path} can be used by everyone`, async ({ page, open }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await open(path);
		const light = await violations(page, (axe) => axe.withTags(RULES));
		expect.soft(light, 'axe, by day').toEqual([]);

		expect.soft(await page.evaluate(findSmallTargets), 'targets of 44 px').toEqual([]);

		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		// Text out of sight keeps its colours by day until it is drawn again; axe would read those.
		await page.evaluate(() => {
			for (const part of document.querySelectorAll('[data-settled]')) {
				part.removeAttribute('data-settled');
			}
		});
		const dark = await violations(page, (axe) => axe.withRules(COLOUR_RULES));
		expect.soft(dark, 'axe, by night').toEqual([]);
	});
}
