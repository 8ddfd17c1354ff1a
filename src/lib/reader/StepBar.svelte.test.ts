import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { articleView, type ArticleView, type SetLinks } from '$lib/core/framing';
import { asId, type ArticleId, type ThemeId } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import { localLinks } from './local-links';
import { previousOnTheme } from './passage-steps';
import StepBar from './StepBar.svelte';

const links: SetLinks = localLinks;
const viewOf = (id: string): ArticleView => {
	const view = articleView(ferry(), asId<ArticleId>(id));
	if (!view) throw new Error('no such article');
	return view;
};
const jobs = asId<ThemeId>('jobs');

it('goes on from the last passage to the theme in the next article, and back', async () => {
	document.documentElement.dataset['hydrated'] = '';
	const [onstep, go] = [vi.fn(), vi.fn()];
	const props = { view: viewOf('quill'), theme: jobs, links, onstep, go };
	const screen = await render(StepBar, { ...props, at: 'p2.s1' });
	await page.getByRole('button', { name: 'Next passage' }).click();
	expect(onstep).toHaveBeenCalledWith('p3.s1');

	await screen.rerender({ ...props, at: 'p3.s1' });
	await expect.element(page.getByText('4 of 4 · next: Marsh')).toBeVisible();
	await page.getByRole('button', { name: 'Next on this: Marsh' }).click();
	expect(go).toHaveBeenLastCalledWith('#/read/marsh?theme=jobs&at=p1.s1');

	await screen.rerender({ ...props, view: viewOf('marsh'), at: 'p1.s1' });
	await page.getByRole('button', { name: 'Back to Quill' }).click();
	expect(go).toHaveBeenLastCalledWith('#/read/quill?theme=jobs&at=p3');
});

it('goes round, and nowhere where nobody else speaks', () => {
	expect(previousOnTheme(viewOf('quill'), jobs)?.article.short).toBe('Marsh');
	expect(previousOnTheme(viewOf('brandt'), asId<ThemeId>('sea'))?.article.short).toBe(
		'Tidewater Post'
	);
	expect(previousOnTheme(viewOf('quill'), asId<ThemeId>('none'))).toBeUndefined();
});
