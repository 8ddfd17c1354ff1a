import { describe, expect, it, vi } from 'vitest';
import { GARDEN, HARBOUR, QUAY, sourceOf } from './copies.fixture';
import { fetchedSources } from './source-fetch';

const answer = { sources: [sourceOf(QUAY, 'harbour', HARBOUR)], others: [GARDEN] };
const addressOf = (set: string) => `/sets/${set}/sources.json`;

describe('fetchedSources', () => {
	it('fetches nothing before it is asked, and each set once', async () => {
		const ask = vi.fn(() => Promise.resolve(Response.json(answer)));
		const sources = fetchedSources(QUAY, addressOf, ask);
		expect(ask).not.toHaveBeenCalled();
		expect(await sources.sourcesOf(QUAY)).toEqual(answer.sources);
		expect(await sources.others()).toEqual([GARDEN]);
		await sources.sourcesOf(GARDEN);
		expect(ask.mock.calls).toEqual([['/sets/quay/sources.json'], ['/sets/garden/sources.json']]);
	});

	it('forgets a failure, so that trying again may succeed', async () => {
		const ask = vi
			.fn<() => Promise<Response>>()
			.mockRejectedValueOnce(new TypeError('offline'))
			.mockResolvedValueOnce(new Response(null, { status: 404 }))
			.mockResolvedValueOnce(Response.json(answer));
		const { sourcesOf } = fetchedSources(QUAY, addressOf, ask);
		await expect(sourcesOf(QUAY)).rejects.toThrow('offline');
		await expect(sourcesOf(QUAY)).rejects.toThrow('/sets/quay/sources.json: 404');
		expect(await sourcesOf(QUAY)).toEqual(answer.sources);
	});
});
