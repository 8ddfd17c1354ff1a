import { expect, test } from './fixtures';
import { listPages } from '../run/site-pages.mjs';

/** The narrowest phone (and 400 % zoom of 1280), a common one, a tablet, a desk. */
const WIDTHS = [320, 360, 768, 1440];

/** Runs inside the page: what reaches past the right edge, and is not inside something that scrolls. */
function findOverflow(): string[] {
	const edge = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth <= edge) return [];
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		element !== document.body &&
		(getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.getBoundingClientRect().right > edge + 1)
		.filter((element) => !scrolls(element.parentElement))
		.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
		.concat(`the page is ${document.documentElement.scrollWidth} wide in ${edge}`);
}

for (const { path } of listPages()) {
	test(`/${path} fits ${WIDTHS.join(', ')} px`, async ({ page, open }) => {
		await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 740 });
		await open(path);
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 740 });
			expect(await page.evaluate(findOverflow), `at ${width} px`).toEqual([]);
		}
	});

	test(`/${path} says what it is`, async ({ page, open }) => {
		await open(path);
		await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
		await expect(page).toHaveTitle(/\S.{5,}/);
		await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{20,}/);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.locator('main')).toHaveCount(1);
	});
}

test('no two pages have the same title', async ({ page }) => {
	const titles: string[] = [];
	for (const { path } of listPages()) {
		const html = await (await page.request.get(path)).text();
		titles.push(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? `none: ${path}`);
	}
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
