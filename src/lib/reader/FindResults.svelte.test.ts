import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { articleView, findView, type SetLinks } from '$lib/core/framing';
import { makeFinder } from '$lib/core/find';
import type { NameNote } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import { arrowHits } from './arrow-hits';
import FindResults from './FindResults.svelte';

const links: SetLinks = {
	set: () => '#set',
	theme: (theme) => `#${theme}`,
	frame: (theme, frame) => `#${theme}-${frame}`,
	read: (article, { at } = {}) => `#${article}-${at ?? 'title'}`,
	compare: () => '#compare',
	words: () => '#words',
	evidence: () => '#evidence',
	versions: () => '#versions',
	teach: () => '#teach',
	method: () => '#method'
};
const marsh: NameNote = { name: 'Marsh', aliases: [], kind: 'person', text: 'Writes of quays.' };
const set = { ...ferry(), names: [marsh] };
const finder = await makeFinder(
	findView(set),
	set.articles.flatMap(({ id }) => articleView(set, id) ?? []),
	() => Promise.resolve()
);

function propsFor(typed: string) {
	const found = finder.find(typed);
	if (!found) throw new Error('something is asked for');
	const nothing = found.articles.length + found.themes.length + found.names.length === 0;
	return { found, nothing, typed, language: 'en', links, onfollow: vi.fn(), onask: vi.fn() };
}
const marks = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('FindResults', () => {
	it('shows sentences by article with the words marked, and leads to each', async () => {
		const props = propsFor('"p2, sentence 3"');
		await render(FindResults, props);
		await expect.element(page.getByRole('heading', { name: 'Quill' })).toBeVisible();
		expect(marks()).toEqual(['p2, sentence 3']);
		const hit = page.getByRole('link', { name: /Quill tells in p2/ });
		await expect.element(hit).toHaveAttribute('href', '#quill-p2.s3');
		await hit.click();
		expect(props.onfollow).toHaveBeenCalledOnce();
		await expect
			.element(page.getByText('Not found in Marsh, Tidewater Post and Brandt.'))
			.toBeVisible();
	});

	it('shows the best of many, and all of them when asked', async () => {
		await render(FindResults, propsFor('quill '));
		const hits = page.getByRole('link', { name: /Quill tells/ });
		await expect.element(page.getByRole('button', { name: 'All 6 in Quill' })).toBeVisible();
		expect(hits.all()).toHaveLength(4);
		await page.getByRole('button', { name: 'All 6 in Quill' }).click();
		expect(hits.all()).toHaveLength(6);
		await expect.element(page.getByRole('button', { name: 'Fewer in Quill' })).toBeVisible();
	});

	it('explains names, with the sentences they stand in', async () => {
		await render(FindResults, propsFor('quays'));
		await expect.element(page.getByText('Writes of')).toBeVisible();
		await page.getByText('In 3 sentences').click();
		await expect
			.element(page.getByRole('link', { name: /Marsh tells in p1/ }).first())
			.toBeVisible();
	});

	it('says what to try where nothing is found', async () => {
		const props = propsFor('goat boom');
		const screen = await render(FindResults, props);
		await page.getByRole('button', { name: '“boom”' }).click();
		expect(props.onask).toHaveBeenCalledWith('boom');
		await screen.rerender(propsFor('zebra'));
		await expect.element(page.getByText('Nothing in this set holds “zebra”.')).toBeVisible();
	});

	it('lets the arrows go through what was found, and back to the field', async () => {
		await render(FindResults, propsFor('seasonal'));
		const field = document.createElement('input');
		document.body.prepend(field);
		document.onkeydown = (event) => {
			arrowHits(event, field, document.body);
		};
		field.focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(page.getByRole('link').first()).toHaveFocus();
		await userEvent.keyboard('{ArrowUp}');
		expect(document.activeElement).toBe(field);
		document.onkeydown = null;
		field.remove();
	});
});
