import { error, json, type RequestHandler } from '@sveltejs/kit';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).articles.map(({ id }) => ({ set, article: id })));

/** An article's view, fetched when a reader sets it beside another. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '', article = '' } = params;
	const view = hasSet(set) && articleView(loadSet(set), asId<ArticleId>(article));
	return view ? json(view) : error(404);
};
