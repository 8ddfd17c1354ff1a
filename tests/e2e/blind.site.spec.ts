import type { Page } from '@playwright/test';
import { articleOf, blindPages, deliveredBy, ownOf } from './blind-delivered';
import { hiddenIn, hiddenOf, leaks } from './blind-hidden';
import { corpusSets } from './corpus-sets';
import { expect, test } from './fixtures';

test('every set is read blind, text by text', () => {
	const numbers = corpusSets.map(({ id, articles }) => [
		id,
		blindPages.filter(({ set }) => set === id).map(({ number }) => number),
		articles.length
	]);
	expect(numbers).toEqual(
		corpusSets.map(({ id, articles }) => [
			id,
			[null, ...articles.map((_, i) => i + 1)],
			articles.length
		])
	);
});

for (const blind of blindPages) {
	test(`/${blind.path} delivers nothing that is hidden`, () => {
		const hidden = hiddenOf(blind.set);
		expect(hidden.length).toBeGreaterThan(20);
		const delivered = deliveredBy(blind);
		expect(delivered.filter(({ from }) => from.endsWith('.js')).length).toBeGreaterThan(10);
		expect(delivered.filter(({ from }) => from.endsWith('view.json')).length).toBeGreaterThan(4);
		expect(leaks(delivered, hidden)).toEqual([]);
		if (blind.number !== null) {
			expect(leaks(ownOf(blind), hiddenIn(blind.set, articleOf(blind)))).toEqual([]);
		}
	});
}

test('the search would find each hidden word, wherever it was put', () => {
	for (const { id } of corpusSets) {
		const page = blindPages.find(({ set }) => set === id);
		const [, html] = page ? deliveredBy(page) : [];
		for (const hidden of hiddenOf(id)) {
			const words = hidden.what.slice(hidden.what.indexOf(': ') + 2);
			const planted = hidden.what.startsWith('id:') ? `"${words}"` : words;
			const text = html?.text.replace('</main>', ` ${planted} </main>`) ?? '';
			expect(leaks([{ from: 'planted', text }], [hidden]), hidden.what).toHaveLength(1);
		}
	}
});

test('the ordinary pages, searched the same way, leak', () => {
	for (const { id } of corpusSets) {
		const [page] = blindPages.filter(({ set }) => set === id);
		if (!page) continue;
		const ordinary = deliveredBy({ ...page, path: `sets/${id}/` });
		expect(leaks(ordinary, hiddenOf(id)).length).toBeGreaterThan(10);
	}
});

/** What a screen reader is told, with the address and the title of the page. */
const heard = async (page: Page) => [
	{ from: 'the address', text: page.url() },
	{ from: 'the title', text: await page.title() },
	{ from: 'the accessibility tree', text: await page.locator('body').ariaSnapshot() }
];

for (const { path, set, number } of blindPages) {
	test(`/${path} says nothing that is hidden, and asks for nothing that tells`, async ({
		page,
		open
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await open(path);
		await page.waitForLoadState('networkidle');
		const hidden = hiddenOf(set);
		expect(leaks(await heard(page), hidden)).toEqual([]);
		if (number !== null) {
			await page.locator('a[data-run]').first().click();
			await expect(page.getByRole('dialog')).toContainText(/Text \d/);
			await expect(page.getByRole('dialog')).not.toContainText('One moment');
			expect(leaks(await heard(page), hidden)).toEqual([]);
			await open(`${path}?with=${number === 1 ? 2 : 1}`);
			await expect(page.locator('.column')).toHaveCount(2);
			expect(leaks(await heard(page), hidden)).toEqual([]);
		}
		const telling = asked.filter((path) =>
			/reveal\.json|\/read\/|set\.json|sources\.json/.test(path)
		);
		expect(telling).toEqual([]);
		await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex');
		await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
		await expect(page.locator('[download]')).toHaveCount(0);
	});
}
