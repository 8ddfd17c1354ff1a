import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ferry } from '../../../tests/invented/framing-set';
import { articleView, themeView, type SetLinks } from '$lib/core/framing';
import { asId, type ArticleId, type ThemeId } from '$lib/core/model';
import { hydration, shortcuts } from '$lib/state';
import { readQuery } from './read-query';
import ReadPage from './ReadPage.svelte';

const links: SetLinks = {
	set: () => '#set',
	theme: (theme) => `#${theme}`,
	frame: (theme, frame, article) => `#${theme}-${frame}-${article ?? ''}`,
	read: (article) => `#read-${article}`,
	compare: (a, b) => `#compare-${a}-${b}`,
	words: () => 'words',
	evidence: () => '#evidence',
	versions: (article) => `versions-${article}`,
	teach: () => '#teach',
	method: () => '#method'
};
const found = <View>(view: View | null): View => {
	if (view === null) throw new Error('no such view');
	return view;
};
const quill = found(articleView(ferry(), asId<ArticleId>('quill')));
const views = {
	theme: (id: ThemeId) => Promise.resolve(found(themeView(ferry(), id, { whole: true }))),
	article: (id: ArticleId) => Promise.resolve(found(articleView(ferry(), id)))
};
const props = (search = '') => ({
	view: quill,
	query: readQuery(new URLSearchParams(search), quill),
	views,
	links,
	onquery: vi.fn(),
	go: vi.fn()
});

/** Columns glide into place; on a busy machine that takes its time. */
const PATIENT = { timeout: 10_000 };

describe('ReadPage', () => {
	beforeEach(async () => {
		// Of the site's styles, what the height of a column and the lines of the themes rest on.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* { box-sizing: border-box }
			[data-theme-mark] { --mark: red; --mark-line: solid; --mark-weight: 2px }`);
		document.adoptedStyleSheets = [sheet];
		hydration.finish(document.documentElement);
		await page.viewport(360, 740);
	});

	it('opens how the others tell it, and their silences with a reason', async () => {
		await render(ReadPage, props());
		await page.getByRole('link', { name: /Quill tells in p1, sentence 1/ }).click();
		const sheet = page.getByRole('dialog', { name: 'What of jobs?' });
		await expect.element(sheet.getByText('How the others tell it')).toBeVisible();
		await expect.element(sheet.getByRole('heading', { name: 'Marsh' })).toBeInTheDocument();
		await expect.element(sheet.getByText('outside its question')).toBeInTheDocument();
	});

	it('lays the sheet out while a finger is on a sentence, and shows it with the tap', async () => {
		await render(ReadPage, props());
		const sentence = page.getByRole('link', { name: /Quill tells in p1, sentence 1/ }).element();
		const finger = (type: string) =>
			sentence.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true }));
		const drawer = () => document.querySelector('dialog');
		finger('pointerdown');
		await expect.poll(() => drawer()?.textContent).toContain('How the others tell it');
		expect(drawer()?.clientHeight).toBeGreaterThan(0);
		expect(drawer()?.checkVisibility({ visibilityProperty: true })).toBe(false);
		expect(page.getByRole('dialog').query()).toBeNull();
		finger('pointercancel');
		await expect.poll(() => drawer()?.clientHeight).toBe(0);

		finger('pointerdown');
		(sentence as HTMLElement).click();
		await expect.element(page.getByRole('dialog', { name: 'What of jobs?' })).toBeVisible();
		await expect.poll(() => drawer()?.contains(document.activeElement)).toBe(true);
	});

	it('emphasises one theme, and says where it is in the address', async () => {
		const given = props();
		const screen = await render(ReadPage, given);
		await page.getByRole('button', { name: /Theme B: Sea/ }).click();
		await expect
			.poll(() => given.onquery)
			.toHaveBeenCalledWith({ theme: 'sea', at: null, with: [], marked: [] });
		await screen.rerender({ query: readQuery(new URLSearchParams('theme=sea'), quill) });
		const lined = [...document.querySelectorAll('a[data-run]')].filter(
			(run) => getComputedStyle(run).textDecorationLine === 'underline'
		);
		expect(lined.map((run) => run.getAttribute('data-themes'))).toEqual([
			expect.stringContaining('B')
		]);
	});

	it('steps through the passages of the theme', async () => {
		const given = props('theme=jobs&at=p1.s1');
		await render(ReadPage, given);
		await expect.element(page.getByText('1 of 4')).toBeVisible();
		await page.getByRole('button', { name: 'Next passage' }).click();
		await expect
			.poll(() => given.onquery)
			.toHaveBeenCalledWith({
				theme: 'jobs',
				at: 'p1.s2',
				with: [],
				marked: []
			});
	});

	it('follows the keys: letters, digits, j and k; and not while they are off', async () => {
		const given = props();
		await render(ReadPage, given);
		await userEvent.keyboard('b');
		await expect
			.poll(() => given.onquery)
			.toHaveBeenCalledWith({ theme: 'sea', at: null, with: [], marked: [] });
		await userEvent.keyboard('2');
		expect(given.go).toHaveBeenCalledWith('#read-marsh');
		await userEvent.keyboard('jj');
		expect(document.activeElement?.getAttribute('data-run')).toBe('p1.s2');
		await userEvent.keyboard('k');
		expect(document.activeElement?.getAttribute('data-run')).toBe('p1.s1');

		shortcuts.on = false;
		await userEvent.keyboard('3');
		shortcuts.on = true;
		expect(given.go).toHaveBeenCalledTimes(1);
	});

	it('brings another column level with a passage chosen', async () => {
		await page.viewport(1280, 800);
		await render(ReadPage, props('with=marsh'));
		await expect.element(page.getByRole('region', { name: 'Marsh' })).toBeVisible();
		await page.getByRole('link', { name: /Quill tells in p2, sentence 1/ }).click();
		await expect.poll(() => document.querySelectorAll('.column .at').length).toBe(2);
		await expect
			.poll(() => {
				const [a, b] = [...document.querySelectorAll('.column .at')].map(
					(element) => element.getBoundingClientRect().top
				);
				return Math.abs((a ?? 0) - (b ?? 999));
			}, PATIENT)
			.toBeLessThan(2);
	});
});
