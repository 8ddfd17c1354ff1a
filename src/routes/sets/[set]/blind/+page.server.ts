import { error } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { hasSet, listSets, loadBlind } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const { set, articles } = loadBlind(params.set, m.blind.words);
	return { view: { set, articles } };
};
