import { inLibraryOrder, setCard } from '$lib/core/framing';
import { listSets, loadSet, setPage } from '$lib/server';
import type { PageServerLoad } from './$types';

/** Up to this many sets the first page shows their questions too: one tap from a theme. */
const LEADS_STRAIGHT_IN = 2;

/** One set is the first page itself; several are chosen from. */
export const load: PageServerLoad = () => {
	const sets = inLibraryOrder(listSets().map(loadSet));
	const [only, ...others] = sets;
	return {
		opening: only && others.length === 0 ? setPage(only) : null,
		cards: sets.map(setCard),
		questions: sets.length <= LEADS_STRAIGHT_IN
	};
};
