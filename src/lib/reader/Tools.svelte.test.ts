import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { shortcuts } from '$lib/state';
import Tools from './Tools.svelte';

describe('Tools', () => {
	it('opens help by its key, closes it by Escape, and the keys can be turned off there', async () => {
		await render(Tools);
		await userEvent.keyboard('?');
		const help = page.getByRole('dialog', { name: 'Help' });
		await expect.element(help).toBeVisible();
		await help.getByRole('checkbox').click();
		expect(shortcuts.on).toBe(false);
		await userEvent.keyboard('{Escape}');
		await expect.element(help).not.toBeInTheDocument();

		await userEvent.keyboard('?');
		await expect.element(help).not.toBeInTheDocument();
		shortcuts.on = true;
	});

	it('gives the focus back to the button that opened it', async () => {
		await render(Tools);
		const button = page.getByRole('button', { name: 'Help' });
		await button.click();
		await expect.element(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(button).toHaveFocus();
	});
});
