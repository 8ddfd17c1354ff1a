import type { CompareView } from '$lib/core/framing';
import type { ArticleId, ThemeId } from '$lib/core/model';

/** Who is compared with whom, and on what. */
export interface CompareQuery {
	readonly a: ArticleId;
	readonly b: ArticleId;
	readonly theme: ThemeId;
}

/**
 * Reads a query. What names nothing in the set falls back to the view's own pair and theme; an
 * author is never compared with themself.
 */
export function compareQuery(parameters: URLSearchParams | null, view: CompareView): CompareQuery {
	const article = (name: 'a' | 'b') => {
		const named = parameters?.get(name);
		return view.articles.find(({ id }) => id === named)?.id ?? view[name].article.id;
	};
	const a = article('a');
	const b = article('b');
	const other = view.articles.find(({ id }) => id !== a)?.id ?? b;
	const theme = parameters?.get('theme');
	return {
		a,
		b: a === b ? other : b,
		theme: view.themes.find(({ id }) => id === theme)?.id ?? view.theme.id
	};
}
