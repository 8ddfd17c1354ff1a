import { inLibraryOrder } from '$lib/core/framing';
import { codebook, listSets, loadSet } from '$lib/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	codebooks: inLibraryOrder(listSets().map(loadSet)).map(codebook)
});
