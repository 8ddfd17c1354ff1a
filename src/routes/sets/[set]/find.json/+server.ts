import { error, json, type RequestHandler } from '@sveltejs/kit';
import { findView } from '$lib/core/framing';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => listSets().map((set) => ({ set }));

/** What finding needs beside the articles' views: fetched with the sheet that finds. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '' } = params;
	return hasSet(set) ? json(findView(loadSet(set))) : error(404);
};
