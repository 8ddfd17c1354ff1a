import type { ArticleId, NameNote, TextSet } from '$lib/core/model';
import { hookOf, type Hook } from './hook';
import { referencePassages } from './reference';
import { readingTime } from './reading-time';
import { articleRefs, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import { nameSpans, type Span } from './spans';

/** Everything a set's own page shows, as plain JSON. */
export interface SetView {
	readonly set: SetRef;
	readonly question: string;
	readonly introduction: readonly Span[];
	/** Those the introduction mentions; spans point into it. */
	readonly names: readonly Pick<NameNote, 'name' | 'text'>[];
	readonly care?: string;
	readonly hook?: Hook;
	/** How many quotations, figures and reports several articles tell. */
	readonly parallels: number;
	readonly themes: readonly (ThemeRef & { readonly speaking: readonly ArticleId[] })[];
	readonly articles: readonly ArticleRef[];
	/** Minutes to read each of them, as it is shown. */
	readonly minutes: readonly number[];
	/** Present where the set has notes for teachers. */
	readonly teaching?: true;
}

/** The view of a set's opening page. */
export function setView(set: TextSet): SetView {
	const hook = hookOf(set);
	return {
		set: setRef(set),
		question: set.question,
		introduction: nameSpans(set.introduction, set.names),
		names: set.names.map(({ name, text }) => ({ name, text })),
		...(set.care !== undefined && { care: set.care }),
		...(hook && { hook }),
		parallels: set.parallels.length,
		themes: set.themes.map((theme) => ({
			...themeRef(theme),
			speaking: set.articles
				.filter(({ id }) => referencePassages(set, id).some((one) => one.theme === theme.id))
				.map(({ id }) => id)
		})),
		articles: articleRefs(set),
		minutes: set.articles.map((article) => readingTime(article).shown),
		...(set.teaching.length > 0 && { teaching: true as const })
	};
}
