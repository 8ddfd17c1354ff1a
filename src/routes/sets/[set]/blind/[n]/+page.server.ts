import { error } from '@sveltejs/kit';
import { m } from '$lib/messages';
import { hasSet, listSets, loadBlind, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) => loadSet(set).articles.map((_, i) => ({ set, n: String(i + 1) })));

export const load: PageServerLoad = ({ params }) => {
	const text = hasSet(params.set) && loadBlind(params.set, m.blind.words).text(Number(params.n));
	if (!text) error(404);
	const { set, article } = text.view;
	// Said here, so that the page need not fetch the words of guessing for it.
	const head = {
		title: m.site.title(m.blind.pageTitle(article.short), set.title),
		description: m.blind.description(set.title)
	};
	return { ...text, head };
};
