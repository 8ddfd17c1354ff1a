import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Sheet from './Sheet.svelte';

const text = (words: string) => createRawSnippet(() => ({ render: () => `<p>${words}</p>` }));
const props = (open: boolean, onclose = vi.fn()) => ({
	open,
	label: 'The others',
	closeWord: 'Close',
	onclose,
	head: text('Head'),
	children: text('Body')
});

it('opens and closes with its property', async () => {
	const screen = await render(Sheet, props(false));
	expect(page.getByRole('dialog').query()).toBeNull();
	await screen.rerender({ open: true });
	await expect.element(page.getByRole('dialog', { name: 'The others' })).toBeVisible();
	await screen.rerender({ open: false });
	expect(page.getByRole('dialog').query()).toBeNull();
});

it('asks to be closed by its button and by Escape', async () => {
	const onclose = vi.fn();
	await render(Sheet, props(true, onclose));
	await page.getByRole('button', { name: 'Close' }).click();
	expect(onclose).toHaveBeenCalledTimes(1);
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => onclose.mock.calls.length).toBe(2);
});
