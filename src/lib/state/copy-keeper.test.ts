import { describe, expect, it, vi } from 'vitest';
import { memoryStore, type OutsideChange, type RecordStore, type StoreResult } from '$lib/storage';
import type { CopiesShown } from './copies-shown';
import { copyOf, HARBOUR, QUAY, sourceOf } from './copies.fixture';
import { PROFILE, type Copy } from './copy';
import { CopyKeeper } from './copy-keeper';
import { decodeCopy } from './decode-copy';
import { sourceName } from './source-name';

const harbour = copyOf('harbour');
const orchard = copyOf('orchard');

function setUp(
	initial: readonly unknown[] = [],
	over: (store: RecordStore<Copy>) => Partial<RecordStore<Copy>> = () => ({})
) {
	const kept = memoryStore(decodeCopy, initial);
	const outside: { tell: (change: OutsideChange) => void } = { tell: () => undefined };
	const store: RecordStore<Copy> = {
		...kept,
		watch: (told) => (outside.tell = told),
		...over(kept)
	};
	let shown: CopiesShown = { byKey: {}, failure: null, persisted: null };
	const persistence = {
		granted: vi.fn(() => Promise.resolve(false)),
		ask: vi.fn(() => Promise.resolve(true))
	};
	const layAnew = vi.fn((copy: Copy): Promise<Copy | null> =>
		Promise.resolve({ ...copy, source: 'anew' })
	);
	const keeper = new CopyKeeper({
		open: () => Promise.resolve(store),
		persistence,
		layAnew,
		show: (now) => (shown = now)
	});
	const onDisk = async () => {
		const listed = await kept.list(PROFILE);
		return listed.ok ? listed.value.records : [];
	};
	return {
		...{ keeper, kept, persistence, layAnew, onDisk },
		tell: (change: OutsideChange) => outside.tell(change),
		shown: () => shown
	};
}

describe('CopyKeeper', () => {
	it('shows a copy at once, and keeps it', async () => {
		const { keeper, shown, onDisk } = setUp();
		const keeping = keeper.keep(harbour);
		expect(shown().byKey).toEqual({ 'quay/harbour': harbour });
		await keeping;
		expect(await onDisk()).toEqual([harbour]);
		expect(shown().failure).toBeNull();
	});

	it('finds again what was kept, and what was brought meanwhile is newer', async () => {
		const { keeper, shown } = setUp([harbour, orchard]);
		const newer = copyOf('harbour', { name: 'newer.txt' });
		await keeper.keep(newer);
		expect(shown().byKey).toEqual({ 'quay/harbour': newer, 'quay/orchard': orchard });
	});

	it('removes a copy, and to keep it again takes that back', async () => {
		const { keeper, shown, onDisk } = setUp([harbour]);
		await keeper.load();
		const removing = keeper.remove('quay/harbour');
		expect(shown().byKey).toEqual({});
		await removing;
		expect(await onDisk()).toEqual([]);
		await keeper.keep(harbour);
		expect(await onDisk()).toEqual([harbour]);
	});

	it.each(['full', 'refused', 'outdated'] as const)(
		'says %s, and shows the copy until the page is closed',
		async (failure) => {
			const failed: StoreResult<void> = { ok: false, failure };
			const { keeper, shown, persistence, tell } = setUp([orchard], () => ({
				put: () => Promise.resolve(failed)
			}));
			await keeper.keep(harbour);
			expect(shown()).toMatchObject({ failure, byKey: { 'quay/harbour': harbour } });
			expect(persistence.ask).not.toHaveBeenCalled();
			// Also when another tab's change is read.
			tell('changed');
			await vi.waitFor(() => expect(shown().byKey).toHaveProperty('quay/orchard'));
			expect(shown()).toMatchObject({ failure, byKey: { 'quay/harbour': harbour } });
		}
	);

	it('says that the browser opens no store, and tries again with the next copy', async () => {
		let refuse = true;
		const store = memoryStore(decodeCopy);
		const shown: CopiesShown[] = [];
		const keeper = new CopyKeeper({
			open: () => (refuse ? Promise.reject(new Error('no')) : Promise.resolve(store)),
			persistence: { granted: () => Promise.resolve(true), ask: () => Promise.resolve(true) },
			layAnew: () => Promise.resolve(null),
			show: (now) => shown.push(now)
		});
		await keeper.keep(harbour);
		expect(shown.at(-1)).toMatchObject({ failure: 'refused', byKey: { 'quay/harbour': harbour } });
		refuse = false;
		await keeper.keep(harbour);
		expect(shown.at(-1)).toMatchObject({ failure: null });
	});

	it('says that another tab is in the way, and keeps the copy when it is closed', async () => {
		let close: () => void = () => undefined;
		const closed = new Promise<void>((resolve) => (close = resolve));
		const { keeper, shown, onDisk } = setUp([], (kept) => ({
			put: (copy) =>
				Promise.resolve({
					ok: false,
					failure: 'blocked',
					later: closed.then(() => kept.put(copy))
				})
		}));
		const keeping = keeper.keep(harbour);
		await vi.waitFor(() => expect(shown().failure).toBe('blocked'));
		close();
		await keeping;
		expect(shown().failure).toBeNull();
		expect(await onDisk()).toEqual([harbour]);
	});

	it('says that a copy could not be read, and shows the others', async () => {
		const { keeper, shown } = setUp([{ ...harbour, blocks: 'gone' }, orchard]);
		await keeper.load();
		expect(shown()).toMatchObject({ failure: 'damaged', byKey: { 'quay/orchard': orchard } });
	});

	it('shows what another tab kept and removed', async () => {
		const { keeper, shown, kept, tell } = setUp([harbour]);
		await keeper.load();
		await kept.put(orchard);
		await kept.remove(PROFILE, harbour.key);
		tell('changed');
		await vi.waitFor(() => expect(shown().byKey).toEqual({ 'quay/orchard': orchard }));
	});

	it('says that everything is gone, and still shows it until it is kept again', async () => {
		const { keeper, shown, kept, tell } = setUp([harbour, orchard]);
		await keeper.load();
		for (const { key } of [harbour, orchard]) await kept.remove(PROFILE, key);
		tell('gone');
		expect(shown()).toMatchObject({ failure: 'gone', byKey: { 'quay/harbour': harbour } });
		await keeper.keep(harbour);
		expect(shown()).toMatchObject({ failure: 'gone', byKey: { 'quay/orchard': orchard } });
		await keeper.keep(orchard);
		expect(shown().failure).toBeNull();
	});
});

