import { resolve } from '$app/paths';
import type { SetId } from '$lib/core/model';
import { fetchedViews, type ViewSource } from '$lib/state';

const sources = new Map<SetId, ViewSource>();

/** The views of a set that is built into the site; one source per set, so that nothing is fetched twice. */
export function siteViews(set: SetId): ViewSource {
	const known = sources.get(set);
	if (known) return known;
	const source = fetchedViews({
		theme: (theme) => resolve('/sets/[set]/themes/[theme]/view.json', { set, theme }),
		article: (article) => resolve('/sets/[set]/read/[article]/view.json', { set, article }),
		find: () => resolve('/sets/[set]/find.json', { set })
	});
	sources.set(set, source);
	return source;
}
