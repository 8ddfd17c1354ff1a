import { error, text, type RequestHandler } from '@sveltejs/kit';
import { writeSetFile } from '$lib/exchange';
import { hasSet, listSets, setFiles } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

/** The set as one file, as the command `vantage pack` writes it: fetched when a file for a class is saved. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '' } = params;
	if (!hasSet(set)) error(404);
	return text(writeSetFile({ id: set, files: setFiles(set) }), {
		headers: { 'content-type': 'application/json' }
	});
};
