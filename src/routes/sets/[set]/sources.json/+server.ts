import { error, json, type RequestHandler } from '@sveltejs/kit';
import { hasSet, listSets, loadSources } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

/** What copies of the set's articles are recognised by, and where else to look: fetched when a reader brings one. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '' } = params;
	if (!hasSet(set)) error(404);
	return json({ sources: loadSources(set), others: listSets().filter((other) => other !== set) });
};
