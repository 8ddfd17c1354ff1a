import type { Page } from '@playwright/test';

/** Notes every layout shift of the pages opened from now on. */
export const watchShifts = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				shifts.push((entry as PerformanceEntry & { value: number }).value);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});

/** The shifts of the page shown, each as Chromium scores it; empty where nothing moved. */
export const shiftsOf = (page: Page): Promise<readonly number[]> =>
	page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
