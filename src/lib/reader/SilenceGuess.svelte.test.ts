import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { hydration } from '$lib/state';
import SilenceGuess from './SilenceGuess.svelte';

const silence = {
	reason: 'not-raised',
	note: 'The word never falls.',
	terms: ['ferry', 'quay']
} as const;

describe('SilenceGuess', () => {
	beforeEach(() => {
		hydration.done = true;
	});

	it('waits for a guess, then shows the reason beside it without a score', async () => {
		await render(SilenceGuess, { silence, name: 'Quill', language: 'en' });
		expect(page.getByText('The word never falls.').query()).toBeNull();
		await page.getByRole('button', { name: 'outside its question' }).click();
		await expect.element(page.getByText('Your guess: outside its question.')).toBeVisible();
		await expect.element(page.getByText('The word never falls.')).toBeVisible();
		await expect.element(page.getByText('Looked for: ferry, quay.')).toBeVisible();
	});

	it('can be skipped', async () => {
		await render(SilenceGuess, { silence, name: 'Quill', language: 'en' });
		await page.getByRole('button', { name: 'just show the reason' }).click();
		await expect.element(page.getByText('The word never falls.')).toBeVisible();
		expect(page.getByText(/Your guess/).query()).toBeNull();
	});

	it('shows the reason at once where nothing can be asked', async () => {
		hydration.done = false;
		await render(SilenceGuess, { silence, name: 'Quill', language: 'en' });
		await expect.element(page.getByText('The word never falls.')).toBeVisible();
	});
});
