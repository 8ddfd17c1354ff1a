import { formatPlace, type ArticleId, type NameNote, type TextSet } from '$lib/core/model';
import { articleRefs, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import { referenceCoding } from './reference';

/** What finding in a set needs beside its articles' views, as plain JSON. */
export interface FindView {
	readonly set: SetRef;
	readonly articles: readonly ArticleRef[];
	readonly themes: readonly (ThemeRef & {
		readonly definition: string;
		readonly frames: TextSet['themes'][number]['frames'];
	})[];
	readonly names: readonly NameNote[];
	/** What authors call actors, at an address such as `p4.s1`. */
	readonly labels: readonly {
		readonly article: ArticleId;
		readonly at: string;
		readonly actor: string;
		readonly text: string;
	}[];
}

/** The part of a set that is looked through beside its articles. */
export function findView(set: TextSet): FindView {
	const actors = new Map(set.actors.map(({ id, name }) => [id, name]));
	return {
		set: setRef(set),
		articles: articleRefs(set),
		themes: set.themes.map((theme) => ({
			...themeRef(theme),
			definition: theme.definition,
			frames: theme.frames
		})),
		names: set.names,
		labels: set.articles.flatMap(({ id }) =>
			(referenceCoding(set, id)?.labels ?? []).map(({ at, actor, text }) => ({
				article: id,
				at: formatPlace(at),
				actor: actors.get(actor) ?? actor,
				text
			}))
		)
	};
}
