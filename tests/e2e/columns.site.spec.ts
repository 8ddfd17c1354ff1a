import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './fixtures';

const READ = 'sets/phone-vote/read/oakes/';

/** A line's height, in CSS pixels: so much may move as a face comes in. */
const A_LINE = 20;

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const scrolled = (page: Page, name: string) =>
	column(page, name).evaluate((element) => element.scrollTop);

test(
	'articles stand side by side, come level on a choice, and go',
	{ tag: '@firefox' },
	async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(`${READ}?theme=fairness`);
		const beside = page.getByRole('navigation', { name: 'Articles side by side' });
		await beside.getByRole('link', { name: 'Okonjo' }).click();
		await expect(page).toHaveURL(/with=oakes%2Cokonjo/);
		await expect(column(page, 'Okonjo')).toBeVisible();

		// What is chosen in one brings the other to where it speaks of the same.
		await column(page, 'Oakes')
			.getByRole('link', { name: /^And please do not tell me/ })
			.click();
		await expect(column(page, 'Okonjo').getByText('on the same theme')).toBeVisible();
		await expect.poll(() => scrolled(page, 'Okonjo')).toBeGreaterThan(0);
		const level = await scrolled(page, 'Okonjo');

		// The switch leaves it where it is.
		await beside.getByRole('checkbox').uncheck();
		await column(page, 'Oakes')
			.getByRole('link', { name: /^They did not ask us for this/ })
			.click();
		await page.evaluate(
			() =>
				new Promise((done) => {
					requestAnimationFrame(() => requestAnimationFrame(done));
				})
		);
		expect(Math.abs((await scrolled(page, 'Okonjo')) - level)).toBeLessThan(A_LINE);

		await page.reload();
		await hydrated(page);
		await expect(column(page, 'Okonjo')).toBeVisible();
		await page.getByRole('link', { name: 'Take Okonjo away' }).click();
		await expect(column(page, 'Okonjo')).toHaveCount(0);
	}
);
