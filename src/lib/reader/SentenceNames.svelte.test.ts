import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId, type NameNote } from '$lib/core/model';
import { ferry } from '../../../tests/invented/framing-set';
import SentenceNames from './SentenceNames.svelte';

const name = (text: string, ...aliases: string[]): NameNote => ({
	name: text,
	aliases,
	kind: 'person',
	text: `${text} is explained.`
});

it('explains on tap the names of a passage’s sentences, under any form', async () => {
	const view = articleView(ferry(), asId<ArticleId>('quill'));
	const [title, passage] = view?.passages ?? [];
	if (!view || !title || !passage) throw new Error('Quill is coded');
	const names = [name('Ann Quill', 'Quill'), name('Marsh'), name('The ferry', 'ferry')];
	const screen = await render(SentenceNames, { view, passage, names });
	expect(page.getByRole('button').all()).toHaveLength(2);
	await page.getByRole('button', { name: 'Ann Quill' }).click();
	await expect.element(page.getByText('Ann Quill is explained.')).toBeVisible();

	await screen.rerender({ view, passage: title, names: [name('Marsh')] });
	expect(page.getByRole('button').query()).toBeNull();
});
