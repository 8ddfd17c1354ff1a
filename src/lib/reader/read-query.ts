import type { ArticleView, SetLinks } from '$lib/core/framing';
import { parsePlace, type ArticleId, type ThemeId } from '$lib/core/model';

/** What of a read page lives in its address. */
export interface ReadQuery {
	/** The theme emphasised; null for all. */
	readonly theme: ThemeId | null;
	/** An address in the article, such as `p9.s2`. */
	readonly at: string | null;
	/**
	 * The columns, in order; empty for one alone. The article of the page is one of them.
	 */
	readonly with: readonly ArticleId[];
	/** Addresses a chart has in mind; empty for none. */
	readonly marked: readonly string[];
}

/** Columns that fit beside each other. */
export const COLUMNS = 4;

/** Reads a query; what names nothing in the view is left out. Null gives the query of a bare address. */
export function readQuery(parameters: URLSearchParams | null, view: ArticleView): ReadQuery {
	const named = parameters?.get('theme');
	const listed = (name: string) => (parameters?.get(name) ?? '').split(',');
	return {
		theme: view.themes.find(({ id }) => id === named)?.id ?? null,
		at: parameters?.get('at') ?? null,
		with: columnsOf(
			view,
			listed('with').flatMap((one) => view.articles.find(({ id }) => id === one)?.id ?? [])
		),
		marked: listed('marked').filter((address) => parsePlace(address) !== null)
	};
}

/** A query as what a link to the article says. */
export const readOptions = ({
	theme,
	at,
	with: beside,
	marked
}: ReadQuery): Parameters<SetLinks['read']>[1] => ({
	...(theme && { theme }),
	...(at && { at }),
	with: beside,
	marked
});

/**
 * The columns of a page with these articles: each once, at most four, the page's own first where it
 * is not named. Empty where no other is.
 */
export function columnsOf(view: ArticleView, named: readonly ArticleId[]): readonly ArticleId[] {
	const self = view.article.id;
	const all = named.includes(self) ? named : [self, ...named];
	const columns = [...new Set(all)].slice(0, COLUMNS);
	const kept = columns.includes(self) ? columns : [...columns.slice(0, -1), self];
	return kept.length > 1 ? kept : [];
}

/** The columns with one moved by so many places, as far as it goes. */
export function movedColumn(
	columns: readonly ArticleId[],
	id: ArticleId,
	by: 1 | -1
): readonly ArticleId[] {
	const rest = columns.filter((one) => one !== id);
	const place = Math.min(rest.length, Math.max(0, columns.indexOf(id) + by));
	return [...rest.slice(0, place), id, ...rest.slice(place)];
}
