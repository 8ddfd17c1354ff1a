import type { Page } from '@playwright/test';

/** A change that takes no longer cannot be seen, in milliseconds. */
const UNSEEN = 1;

/** Notes every scrolling that takes its time, in the pages opened from now on. */
export const watchMotion = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const smooth: string[] = [];
		Object.assign(window, { smooth });
		for (const name of ['scrollIntoView', 'scrollTo', 'scrollBy'] as const) {
			const plain = Reflect.get(Element.prototype, name) as (...args: unknown[]) => void;
			Object.assign(Element.prototype, {
				[name](this: Element, ...args: unknown[]) {
					if (JSON.stringify(args).includes('"smooth"')) smooth.push(name);
					plain.apply(this, args);
				}
			});
		}
	});

/** What moves on the page shown, or has moved: animations still running, and scrolling. */
export const motionOf = (page: Page): Promise<readonly string[]> =>
	page.evaluate((unseen) => {
		const running = document
			.getAnimations()
			.filter(({ effect }) => Number(effect?.getComputedTiming().endTime) > unseen)
			.map((animation) =>
				animation instanceof CSSAnimation ? animation.animationName : 'transition'
			);
		return [...running, ...(window as unknown as { smooth: string[] }).smooth];
	}, UNSEEN);
