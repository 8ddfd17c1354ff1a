import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { findSmallTargets } from './small-targets';

/** WCAG 2.2 AA: what each version added, and what the earlier ones asked; and axe's good manners. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What the colour scheme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder) {
	// In one go and within the page: axe's other way opens a second page for every analysis, to put
	// the results of frames together. There are no frames here, which is seen to below.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const results = await choose(axe).analyze();
	return results.violations.map(({ id, help, nodes }) => ({
		rule: `${id}: ${help}`,
		at: nodes.map(({ target, failureSummary }) => `${target.join(' ')} — ${failureSummary ?? ''}`)
	}));
}

/**
 * Sees that a page, as it stands, can be used by everyone: by day and by night, by finger. Leaves it
 * in the scheme of the day.
 *
 * @param only what of it is looked at; the rest was before
 * @param state how it stands, for the message
 */
export async function expectAccessible(page: Page, only?: string, state = ''): Promise<void> {
	const within = (axe: AxeBuilder) => (only === undefined ? axe : axe.include(only));
	expect(page.frames(), 'a frame would not be looked into').toHaveLength(1);
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
	const light = await violations(page, (axe) => within(axe.withTags(RULES)));
	expect.soft(light, `axe, by day ${state}`).toEqual([]);

	const small = await page.evaluate(findSmallTargets, only ?? 'body');
	expect.soft(small, `targets of 44 px ${state}`).toEqual([]);

	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	// Text out of sight keeps its colours by day until it is drawn again; axe would read those.
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('[data-settled]')) {
			part.removeAttribute('data-settled');
		}
	});
	const dark = await violations(page, (axe) => within(axe.withRules(COLOUR_RULES)));
	expect.soft(dark, `axe, by night ${state}`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
