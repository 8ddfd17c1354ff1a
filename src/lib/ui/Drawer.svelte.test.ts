import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Drawer from './Drawer.svelte';

const words = (html: string) => createRawSnippet(() => ({ render: () => html }));
const props = () => ({
	open: true,
	subject: 'one',
	label: 'The lamp',
	closeWord: 'Close',
	heightWords: { handle: 'Height', levels: ['low', 'half', 'high'] as const },
	onclose: vi.fn(),
	head: words('<p>The lamp</p>'),
	children: words('<p>It burned low.</p>')
});
/** Its height in CSS pixels once nothing moves any more. */
const height = async () => {
	await Promise.all(document.getAnimations().map(({ finished }) => finished));
	return document.querySelector('dialog')?.getBoundingClientRect().height ?? 0;
};
const pull = (from: number, to: number) => {
	const head = document.querySelector('.head');
	const at = (clientY: number) => ({ clientY, pointerId: 1, bubbles: true });
	head?.dispatchEvent(new PointerEvent('pointerdown', at(from)));
	head?.dispatchEvent(new PointerEvent('pointermove', at(to)));
	head?.dispatchEvent(new PointerEvent('pointerup', at(to)));
};

describe('Drawer', () => {
	beforeEach(async () => {
		await page.viewport(360, 800);
	});

	it('has three heights by the keyboard, and tells which', async () => {
		await render(Drawer, props());
		const handle = page.getByRole('slider', { name: 'Height' });
		await expect.element(handle).toHaveFocus();
		await userEvent.keyboard('{Home}');
		await expect.element(handle).toHaveAttribute('aria-valuetext', 'low');
		const low = await height();
		await userEvent.keyboard('{ArrowUp}');
		await expect.element(handle).toHaveAttribute('aria-valuetext', 'half');
		const half = await height();
		expect(half).toBeGreaterThan(low);
		await userEvent.keyboard('{End}');
		await expect.element(handle).toHaveAttribute('aria-valuetext', 'high');
		expect(await height()).toBeGreaterThan(half);
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(handle).toHaveAttribute('aria-valuetext', 'half');
	});

	it('leaves the page in reach: it is not modal', async () => {
		await render(Drawer, props());
		expect(document.querySelector('dialog:modal')).toBeNull();
		await expect.element(page.getByRole('dialog', { name: 'The lamp' })).toBeVisible();
	});

	it('closes by Escape, by its button, and by a pull to the bottom', async () => {
		const given = props();
		await render(Drawer, given);
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => given.onclose.mock.calls.length).toBe(1);
		await page.getByRole('button', { name: 'Close' }).click();
		expect(given.onclose).toHaveBeenCalledTimes(2);
		pull(320, 790);
		expect(given.onclose).toHaveBeenCalledTimes(3);
	});

	it('settles at the height a pull comes near', async () => {
		const given = props();
		await render(Drawer, given);
		pull(320, 60);
		await expect
			.element(page.getByRole('slider', { name: 'Height' }))
			.toHaveAttribute('aria-valuetext', 'high');
		expect(given.onclose).not.toHaveBeenCalled();
	});
});
