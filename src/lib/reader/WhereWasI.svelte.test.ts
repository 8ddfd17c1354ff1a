import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ferry } from '../../../tests/invented/framing-set';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId } from '$lib/core/model';
import { hydration, places } from '$lib/state';
import WhereWasI from './WhereWasI.svelte';

const view = () => {
	const quill = articleView(ferry(), asId<ArticleId>('quill'));
	if (!quill) throw new Error('no such article');
	const [block] = quill.blocks;
	const blocks = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ ...block!, id }));
	return { ...quill, blocks };
};
/** The text, a screen to each paragraph. */
function lay(ids: readonly string[]) {
	const text = document.createElement('div');
	for (const id of ids) {
		const block = document.createElement('p');
		block.id = id;
		block.className = 'laid';
		text.append(block);
	}
	document.body.append(text);
	return () => text.remove();
}
const { set, article } = view();
const here = () => places.of(set.id, article.id);

describe('WhereWasI', () => {
	beforeEach(() => {
		localStorage.clear();
		hydration.finish(document.documentElement);
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('.laid { height: 100vh; margin: 0 }');
		document.adoptedStyleSheets = [sheet];
		scrollTo(0, 0);
	});

	it('says how long it takes, and offers nothing to whoever is new', async () => {
		await render(WhereWasI, { view: view() });
		await expect.element(page.getByText(/min/)).toBeVisible();
		await expect.element(page.getByRole('link')).not.toBeInTheDocument();
	});

	it('keeps where one is, not at the opening, and forgets it at the end', async () => {
		const end = lay(['p1', 'p2', 'p3', 'p4', 'p5']);
		await render(WhereWasI, { view: view() });
		document.getElementById('p2')?.scrollIntoView();
		await new Promise(requestAnimationFrame);
		expect(here()).toBeNull();
		document.getElementById('p4')?.scrollIntoView();
		await expect.poll(here).toBe('p4');
		document.getElementById('p5')?.scrollIntoView();
		await expect.poll(here).toBeNull();
		end();
	});

	it('offers the way back, does not go there, and is gone once one reads on', async () => {
		places.keep(set.id, article.id, 'p4');
		const end = lay(['p1', 'p2', 'p3', 'p4', 'p5']);
		await render(WhereWasI, { view: view() });
		const offer = page.getByRole('link', { name: 'Go on at paragraph 4' });
		await expect.element(offer).toHaveAttribute('href', '#p4');
		expect(scrollY).toBe(0);
		document.getElementById('p3')?.scrollIntoView();
		await expect.element(offer).not.toBeInTheDocument();
		expect(here()).toBe('p3');
		end();
	});

	it('offers nothing where a place is of an article that has changed', async () => {
		places.keep(set.id, article.id, 'p40');
		await render(WhereWasI, { view: view() });
		await expect.element(page.getByText(/min/)).toBeVisible();
		await expect.element(page.getByRole('link')).not.toBeInTheDocument();
	});
});
