import { resolve } from '$app/paths';
import type { SetRef } from '$lib/core/framing';
import { fetchedSources, type SourceFetch } from '$lib/state';

/** What the articles of the site's sets are recognised by, fetched when a copy is brought. */
export const siteSources = (set: SetRef): SourceFetch => ({
	language: set.language,
	...fetchedSources(set.id, (id) => resolve('/sets/[set]/sources.json', { set: id }))
});
