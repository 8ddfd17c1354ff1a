import type { ArticleId, EventId, Genre, TextSet, UncertainDate, Vantage } from '$lib/core/model';
import { compareDates } from '$lib/core/model';
import { articleView, type ArticleView } from './article-view';
import { blindId, blindOrder, blindSet } from './blind-set';
import { hiding, type BlindWords } from './blind-words';
import { articleRefs, setRef, type ArticleRef, type SetRef } from './refs';
import { themeView, type ThemeView } from './theme-view';

/** Something that happened, as a date is guessed against it. */
export interface BlindEvent {
	readonly id: EventId;
	readonly title: string;
	readonly date: UncertainDate;
}

/** Everything the page of a text read blind shows, as plain JSON. */
export interface BlindView {
	readonly view: ArticleView;
	/** By date. */
	readonly events: readonly BlindEvent[];
}

/** What was hidden of an article: what a guess is laid beside. What is not known is absent. */
export interface BlindFacts {
	readonly article: ArticleId;
	readonly byline?: string;
	readonly outlet?: string;
	readonly genre?: Genre;
	readonly published?: UncertainDate;
	/** The last event of the set that had happened; absent where it was written before all. */
	readonly after?: EventId;
	readonly vantage: Vantage;
}

/** Makes the views of a set read blind. */
export interface BlindViews {
	readonly set: SetRef;
	readonly articles: readonly ArticleRef[];
	/** @param number of the text, from 1; null where there is none */
	readonly text: (number: number) => BlindView | null;
	/** The whole view of a theme; null where there is none. */
	readonly theme: (theme: string) => ThemeView | null;
	/** What was hidden of a text; null where there is none. */
	readonly facts: (number: number) => BlindFacts | null;
}

/** The views of a set as it is read blind. */
export function blindViews(set: TextSet, words: BlindWords): BlindViews {
	const blind = blindSet(set, words);
	const ordered = blindOrder(set);
	const hide = hiding(set.articles, words)(null);
	const events = set.events
		.map(({ id, title, date }): BlindEvent => ({ id, title: hide(title), date }))
		.sort((a, b) => compareDates(a.date, b.date));
	return {
		set: setRef(blind),
		articles: articleRefs(blind),
		text: (number) => {
			const view = articleView(blind, blindId(number));
			return view && { view, events };
		},
		theme: (theme) => {
			const id = blind.themes.find((one) => one.id === theme)?.id;
			return id === undefined ? null : themeView(blind, id, { whole: true });
		},
		facts: (number) => {
			const article = ordered[number - 1];
			return article ? factsOf(article, events) : null;
		}
	};
}

function factsOf(article: TextSet['articles'][number], events: readonly BlindEvent[]): BlindFacts {
	const { id, byline, outlet, genre, published, vantage } = article;
	const before = events.filter(({ date }) => published && date.earliest <= published.earliest);
	const after = before.at(-1)?.id;
	return {
		article: id,
		...(byline !== undefined && { byline }),
		...(outlet !== undefined && { outlet }),
		...(genre !== undefined && { genre }),
		...(published !== undefined && { published }),
		...(after !== undefined && { after }),
		vantage
	};
}
