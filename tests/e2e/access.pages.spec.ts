import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { listPages } from '../run/site-pages.mjs';
import { findSmallTargets } from './small-targets';

/** WCAG 2.2 AA: what each version added, and what the earlier ones asked. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const GOOD_MANNERS = ['best-practice'];

for (const { path } of listPages()) {
	test.describe(`/${path}`, () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			test(`has no axe violation, ${colorScheme}`, async ({ page, open }) => {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await open(path);
				const { violations } = await new AxeBuilder({ page })
					.withTags([...WCAG, ...GOOD_MANNERS])
					.analyze();
				const found = violations.map(({ id, help, nodes }) => ({
					id,
					help,
					at: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary])
				}));
				expect(found).toEqual([]);
			});
		}

		test('has targets a finger can hit', async ({ page, open }) => {
			await open(path);
			expect(await page.evaluate(findSmallTargets)).toEqual([]);
		});
	});
}
