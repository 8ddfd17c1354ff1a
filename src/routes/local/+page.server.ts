import { articleRef } from '$lib/core/framing';
import { listSets, loadSet } from '$lib/server';
import type { PageServerLoad } from './$types';

/** The names of the site's sets and articles: what is kept here is named by them. */
export const load: PageServerLoad = () => ({
	sets: listSets()
		.map(loadSet)
		.map(({ id, title, language, articles }) => ({
			id,
			title,
			language,
			articles: articles.map(articleRef).map((article) => {
				return { id: article.id, short: article.short };
			})
		}))
});
