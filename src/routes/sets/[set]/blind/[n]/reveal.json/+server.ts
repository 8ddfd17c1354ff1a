import { error, json, type RequestHandler } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { hasSet, listSets, loadBlind, loadSet } from '$lib/server';
import type { EntryGenerator } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).articles.map((_, i) => ({ set, n: String(i + 1) })));

/** What is hidden of a text, fetched when a reader asks to see it. */
export const GET: RequestHandler = ({ params }) => {
	const { set = '', n = '' } = params;
	const facts = hasSet(set) && loadBlind(set, m.blind.words).facts(Number(n));
	return facts ? json(facts) : error(404);
};
