import type { Article, TextSet } from '$lib/core/model';
import { words } from '$lib/core/text';
import { bodyWords } from './body';
import { setRef, themeRef, type SetRef, type ThemeRef } from './refs';

/** What the library says of a set, as plain JSON. */
export interface SetCard {
	readonly set: SetRef;
	readonly question: string;
	readonly articles: number;
	/** Whether every article is there in full. */
	readonly inFull: boolean;
	/** To read everything that is shown of the articles; at least 1. */
	readonly minutes: number;
	readonly themes: readonly ThemeRef[];
}

/** Words a minute, read silently by pupils of about 13 (Taylor 1965: 204 in the eighth grade). */
const PACE = 200;

const inFull = (set: TextSet): boolean => set.articles.every(({ edition }) => edition !== 'digest');

/** Words of the body that are shown: the article's own, or those of our summary. */
const shownWords = (article: Article): number =>
	article.edition === 'digest'
		? article.blocks
				.filter(({ kind }) => kind !== 'title')
				.flatMap(({ text }) => text)
				.reduce((sum, run) => sum + words(run.text).length, 0)
		: bodyWords(article);

const wordsOf = (set: TextSet): number =>
	set.articles.reduce((sum, article) => sum + shownWords(article), 0);

/** The card of a set. */
export const setCard = (set: TextSet): SetCard => ({
	set: setRef(set),
	question: set.question,
	articles: set.articles.length,
	inFull: inFull(set),
	minutes: Math.max(1, Math.round(wordsOf(set) / PACE)),
	themes: set.themes.map(themeRef)
});

/**
 * Sets as a newcomer should meet them: those whose texts are all there in full first, since nothing
 * has to be brought to them; among these and among the others the shorter first; then by title.
 */
export const inLibraryOrder = (sets: readonly TextSet[]): readonly TextSet[] =>
	sets
		.map((set) => ({ set, full: inFull(set), words: wordsOf(set) }))
		.sort(
			(a, b) =>
				Number(b.full) - Number(a.full) ||
				a.words - b.words ||
				a.set.title.localeCompare(b.set.title, 'en')
		)
		.map(({ set }) => set);
