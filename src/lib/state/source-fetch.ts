import type { SetId, Source } from '$lib/core/model';

/** What articles are recognised by, set by set. */
export interface SourceFetch {
	/** BCP 47: what the articles are written in. */
	readonly language: string;
	/** The fingerprints of a set; rejects where they cannot be fetched. */
	readonly sourcesOf: (set: SetId) => Promise<readonly Source[]>;
	/** The other sets there are; rejects likewise. */
	readonly others: () => Promise<readonly SetId[]>;
}

/** `sources.json` of a set. */
interface Answer {
	readonly sources: readonly Source[];
	readonly others: readonly SetId[];
}

/**
 * Fingerprints fetched from the site, each set's once. A failed fetch is forgotten, so that trying
 * again may succeed.
 *
 * @param set the set a reader is in
 */
export function fetchedSources(
	set: SetId,
	addressOf: (set: SetId) => string,
	fetchText: (address: string) => Promise<Response> = (address) => fetch(address)
): Omit<SourceFetch, 'language'> {
	const kept = new Map<SetId, Promise<Answer>>();
	const ask = async (id: SetId): Promise<Answer> => {
		const response = await fetchText(addressOf(id));
		if (!response.ok) throw new Error(`${addressOf(id)}: ${response.status}`);
		return (await response.json()) as Answer;
	};
	const get = (id: SetId): Promise<Answer> => {
		const known = kept.get(id);
		if (known) return known;
		const answer = ask(id);
		kept.set(id, answer);
		answer.catch(() => kept.delete(id));
		return answer;
	};
	return {
		sourcesOf: async (id) => (await get(id)).sources,
		others: async () => (await get(set)).others
	};
}
