import type { ArticleId, NameNote, Parallel, TextSet } from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { spansAt } from './passage-view';
import { referencePassages } from './reference';
import { articleRef, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import { nameSpans, type Span } from './spans';

/** One telling of what a parallel holds. */
export interface Telling {
	readonly article: ArticleId;
	readonly at: string;
	readonly text: readonly Span[];
}

/** One report, quotation or figure told in two ways: what a set opens with. */
export interface Hook {
	readonly kind: Parallel['kind'];
	readonly title: string;
	readonly note?: string;
	readonly tellings: readonly [Telling, Telling];
}

/** Everything a set's own page shows, as plain JSON. */
export interface SetView {
	readonly set: SetRef;
	readonly question: string;
	readonly introduction: readonly Span[];
	/** Those the introduction mentions; spans point into it. */
	readonly names: readonly Pick<NameNote, 'name' | 'text'>[];
	readonly care?: string;
	readonly hook?: Hook;
	readonly themes: readonly (ThemeRef & { readonly speaking: readonly ArticleId[] })[];
	readonly articles: readonly ArticleRef[];
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
		themes: set.themes.map((theme) => ({
			...themeRef(theme),
			speaking: set.articles
				.filter(({ id }) => referencePassages(set, id).some((one) => one.theme === theme.id))
				.map(({ id }) => id)
		})),
		articles: set.articles.map(articleRef)
	};
}

/** The first parallel with two tellings by different articles that have text to show. */
function hookOf(set: TextSet): Hook | undefined {
	for (const parallel of set.parallels) {
		const tellings: Telling[] = [];
		for (const { article: id, at } of parallel.members) {
			const article = set.articles.find((one) => one.id === id);
			if (!article || tellings.some((telling) => telling.article === id)) continue;
			const text = spansAt(article, at);
			if (text.length > 0) tellings.push({ article: id, at: formatPlace(at), text });
		}
		const [first, second] = tellings;
		if (!first || !second) continue;
		return {
			kind: parallel.kind,
			title: parallel.title,
			...(parallel.note !== undefined && { note: parallel.note }),
			tellings: [first, second]
		};
	}
	return undefined;
}
