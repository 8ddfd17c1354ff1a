import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BringReply, BringRequest } from '$lib/workers';
import { CopyReader, WORK_LIMIT, type CopyWorker } from './copy-reader';

const request: BringRequest = { input: { read: 'text' }, sources: [], language: 'en' };
const read = { ok: true, text: 'text', warnings: [] } as const;

/** A worker that answers when it is told to. */
class StandIn implements CopyWorker {
	onmessage: CopyWorker['onmessage'] = null;
	onerror: CopyWorker['onerror'] = null;
	onmessageerror: CopyWorker['onmessageerror'] = null;
	readonly asked: unknown[] = [];
	ended = false;

	postMessage(message: unknown): void {
		this.asked.push(message);
	}

	terminate(): void {
		this.ended = true;
	}

	tell(...replies: readonly BringReply[]): void {
		for (const data of replies) {
			this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data }));
		}
	}

	breakDown(): void {
		this.onerror?.call(this as unknown as Worker, new Event('error') as ErrorEvent);
	}
}

const workers: StandIn[] = [];
const last = (): StandIn => workers.at(-1)!;
const start = () => {
	workers.push(new StandIn());
	return last();
};
/** Lets promises settle. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
	vi.useFakeTimers();
	workers.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('CopyReader', () => {
	it('starts a worker when it is first asked, and gives its answer', async () => {
		const reader = new CopyReader(start);
		expect(workers).toHaveLength(0);
		const answer = reader.ask(request);
		await settle();
		expect(last().asked).toEqual([request]);
		last().tell({ step: 'began' });
		await vi.advanceTimersByTimeAsync(150);
		last().tell({ step: 'read', read }, { step: 'laid', laid: null });
		expect(await answer).toEqual({ read, laid: null, end: 'done', spent: 150 });
		expect(last().ended).toBe(false);
	});

	it('ends a worker that takes too long, keeps what was read, and starts another', async () => {
		const reader = new CopyReader(start);
		const answer = reader.ask(request);
		await settle();
		last().tell({ step: 'began' }, { step: 'read', read });
		await vi.advanceTimersByTimeAsync(WORK_LIMIT - 1);
		expect(last().ended).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await answer).toMatchObject({ read, laid: null, end: 'took-too-long' });
		expect(last().ended).toBe(true);

		void reader.ask(request);
		await settle();
		expect(workers).toHaveLength(2);
		expect(last().asked).toEqual([request]);
	});

	it('does not count the time its code is on its way', async () => {
		const reader = new CopyReader(start);
		const answer = reader.ask(request);
		await vi.advanceTimersByTimeAsync(10 * WORK_LIMIT);
		expect(last().ended).toBe(false);
		last().tell({ step: 'began' }, { step: 'read', read }, { step: 'laid', laid: null });
		expect(await answer).toMatchObject({ end: 'done', spent: 0 });
	});

	it.each<[string, () => void]>([
		['does not come', () => undefined],
		['cannot be fetched', () => last().breakDown()]
	])('says that its code %s', async (_how, fail) => {
		const answer = new CopyReader(start).ask(request);
		await settle();
		fail();
		await vi.advanceTimersByTimeAsync(60_000);
		expect(await answer).toEqual({ read: null, laid: null, end: 'not-loaded', spent: 0 });
		expect(last().ended).toBe(true);
	});

	it('says that the browser starts no worker', async () => {
		const reader = new CopyReader(() => {
			throw new DOMException('', 'SecurityError');
		});
		expect(await reader.ask(request)).toMatchObject({ end: 'not-loaded' });
	});

	it.each<[string, () => void]>([
		['fails', () => last().tell({ step: 'failed' })],
		['breaks down', () => last().breakDown()]
	])('says that it %s', async (_how, fail) => {
		const answer = new CopyReader(start).ask(request);
		await settle();
		last().tell({ step: 'began' });
		fail();
		expect(await answer).toMatchObject({ end: 'failed' });
	});

	it('hears nothing in what is not an answer', async () => {
		const answer = new CopyReader(start).ask(request);
		await settle();
		last().tell({ action: 'ready' } as unknown as BringReply, { step: 'began' });
		last().tell({ step: 'laid', laid: null });
		expect(await answer).toMatchObject({ end: 'done' });
	});

	it('does one thing after the other', async () => {
		const reader = new CopyReader(start);
		const first = reader.ask(request);
		const second = reader.ask({ ...request, language: 'de' });
		await settle();
		expect(last().asked).toHaveLength(1);
		const reply: BringReply = { step: 'read', read: { ok: false, reason: 'empty' } };
		last().tell({ step: 'began' }, reply);
		await first;
		await settle();
		expect(last().asked).toHaveLength(2);
		last().tell({ step: 'began' }, reply);
		expect(await second).toMatchObject({ read: { reason: 'empty' }, end: 'done' });
		expect(workers).toHaveLength(1);
	});

	it('ends a worker that has nothing to do any more', async () => {
		const reader = new CopyReader(start);
		const answer = reader.ask(request);
		await settle();
		last().tell({ step: 'began' }, { step: 'laid', laid: null });
		await answer;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(last().ended).toBe(true);
	});
});
