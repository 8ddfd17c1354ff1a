import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { ferry } from '../../../tests/invented/framing-set';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId } from '$lib/core/model';
import ReadAloud from './ReadAloud.svelte';

class FakeSpeech extends EventTarget {
	speaking = false;
	pending = false;
	readonly said: string[] = [];
	getVoices = () => [{ name: 'Kettle', voiceURI: 'Kettle', lang: 'en', localService: true }];
	resume = () => undefined;
	cancel = () => (this.speaking = false);
	speak({ text }: { readonly text: string }) {
		this.speaking = true;
		this.said.push(text);
	}
}

const found = articleView(ferry(), asId<ArticleId>('quill'));
if (!found) throw new Error('no such view');
const view = found;
const summary = { ...view, article: { ...view.article, edition: 'digest' as const } };

describe('ReadAloud', () => {
	let speech: FakeSpeech;
	const text = document.createElement('div');

	beforeEach(() => {
		speech = new FakeSpeech();
		vi.stubGlobal('speechSynthesis', speech);
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class {
				readonly text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
		);
		// The text it marks, as a page has it.
		text.innerHTML = `<h1 id="title">Title</h1><div id="p1" lang="en"><span data-run="p1.s1">One.</span></div>`;
		document.body.append(text);
	});

	afterEach(() => {
		vi.unstubAllGlobals();
		text.remove();
		localStorage.clear();
	});

	const spoken = () => document.querySelector('[data-spoken]');

	it('says whose words these are, then the title, and marks what it reads', async () => {
		await render(ReadAloud, { view: summary, at: null, onclose: vi.fn() });
		await expect.poll(() => speech.said).toEqual(['This is our summary.']);
		expect(spoken()).toBeNull();
		await page.getByRole('button', { name: 'Pause' }).click();
		await page.getByRole('button', { name: 'Next sentence' }).click();
		await expect.poll(() => spoken()?.id).toBe('title');
		await page.getByRole('button', { name: 'Next sentence' }).click();
		await expect.poll(() => spoken()?.getAttribute('data-run')).toBe('p1.s1');
		expect(speech.said).toHaveLength(1);
		await page.getByRole('button', { name: 'Go on' }).click();
		await expect.poll(() => speech.said).toHaveLength(2);
	});

	it('begins at the sentence one is at', async () => {
		Object.assign(text.style, { position: 'absolute', insetBlockStart: '200px' });
		await render(ReadAloud, { view, at: 'p1.s1', onclose: vi.fn() });
		await expect.poll(() => spoken()?.getAttribute('data-run')).toBe('p1.s1');
	});

	it('keeps the voice chosen and the speed', async () => {
		await render(ReadAloud, { view, at: null, onclose: vi.fn() });
		await page.getByRole('button', { name: 'Voice' }).click();
		await page.getByLabelText('Speed').selectOptions('1.5 ×');
		expect(JSON.parse(localStorage.getItem('vantage-aloud') ?? '')).toMatchObject({ speed: 1.5 });
	});

	it('stops by Escape, but first closes what is open', async () => {
		const onclose = vi.fn();
		await render(ReadAloud, { view, at: null, onclose });
		await page.getByRole('button', { name: 'Voice' }).click();
		await userEvent.keyboard('{Escape}');
		expect(onclose).not.toHaveBeenCalled();
		await userEvent.keyboard('{Escape}');
		expect(onclose).toHaveBeenCalledOnce();
	});

	it('says what to do in a browser without speech', async () => {
		Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
		await render(ReadAloud, { view, at: null, onclose: vi.fn() });
		await expect.element(page.getByText('This browser cannot read aloud.')).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Close' })).toBeVisible();
		await expect.element(page.getByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
	});
});
