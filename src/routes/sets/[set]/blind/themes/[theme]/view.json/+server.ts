import { error, json, type RequestHandler } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { hasSet, listSets, loadBlind, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).themes.map(({ id }) => ({ set, theme: id })));

/** The whole blind view of a theme, fetched by the reader's companion sheet. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '', theme = '' } = params;
	const view = hasSet(set) && loadBlind(set, m.blind.words).theme(theme);
	return view ? json(view) : error(404);
};
