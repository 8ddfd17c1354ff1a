import type { ArticleView, FindView, ThemeView } from '$lib/core/framing';
import type { ArticleId, ThemeId } from '$lib/core/model';

/** Where a page gets what it does not carry: companions' texts, a theme's whole view. */
export interface ViewSource {
	readonly theme: (theme: ThemeId) => Promise<ThemeView>;
	readonly article: (article: ArticleId) => Promise<ArticleView>;
	/** What finding needs beside the articles; absent where nothing may be looked for. */
	readonly find?: () => Promise<FindView>;
}

/**
 * Views fetched from the site, each once. A failed fetch is forgotten, so that trying again may
 * succeed.
 *
 * @throws (rejects) when the network or the server fails
 */
export function fetchedViews(
	addressOf: {
		readonly theme: (theme: ThemeId) => string;
		readonly article: (article: ArticleId) => string;
		readonly find?: () => string;
	},
	fetchText: (address: string) => Promise<Response> = (address) => fetch(address)
): ViewSource {
	const kept = new Map<string, Promise<unknown>>();
	const get = <View>(address: string): Promise<View> => {
		const known = kept.get(address);
		if (known) return known as Promise<View>;
		const view = fetchText(address).then((response) => {
			if (!response.ok) throw new Error(`${address}: ${response.status}`);
			return response.json() as Promise<View>;
		});
		kept.set(address, view);
		view.catch(() => kept.delete(address));
		return view;
	};
	const { find } = addressOf;
	return {
		theme: (theme) => get<ThemeView>(addressOf.theme(theme)),
		article: (article) => get<ArticleView>(addressOf.article(article)),
		...(find && { find: () => get<FindView>(find()) })
	};
}
