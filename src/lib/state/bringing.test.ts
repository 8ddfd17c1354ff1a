import { describe, expect, it, vi } from 'vitest';
import { asId, type ArticleId, type SetId, type Source } from '$lib/core/model';
import { importFile } from '$lib/importing';
import type { BringReply, BringRequest, BroughtText } from '$lib/workers';
import { bringCopy } from '$lib/workers/bring-copy';
import { bringing, type Brought } from './bringing';
import { GARDEN, HARBOUR, ORCHARD, QUAY, sourceOf } from './copies.fixture';
import type { CopyAnswer } from './copy-reader';
import { sourceName } from './source-name';

const harbour = sourceOf(QUAY, 'harbour', HARBOUR);
const orchard = sourceOf(GARDEN, 'orchard', ORCHARD);
const now = () => '2026-02-03T04:05:06.000Z';

/** What the worker does, done here; each request takes `spent` milliseconds. */
const asks = (spent = 10) =>
	vi.fn(async (request: BringRequest, _limit?: number): Promise<CopyAnswer> => {
		const replies: BringReply[] = [];
		await bringCopy(request, (reply) => replies.push(reply), importFile);
		const read = replies.find((reply) => reply.step === 'read')?.read ?? null;
		const laid = replies.find((reply) => reply.step === 'laid')?.laid ?? null;
		return { read, laid, end: 'done', spent };
	});

const bySet: Readonly<Record<string, readonly Source[]>> = { quay: [harbour], garden: [orchard] };
const place = {
	set: QUAY,
	language: 'en',
	sourcesOf: vi.fn((set: SetId) => Promise.resolve(bySet[set] ?? [])),
	others: () => Promise.resolve([GARDEN])
};
const offline = () => Promise.reject(new TypeError('offline'));
const copied = (brought: Brought) => {
	if (!brought.ok) throw new Error(brought.reason);
	return brought.copy;
};

describe('bring', () => {
	it('recognises a paste, and makes a copy of it that is not kept yet', async () => {
		const brought = await bringing(asks(), now).bring({ text: HARBOUR }, place);
		expect(brought).toMatchObject({
			ok: true,
			confidence: 1,
			counts: { exact: 7, edited: 0, moved: 0, missing: 0 },
			warnings: []
		});
		expect(copied(brought)).toMatchObject({
			key: 'quay/harbour',
			set: 'quay',
			article: 'harbour',
			source: sourceName(harbour),
			text: HARBOUR,
			name: '',
			added: now()
		});
	});

	it('knows a file by its name', async () => {
		const file = new File([HARBOUR], 'harbour.txt', { type: 'text/plain' });
		const brought = await bringing(asks(), now).bring({ file }, place);
		expect(copied(brought)).toMatchObject({ key: 'quay/harbour', name: 'harbour.txt' });
	});

	it('looks in the reader’s own set first, and fetches others only then', async () => {
		place.sourcesOf.mockClear();
		const { bring } = bringing(asks(), now);
		await bring({ text: HARBOUR }, place);
		expect(place.sourcesOf.mock.calls).toEqual([['quay']]);
		expect(copied(await bring({ text: ORCHARD }, place))).toMatchObject({ key: 'garden/orchard' });
		expect(place.sourcesOf.mock.calls).toEqual([['quay'], ['quay'], ['garden']]);
	});

	it('takes the version one reads of two that fit alike', async () => {
		const version = { ...harbour, article: asId<ArticleId>('harbour@2') };
		const both = { ...place, sourcesOf: () => Promise.resolve([harbour, version]) };
		const { bring } = bringing(asks(), now);
		expect(copied(await bring({ text: HARBOUR }, both)).article).toBe('harbour');
		const there = await bring({ text: HARBOUR }, { ...both, article: version.article });
		expect(copied(there).article).toBe('harbour@2');
	});

	it('gives back what was read where it is none of the articles', async () => {
		const text = 'A text about something else. It has two sentences.';
		const brought = await bringing(asks(), now).bring({ text }, place);
		expect(brought).toEqual({ ok: false, reason: 'not-recognised', text });
	});

	it('says that there is nothing to recognise it by, and gives back what was read', async () => {
		const nowhere = { ...place, sourcesOf: offline, others: offline };
		expect(await bringing(asks(), now).bring({ text: HARBOUR }, nowhere)).toEqual({
			ok: false,
			reason: 'no-sources',
			text: HARBOUR
		});
	});

	it('still looks in other sets where its own cannot be fetched', async () => {
		const some = {
			...place,
			sourcesOf: (set: SetId) => (set === QUAY ? offline() : Promise.resolve([orchard]))
		};
		const brought = await bringing(asks(), now).bring({ text: ORCHARD }, some);
		expect(copied(brought).key).toBe('garden/orchard');
	});

	it('hands on why nothing was read', async () => {
		const { bring } = bringing(asks(), now);
		expect(await bring({ text: ' ' }, place)).toEqual({ ok: false, reason: 'empty', text: null });
		const file = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'page.png');
		expect(await bring({ file }, place)).toMatchObject({ reason: 'other-format', format: 'PNG' });
	});

	it('says that a file was not handed over', async () => {
		const file = new File([HARBOUR], 'harbour.txt');
		const gone = { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) };
		vi.spyOn(file, 'slice').mockReturnValue(gone as unknown as Blob);
		expect(await bringing(asks(), now).bring({ file }, place)).toEqual({
			ok: false,
			reason: 'unreadable-file',
			text: null
		});
	});

	const read: BroughtText = { ok: true, text: 'What was read.', warnings: [] };
	it.each([
		['took-too-long', null, null],
		['took-too-long', read, 'What was read.'],
		['not-loaded', null, null],
		['failed', null, null]
	] as const)('hands on that it %s, with what was read', async (end, got, text) => {
		const ask = () => Promise.resolve({ read: got, laid: null, end, spent: 2_000 });
		const brought = await bringing(ask, now).bring({ text: 'x' }, place);
		expect(brought).toEqual({ ok: false, reason: end, text });
	});

	it('works on one thing no longer than the limit, in all sets together', async () => {
		const others = [GARDEN, asId<SetId>('mill'), asId<SetId>('tower')];
		const all = {
			...place,
			sourcesOf: () => Promise.resolve([harbour]),
			others: () => Promise.resolve(others)
		};
		const ask = asks(800);
		const text = 'A text about something else. It has two sentences.';
		expect(await bringing(ask, now).bring({ text }, all)).toMatchObject({
			reason: 'not-recognised'
		});
		expect(ask.mock.calls.map(([, limit]) => limit)).toEqual([undefined, 1_200, 400]);
	});
});

