import { error } from '@sveltejs/kit';
import { articleView } from '$lib/core/framing';
import { asId, type ArticleId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Older ids too: links to them were handed out. */
export const entries: EntryGenerator = () =>
	listSets().flatMap((set) =>
		loadSet(set).articles.flatMap(({ id, aliases }) =>
			[id, ...aliases].map((article) => ({ set, article }))
		)
	);

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const view = articleView(loadSet(params.set), asId<ArticleId>(params.article));
	if (!view) error(404);
	return { view };
};
