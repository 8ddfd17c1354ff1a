import { resolve } from '$app/paths';
import type { SetRef } from '$lib/core/framing';
import { fetchedSources, type SiteSets } from '$lib/state';

/** The sets of this site, to which the texts in a file may belong. */
export const siteSets = (sets: () => readonly Pick<SetRef, 'id' | 'language'>[]): SiteSets => ({
	languageOf: (id) => sets().find((set) => set.id === id)?.language,
	sourcesOf: (id) =>
		fetchedSources(id, (set) => resolve('/sets/[set]/sources.json', { set })).sourcesOf(id)
});
