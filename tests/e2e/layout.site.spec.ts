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
}

test('every page says what it is, and no two the same', async ({ page }) => {
	const pages = listPages();
	const titles: string[] = [];
	for (const { path } of pages) {
		const html = await (await page.request.get(path)).text();
		const found = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
		titles.push(found(/<title>([^<]*)<\/title>/));
		expect.soft(found(/<html[^>]* lang="([^"]*)"/), `language of /${path}`).toMatch(/^[a-z]{2}/);
		expect
			.soft(found(/<meta name="description" content="([^"]*)"/), `description of /${path}`)
			.toMatch(/\S.{20,}/);
		expect.soft(html.match(/<h1[\s>]/g)?.length, `headings of /${path}`).toBe(1);
		expect.soft(html.match(/<main[\s>]/g)?.length, `main parts of /${path}`).toBe(1);
	}
	expect(titles.filter((title) => title.length < 5)).toEqual([]);
	expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
