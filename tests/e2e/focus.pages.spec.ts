import type { Page } from '@playwright/test';
import { listPages, onePerKind } from '../run/site-pages.mjs';
import { expect, test } from './fixtures';
import { readFocusStop, type FocusStop } from './focus-stop';

/** By keyboard through a whole page: in the order one reads it, and one always sees where one is. */

/** Enough for the longest page; more would be a page that holds the focus fast. */
const MOST = 400;
/** Lines of one row may differ in height by so much, in CSS pixels. */
const SLACK = 12;

test.describe.configure({ timeout: 120_000 });

/** Presses Tab from the top of the page until the focus leaves it. */
async function tabThrough(page: Page): Promise<readonly FocusStop[]> {
	const stops: FocusStop[] = [];
	for (let i = 0; i < MOST; i++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(readFocusStop);
		if (stop === null) return stops;
		stops.push(stop);
	}
	throw new Error(`after ${MOST} steps the focus is still in the page`);
}

/** A stop is further down, in the same row further on, or at the top of a column further on. */
function comesAfter(stop: FocusStop, before: FocusStop | undefined): boolean {
	if (!stop.box || !before?.box) return true;
	return stop.box.bottom > before.box.top - SLACK || stop.box.left >= before.box.right - SLACK;
}

for (const { path, kind } of onePerKind(listPages())) {
	test(`${kind} is gone through by keyboard`, async ({ page, open }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(path);
		// What comes alive when it comes near would push on what has the focus below it.
		for (const y of [1e6, 0]) {
			await page.evaluate((to) => {
				scrollTo(0, to);
			}, y);
			await page.waitForLoadState('networkidle');
		}
		const stops = await tabThrough(page);
		const names = (bad: (stop: FocusStop, i: number) => boolean) =>
			stops.filter(bad).map(({ name }) => name);
		expect(stops.length).toBeGreaterThan(3);
		expect(stops[0]?.name).toContain('Skip');
		expect
			.soft(
				names(({ follows }) => !follows),
				'before what was focused last'
			)
			.toEqual([]);
		expect
			.soft(
				names((stop, i) => !comesAfter(stop, stops[i - 1])),
				'above what was focused last'
			)
			.toEqual([]);
		expect
			.soft(
				names(({ isShown }) => !isShown),
				'without a mark of the focus'
			)
			.toEqual([]);
		expect
			.soft(
				names(({ isInSight }) => !isInSight),
				'out of sight'
			)
			.toEqual([]);
	});
}
