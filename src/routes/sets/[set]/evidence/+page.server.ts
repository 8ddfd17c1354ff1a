import { error } from '@sveltejs/kit';
import { evidenceView } from '$lib/core/framing';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	return { view: evidenceView(loadSet(params.set)) };
};
