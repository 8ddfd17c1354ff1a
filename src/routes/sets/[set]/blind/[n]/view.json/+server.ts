import { error, json, type RequestHandler } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { hasSet, listSets, loadBlind, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).articles.map((_, i) => ({ set, n: String(i + 1) })));

/** A text's blind view, fetched when a reader sets it beside another. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '', n = '' } = params;
	const text = hasSet(set) && loadBlind(set, m.blind.words).text(Number(n));
	return text ? json(text.view) : error(404);
};