describe('CopyKeeper: eviction', () => {
	it('asks the browser once, after the first copy was kept', async () => {
		const { keeper, persistence, shown } = setUp();
		await keeper.load();
		expect(shown().persisted).toBeNull();
		await keeper.keep(harbour);
		expect(shown().persisted).toBe(true);
		await keeper.keep(orchard);
		expect(persistence.ask).toHaveBeenCalledOnce();
	});

	it('tells that the browser said no', async () => {
		const { keeper, persistence, shown } = setUp();
		persistence.ask.mockResolvedValue(false);
		await keeper.keep(harbour);
		expect(shown().persisted).toBe(false);
	});

	it('does not ask where copies were kept before, and knows the answer', async () => {
		const { keeper, persistence, shown } = setUp([harbour]);
		persistence.granted.mockResolvedValue(true);
		await keeper.load();
		expect(shown().persisted).toBe(true);
		await keeper.keep(orchard);
		expect(persistence.ask).not.toHaveBeenCalled();
	});
});

describe('CopyKeeper: freshen', () => {
	const source = sourceOf(QUAY, 'harbour', HARBOUR);
	const sources = () => ({
		language: 'en',
		sourcesOf: vi.fn(() => Promise.resolve([source])),
		others: () => Promise.resolve([])
	});

	it('lays a copy anew where its article is cut differently by now, and keeps it', async () => {
		const { keeper, onDisk, layAnew } = setUp([harbour, orchard]);
		await keeper.load();
		const delivered = sources();
		await keeper.freshen(QUAY, delivered);
		expect(await onDisk()).toEqual([{ ...harbour, source: 'anew' }, orchard]);
		await keeper.freshen(QUAY, delivered);
		expect(delivered.sourcesOf).toHaveBeenCalledOnce();
		expect(layAnew).toHaveBeenCalledOnce();
	});

	it('leaves a copy that is laid on what is delivered', async () => {
		const { keeper, layAnew } = setUp([copyOf('harbour', { source: sourceName(source) })]);
		await keeper.load();
		await keeper.freshen(QUAY, sources());
		expect(layAnew).not.toHaveBeenCalled();
	});

	it('leaves a copy whose text is not found any more, or that was removed meanwhile', async () => {
		const { keeper, onDisk, layAnew } = setUp([harbour]);
		await keeper.load();
		layAnew.mockResolvedValueOnce(null);
		await keeper.freshen(QUAY, sources());
		expect(await onDisk()).toEqual([harbour]);

		const other = setUp([harbour]);
		await other.keeper.load();
		other.layAnew.mockImplementationOnce(async (copy) => {
			await other.keeper.remove(copy.key);
			return { ...copy, source: 'anew' };
		});
		await other.keeper.freshen(QUAY, sources());
		expect(await other.onDisk()).toEqual([]);
	});

	it('tries again later where the fingerprints could not be fetched', async () => {
		const { keeper, onDisk } = setUp([harbour]);
		await keeper.load();
		const delivered = sources();
		delivered.sourcesOf.mockRejectedValueOnce(new TypeError('offline'));
		await keeper.freshen(QUAY, delivered);
		expect(await onDisk()).toEqual([harbour]);
		await keeper.freshen(QUAY, delivered);
		expect(await onDisk()).toMatchObject([{ source: 'anew' }]);
	});
});
