import { error, json, type RequestHandler } from '@sveltejs/kit';
import { themeView } from '$lib/core/framing';
import { asId, type ThemeId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).themes.map(({ id }) => ({ set, theme: id })));

/** The whole view of a theme, fetched by the comparison and by the reader's companion sheet. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '', theme = '' } = params;
	const view = hasSet(set) && themeView(loadSet(set), asId<ThemeId>(theme), { whole: true });
	return view ? json(view) : error(404);
};
