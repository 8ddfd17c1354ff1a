import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchSelection, type Selected } from './watch-selection';

const select = (from: Node, start: number, to: Node, end: number) =>
	document.getSelection()?.setBaseAndExtent(from, start, to, end);
const wordsOf = (id: string) => document.getElementById(id)?.firstChild as Text;

describe('watchSelection', () => {
	let end: (() => void) | undefined;
	afterEach(() => {
		end?.();
		document.getSelection()?.removeAllRanges();
		document.body.replaceChildren();
	});

	const watched = () => {
		document.body.innerHTML =
			'<p id="out">Before it.</p><div id="text"><p><span class="part" id="a">The ferry  sank.</span> <span class="part" id="b">Nobody swam.</span></p></div>';
		const told = vi.fn<(selected: Selected | null) => void>();
		end = watchSelection(() => document.getElementById('text'), '.part', told);
		return told;
	};

	it('tells the words and the part they begin in', async () => {
		const told = watched();
		select(wordsOf('a'), 4, wordsOf('b'), 6);
		await expect
			.poll(() => told.mock.lastCall?.[0])
			.toEqual({ text: 'ferry sank. Nobody', part: document.getElementById('a') });
	});

	it('tells the same when it was selected backwards', async () => {
		const told = watched();
		select(wordsOf('b'), 6, wordsOf('a'), 4);
		await expect.poll(() => told.mock.lastCall?.[0]?.part.id).toBe('a');
	});

	it('is silent on what is selected outside, or beyond the text', async () => {
		const told = watched();
		select(wordsOf('a'), 0, wordsOf('a'), 3);
		await expect.poll(() => told.mock.lastCall?.[0]?.text).toBe('The');
		select(wordsOf('out'), 0, wordsOf('a'), 5);
		await expect.poll(() => told.mock.lastCall).toEqual([null]);
	});

	it('tells when the selection is gone', async () => {
		const told = watched();
		select(wordsOf('a'), 0, wordsOf('a'), 3);
		await expect.poll(() => told.mock.lastCall?.[0]?.text).toBe('The');
		document.getSelection()?.removeAllRanges();
		await expect.poll(() => told.mock.lastCall).toEqual([null]);
	});
});
