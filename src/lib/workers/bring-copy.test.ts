import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '$lib/core/anchor';
import { asId, type ArticleId, type SetId } from '$lib/core/model';
import type { ImportResult, ImportSource } from '$lib/importing';
import { bringCopy } from './bring-copy';
import type { BringReply, BringRequest } from './bring-messages';

const TITLE = 'The clock that ran ahead';
const BODY = [
	'The clock of the town hall of Ries runs eleven minutes ahead of every other clock in the valley.',
	'Trains have been caught by it and weddings begun too early. Nobody wants it mended.'
];
const set = asId<SetId>('ries');
const clock = fingerprint({
	set,
	article: asId<ArticleId>('clock'),
	text: [TITLE, ...BODY].join('\n\n')
});

/** Reads everything as the article, whatever it is. */
const reads = (result: ImportResult) => vi.fn(() => Promise.resolve(result));
const article: ImportResult = {
	ok: true,
	article: {
		title: TITLE,
		byline: 'Ida Holm',
		blocks: BODY.map((text) => ({ kind: 'paragraph', text })),
		warnings: [{ code: 'no-article-found' }]
	}
};

async function told(
	input: BringRequest['input'],
	read: (source: ImportSource) => Promise<ImportResult>
): Promise<BringReply[]> {
	const replies: BringReply[] = [];
	const request = { input, sources: [clock], language: 'en' };
	await bringCopy(request, (reply) => replies.push(reply), read);
	return replies;
}

describe('bringCopy', () => {
	it('tells that it began, what it read, and the article it is, in its words', async () => {
		const [began, read, laid, ...rest] = await told({ text: 'pasted' }, reads(article));
		expect(began).toEqual({ step: 'began' });
		expect(read).toEqual({
			step: 'read',
			read: {
				ok: true,
				text: [TITLE, ...BODY].join('\n\n'),
				warnings: [{ code: 'no-article-found' }]
			}
		});
		expect(laid).toMatchObject({
			step: 'laid',
			laid: { set: 'ries', article: 'clock', confidence: 1 }
		});
		expect(laid?.step === 'laid' && laid.laid?.blocks[1]?.sentences).toEqual([
			{ status: 'exact', text: BODY[0] }
		]);
		expect(rest).toEqual([]);
	});

	it('lays a text that was read before without reading it again', async () => {
		const read = reads(article);
		const replies = await told({ read: BODY.join(' ') }, read);
		expect(read).not.toHaveBeenCalled();
		expect(replies.at(-1)).toMatchObject({ laid: { article: 'clock' } });
	});

	it('says that it is none of the articles', async () => {
		const replies = await told({ read: 'Something else. And more of it.' }, reads(article));
		expect(replies.at(-1)).toEqual({ step: 'laid', laid: null });
	});

	it('ends with the reason why there is no text', async () => {
		const replies = await told({ text: '' }, reads({ ok: false, reason: 'empty' }));
		expect(replies).toEqual([
			{ step: 'began' },
			{ step: 'read', read: { ok: false, reason: 'empty' } }
		]);
	});

	it('says that it failed rather than falling silent', async () => {
		const replies = await told({ text: '' }, () => Promise.reject(new Error('ours')));
		expect(replies).toEqual([{ step: 'began' }, { step: 'failed' }]);
	});

	it.each<[string, ImportSource, unknown]>([
		[
			'the beginning of a file',
			{ bytes: new Uint8Array(5_000), name: 'a.pdf' },
			{ bytes: new Uint8Array(1_024), name: 'a.pdf' }
		],
		['a page of its own', { html: '<p>whole page' }, { html: '<p>.</p>' }]
	])('fetches the code for an input with %s before it begins', async (_what, input, sample) => {
		const order: unknown[] = [];
		await bringCopy(
			{ input, sources: [clock], language: 'en' },
			({ step }) => order.push(step),
			(source) => {
				order.push(source);
				return Promise.resolve(article);
			}
		);
		expect(order).toEqual([sample, 'began', input, 'read', 'laid']);
	});
});
