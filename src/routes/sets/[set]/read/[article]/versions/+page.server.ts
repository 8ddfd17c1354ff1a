import { error } from '@sveltejs/kit';
import { versionsView } from '$lib/core/align';
import { asId, type ArticleId } from '$lib/core/model';
import { hasSet, listSets, loadSet } from '$lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	listSets().flatMap((set) =>
		loadSet(set)
			.articles.filter(({ versions }) => versions.length > 0)
			.map(({ id }) => ({ set, article: id }))
	);

export const load: PageServerLoad = ({ params }) => {
	if (!hasSet(params.set)) error(404);
	const view = versionsView(loadSet(params.set), asId<ArticleId>(params.article));
	if (!view) error(404);
	return { view };
};
