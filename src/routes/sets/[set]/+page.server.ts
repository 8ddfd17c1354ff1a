import { error } from '@sveltejs/kit';
import { hasSet, listSets, loadSet, setPage } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	return setPage(loadSet(params.set));
};
