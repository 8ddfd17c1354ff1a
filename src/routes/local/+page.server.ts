import { articleRefs } from '$lib/core/framing';
import { listSets, loadSet } from '$lib/server';
import type { PageServerLoad } from './$types';

/** The names of the site's sets and articles: what is kept here is named by them. */
export const load: PageServerLoad = () => ({
	sets: listSets()
		.map(loadSet)
		.map((set) => ({
			id: set.id,
			title: set.title,
			language: set.language,
			articles: articleRefs(set).map((article) => {
				return { id: article.id, short: article.short };
			})
		}))
});
