import { inLibraryOrder } from '$lib/core/framing';
import { listSets, loadSet } from '$lib/server';
import type { PageServerLoad } from './$types';

/** The names of the site's sets: which of them are kept here, the browser knows. */
export const load: PageServerLoad = () => ({
	sets: inLibraryOrder(listSets().map(loadSet)).map(({ id, title }) => ({ id, title }))
});
