import { error } from '@sveltejs/kit';
import { compareView, themeView } from '$lib/core/framing';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

/** The pair an address without a query shows: the first theme that two authors speak to. */
export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const set = loadSet(params.set);
	for (const theme of set.themes) {
		const view = themeView(set, theme.id, { whole: true });
		const compared = view?.pair && compareView(view, ...view.pair);
		if (compared) return { view: compared };
	}
	error(404);
};
