import type { ArticleView } from '$lib/core/framing';
import type { ArticleId, ThemeId } from '$lib/core/model';

/** What of a read page lives in its address. */
export interface ReadQuery {
	/** The theme emphasised; null for all. */
	readonly theme: ThemeId | null;
	/** An address in the article, such as `p9.s2`. */
	readonly at: string | null;
	/** Articles set beside it, at most three. */
	readonly with: readonly ArticleId[];
}

/** Columns that fit beside the article read. */
const BESIDE = 3;

/** Reads a query; what names nothing in the view is left out. Null gives the query of a bare address. */
export function readQuery(parameters: URLSearchParams | null, view: ArticleView): ReadQuery {
	const named = parameters?.get('theme');
	const beside = (parameters?.get('with') ?? '').split(',');
	return {
		theme: view.themes.find(({ id }) => id === named)?.id ?? null,
		at: parameters?.get('at') ?? null,
		with: view.articles
			.filter(({ id }) => id !== view.article.id && beside.includes(id))
			.slice(0, BESIDE)
			.map(({ id }) => id)
	};
}
