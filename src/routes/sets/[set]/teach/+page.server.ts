import { error } from '@sveltejs/kit';
import { teachView } from '$lib/core/framing';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Sets that have notes. */
export const entries: EntryGenerator = () =>
	listSets()
		.filter((set) => loadSet(set).teaching.length > 0)
		.map((set) => ({ set }));

export const load: PageServerLoad = ({ params }) => {
	const view = hasSet(params.set) && teachView(loadSet(params.set));
	if (!view) error(404);
	return { view };
};
