import { error } from '@sveltejs/kit';
import { proposalsView, wordsView } from '$lib/core/align';
import { labelsView } from '$lib/core/framing';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const set = loadSet(params.set);
	const proposals = proposalsView(set);
	return {
		view: { ...wordsView(set), ...(proposals && { proposals }) },
		labels: labelsView(set)
	};
};
