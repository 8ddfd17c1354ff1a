import { describe, expect, it, vi } from 'vitest';
import { importFile } from '$lib/importing';
import type { BringReply, BringRequest } from '$lib/workers';
import { bringCopy } from '$lib/workers/bring-copy';
import { bringing } from './bringing';
import { copyOf, HARBOUR, ORCHARD, QUAY, sourceOf } from './copies.fixture';
import type { Copy } from './copy';
import type { CopyAnswer } from './copy-reader';
import { keepFileTexts, layFileTexts } from './file-texts';

const sources = [sourceOf(QUAY, 'harbour', HARBOUR), sourceOf(QUAY, 'orchard', ORCHARD)];
const on = { sources, language: 'en', name: 'quay.vantage.json' };

/** What the worker does, done here. */
const { assign } = bringing(
	async (request: BringRequest): Promise<CopyAnswer> => {
		const replies: BringReply[] = [];
		await bringCopy(request, (reply) => replies.push(reply), importFile);
		const read = replies.find((reply) => reply.step === 'read')?.read ?? null;
		const laid = replies.find((reply) => reply.step === 'laid')?.laid ?? null;
		return { read, laid, end: 'done', spent: 1 };
	},
	() => '2026-02-03T04:05:06.000Z'
);

describe('layFileTexts', () => {
	it('lays each on its article, keeps all of it, and tells how far it is', async () => {
		const told = vi.fn();
		const texts = new Map([
			['harbour', `Menu\n\n${HARBOUR}`],
			['orchard', ORCHARD]
		]);
		const laid = await layFileTexts(texts, on, assign, told);
		expect(laid).toMatchObject([
			{
				article: 'harbour',
				ok: true,
				copy: { key: 'quay/harbour', text: `Menu\n\n${HARBOUR}`, name: 'quay.vantage.json' }
			},
			{ article: 'orchard', ok: true }
		]);
		expect(told.mock.calls).toEqual([[1], [2]]);
	});

	it('says which text is of no article, and goes on', async () => {
		const texts = new Map([
			['pier', HARBOUR],
			['harbour', 'A kettle sings in the morning. Nobody has asked it to.'],
			['orchard', ORCHARD]
		]);
		expect(await layFileTexts(texts, on, assign, () => undefined)).toMatchObject([
			{ article: 'pier', ok: false, reason: 'no-article' },
			{ article: 'harbour', ok: false, reason: 'not-recognised' },
			{ article: 'orchard', ok: true }
		]);
	});
});

describe('keepFileTexts', () => {
	const keeping = (...known: Copy[]) => {
		const kept: Copy[] = [];
		return {
			kept,
			load: () => Promise.resolve(),
			of: (_set: string, article: string) => known.find((copy) => copy.article === article),
			keep: (copy: Copy) => {
				kept.push(copy);
				return Promise.resolve();
			}
		};
	};
	const laid = (copy: Copy) => ({ article: copy.article, ok: true as const, copy });

	it('keeps what there is no copy of, and never overwrites another', async () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => copyOf(id, { text: `The text of ${id}.` }));
		if (!a || !b || !c) throw new Error('no copies');
		const copies = keeping(b, { ...c, text: 'What I brought.' });
		expect(await keepFileTexts([laid(a), laid(b), laid(c)], copies)).toEqual(['c']);
		expect(copies.kept).toEqual([a]);
	});
});
