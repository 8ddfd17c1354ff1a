import { codebook, listSets, loadSet } from '$lib/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	codebooks: listSets().map((id) => codebook(loadSet(id)))
});
