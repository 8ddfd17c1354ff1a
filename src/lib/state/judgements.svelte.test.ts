import { describe, expect, it, vi } from 'vitest';
import { memoryStore, type RecordStore } from '$lib/storage';
import { decodeJudgement, type Judgement } from './judgement';
import { Judgements } from './judgements.svelte';

const part = { set: 'ferry', article: 'quill', part: 'p2' };
const unfair = {
	...part,
	hash: 'abc',
	verdict: 'unfair' as const,
	reason: 'it leaves out the sea'
};
const now = () => '2026-01-01T00:00:00.000Z';
const kept = (): Judgement => ({
	...unfair,
	profile: 'default',
	key: 'ferry/quill/p2',
	updated: now()
});

describe('Judgements', () => {
	it('shows a mark at once and finds it again in the same store', async () => {
		const store = memoryStore(decodeJudgement);
		const first = new Judgements(() => Promise.resolve(store), now);
		const saving = first.judge(unfair);
		expect(first.of(part)).toMatchObject({ verdict: 'unfair' });
		expect(first.writing).toBe(true);
		await saving;
		expect(first.writing).toBe(false);

		const second = new Judgements(() => Promise.resolve(store), now);
		await second.load();
		expect(second.of(part)).toEqual(kept());
		expect(second.failure).toBeNull();
	});

	it('takes a mark back for good', async () => {
		const store = memoryStore(decodeJudgement, [kept()]);
		const marks = new Judgements(() => Promise.resolve(store), now);
		await marks.load();
		await marks.undo(part);
		expect(marks.of(part)).toBeUndefined();
		expect(await store.list('default')).toMatchObject({ value: { records: [] } });
	});

	it('keeps a newer mark over the one still being read', async () => {
		const store = memoryStore(decodeJudgement, [kept()]);
		const marks = new Judgements(() => Promise.resolve(store), now);
		await marks.judge({ ...unfair, verdict: 'fair', reason: '' });
		expect(marks.of(part)).toMatchObject({ verdict: 'fair' });
	});

	it('opens no store to read where nothing can have been kept', async () => {
		let opened = 0;
		const open = () => {
			opened += 1;
			return Promise.resolve(memoryStore(decodeJudgement));
		};
		const marks = new Judgements(open, now, () => Promise.resolve(false));
		await marks.load();
		expect(opened).toBe(0);
		await marks.judge(unfair);
		expect(opened).toBe(1);
	});

	it('says that the browser refused, and keeps the mark for the page', async () => {
		const marks = new Judgements(() => Promise.reject(new Error('private window')), now);
		await marks.judge(unfair);
		expect(marks.failure).toBe('refused');
		expect(marks.writing).toBe(false);
		expect(marks.of(part)).toMatchObject({ reason: unfair.reason });
	});

	it('says that the disk is full', async () => {
		const full: RecordStore<Judgement> = {
			...memoryStore(decodeJudgement),
			put: () => Promise.resolve({ ok: false, failure: 'full' })
		};
		const marks = new Judgements(() => Promise.resolve(full), now);
		await marks.judge(unfair);
		expect(marks.failure).toBe('full');
	});

	it('says that another tab is in the way, and keeps the mark when it is closed', async () => {
		const store = memoryStore(decodeJudgement);
		let close: () => void = () => undefined;
		const closed = new Promise<void>((resolve) => (close = resolve));
		const blocked: RecordStore<Judgement> = {
			...store,
			put: (record) =>
				Promise.resolve({
					ok: false,
					failure: 'blocked',
					later: closed.then(() => store.put(record))
				})
		};
		const marks = new Judgements(() => Promise.resolve(blocked), now);
		const kept = marks.judge(unfair);
		await vi.waitFor(() => expect(marks.failure).toBe('blocked'));
		close();
		await kept;
		expect(marks.failure).toBeNull();
		expect(await store.list('default')).toMatchObject({ value: { records: [part] } });
	});

	it('says that something kept could not be read', async () => {
		const store = memoryStore(decodeJudgement, [{ ...kept(), verdict: 'perhaps' }]);
		const marks = new Judgements(() => Promise.resolve(store), now);
		await marks.load();
		expect(marks.failure).toBe('damaged');
		expect(marks.of(part)).toBeUndefined();
	});
});