describe('assign', () => {
	it('lays a text on the article the reader names', async () => {
		const { assign } = bringing(asks(), now);
		const brought = await assign(HARBOUR, 'harbour.txt', harbour, 'en');
		expect(copied(brought)).toMatchObject({ key: 'quay/harbour', name: 'harbour.txt' });
	});

	it('is content with little of the article', async () => {
		const text = `${ORCHARD} ${ORCHARD} The council has paid for two reports, and the reports do not agree with one another.`;
		const { assign, bring } = bringing(asks(), now);
		const elsewhere = { ...place, others: () => Promise.resolve([]) };
		expect(await bring({ text }, elsewhere)).toMatchObject({ reason: 'not-recognised' });
		expect(await assign(text, '', harbour, 'en')).toMatchObject({
			ok: true,
			counts: { exact: 1, missing: 6 }
		});
	});

	it('says that nothing of the article is in it, and loses nothing', async () => {
		const { assign } = bringing(asks(), now);
		expect(await assign(ORCHARD, '', harbour, 'en')).toEqual({
			ok: false,
			reason: 'not-recognised',
			text: ORCHARD
		});
	});
});

describe('layAnew', () => {
	it('lays the text a copy was made of on another fingerprint', async () => {
		const { bring, layAnew } = bringing(asks(), () => 'later');
		const copy = { ...copied(await bring({ text: HARBOUR }, place)), added: 'then' };
		const cut = sourceOf(QUAY, 'harbour', HARBOUR.replace('of them. Then', 'of them, then'));
		const anew = await layAnew(copy, cut, 'en');
		expect(anew).toMatchObject({ source: sourceName(cut), text: HARBOUR, added: 'then' });
		expect(anew?.blocks).not.toEqual(copy.blocks);
	});

	it('gives none where the text is not found', async () => {
		const { bring, layAnew } = bringing(asks(), now);
		const copy = copied(await bring({ text: HARBOUR }, place));
		expect(await layAnew(copy, orchard, 'en')).toBeNull();
	});
});
