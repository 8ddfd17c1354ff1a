import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '$lib/storage';
import { Copies } from './copies.svelte';
import type { CopiesShown } from './copies-shown';
import { copyOf, QUAY } from './copies.fixture';
import { CopyKeeper } from './copy-keeper';
import { decodeCopy } from './decode-copy';

const harbour = copyOf('harbour');

function setUp(initial: readonly unknown[] = [], mayHold = true) {
	const fetch = vi.fn((show: (shown: CopiesShown) => void) =>
		Promise.resolve(
			new CopyKeeper({
				open: () => Promise.resolve(memoryStore(decodeCopy, initial)),
				persistence: { granted: () => Promise.resolve(false), ask: () => Promise.resolve(true) },
				layAnew: (copy) => Promise.resolve({ ...copy, source: 'anew' }),
				show
			})
		)
	);
	return { fetch, copies: new Copies(fetch, () => Promise.resolve(mayHold)) };
}

describe('Copies', () => {
	it('fetches nothing to read where nothing can have been kept', async () => {
		const { copies, fetch } = setUp([], false);
		await copies.load();
		await copies.freshen(QUAY, {
			language: 'en',
			sourcesOf: () => Promise.reject(new Error('asked')),
			others: () => Promise.resolve([])
		});
		expect(fetch).not.toHaveBeenCalled();
		expect(copies.of('quay', 'harbour')).toBeUndefined();
		await copies.keep(harbour);
		expect(fetch).toHaveBeenCalledOnce();
		expect(copies.of('quay', 'harbour')).toEqual(harbour);
	});

	it('reads what was kept, once', async () => {
		const { copies, fetch } = setUp([harbour]);
		await Promise.all([copies.load(), copies.load()]);
		expect(copies.all()).toEqual([harbour]);
		expect(copies.failure).toBeNull();
		expect(copies.persisted).toBe(false);
		expect(fetch).toHaveBeenCalledOnce();
	});

	it('removes a copy, and to keep it again takes that back', async () => {
		const { copies } = setUp([harbour]);
		await copies.load();
		await copies.remove('quay', 'harbour');
		expect(copies.all()).toEqual([]);
		await copies.keep(harbour);
		expect(copies.all()).toEqual([harbour]);
	});

	it('tells whether the browser promised to keep them', async () => {
		const { copies } = setUp();
		expect(copies.persisted).toBeNull();
		await copies.keep(harbour);
		expect(copies.persisted).toBe(true);
	});

	it('says that what keeps copies could not be fetched, shows the copy, and tries again', async () => {
		const { copies, fetch } = setUp();
		fetch.mockRejectedValueOnce(new TypeError('offline'));
		await copies.keep(harbour);
		expect(copies.failure).toBe('refused');
		expect(copies.of('quay', 'harbour')).toEqual(harbour);
		await copies.keep(harbour);
		expect(copies.failure).toBeNull();
	});
});
