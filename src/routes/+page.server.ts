import { listSets, loadSet, setPage } from '$lib/server';
import type { PageServerLoad } from './$types';

/** Up to this many sets the first page is a set's own opening, the others named below it. */
const LEADS_STRAIGHT_IN = 2;

export const load: PageServerLoad = () => {
	const sets = listSets().map(loadSet);
	const [first, ...rest] = sets;
	const opening = first && sets.length <= LEADS_STRAIGHT_IN ? setPage(first) : null;
	return {
		opening,
		sets: (opening ? rest : sets).map(({ id, title, question, articles }) => ({
			id,
			title,
			question,
			articles: articles.length
		}))
	};
};
