import type { TextSet } from '$lib/core/model';
import { minutesFor, shownWords } from './reading-time';
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

const inFull = (set: TextSet): boolean => set.articles.every(({ edition }) => edition !== 'digest');

const wordsOf = (set: TextSet): number =>
	set.articles.reduce((sum, article) => sum + shownWords(article), 0);

/** The card of a set. */
export const setCard = (set: TextSet): SetCard => ({
	set: setRef(set),
	question: set.question,
	articles: set.articles.length,
	inFull: inFull(set),
	minutes: minutesFor(wordsOf(set)),
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
