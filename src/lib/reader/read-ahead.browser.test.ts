import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAhead } from './read-ahead';

const KEPT = '/a-set-kept/';
const CACHE = 'read-ahead-test';

const scroll = () => dispatchEvent(new Event('scroll'));
/** Longer than a look into the cache in a pause takes. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('readAhead', () => {
	let stop: () => void = () => undefined;
	beforeEach(async () => {
		const cache = await caches.open(CACHE);
		await cache.put(KEPT, new Response('a page'));
	});
	afterEach(async () => {
		stop();
		await caches.delete(CACHE);
	});

	it('fetches once, after one has scrolled', async () => {
		const fetch = vi.fn(() => Promise.resolve());
		stop = readAhead(KEPT, fetch);
		await pause();
		expect(fetch).not.toHaveBeenCalled();
		scroll();
		scroll();
		await expect.poll(() => fetch).toHaveBeenCalledOnce();
		scroll();
		await pause();
		expect(fetch).toHaveBeenCalledOnce();
	});

	it('fetches nothing of a set that is not kept, until it is', async () => {
		const fetch = vi.fn(() => Promise.resolve());
		stop = readAhead('/another/', fetch);
		scroll();
		await pause();
		expect(fetch).not.toHaveBeenCalled();
		await (await caches.open(CACHE)).put('/another/', new Response('a page'));
		await expect
			.poll(() => {
				scroll();
				return fetch;
			})
			.toHaveBeenCalledOnce();
	});

	it('ends with the page', async () => {
		const fetch = vi.fn(() => Promise.resolve());
		readAhead(KEPT, fetch)();
		scroll();
		await pause();
		expect(fetch).not.toHaveBeenCalled();
	});
});
