import type { ArticleId, FrameId, TextSet, ThemeId } from '$lib/core/model';
import { bodyWords, isFullyRead } from './body';
import { referenceCoding } from './reference';
import { shownLanguage } from './refs';
import { shortName } from './short-name';

/** An article as a chart names it. */
export interface ChartArticle {
	readonly id: ArticleId;
	/** From 1, by date: the key that opens it, and its name where space is short. */
	readonly number: number;
	readonly short: string;
	/** Of the text shown: the article's, or the set's where it is our summary. BCP 47. */
	readonly language: string;
	/** Words of the body, title excluded. */
	readonly words: number;
	/** Whether every sentence was read by the reference coder. */
	readonly read: boolean;
}

/** A theme as a chart names it. */
export interface ChartTheme {
	readonly id: ThemeId;
	readonly letter: string;
	readonly name: string;
	readonly frames: readonly { readonly id: FrameId; readonly name: string }[];
}

/** Narrows a chart to some articles or themes; absent means all. Order stays the set's. */
export interface ChartScope {
	readonly articles?: readonly ArticleId[];
	readonly themes?: readonly ThemeId[];
}

/** The articles of a scope, numbered as in the whole set. */
export const chartArticles = (set: TextSet, { articles }: ChartScope): readonly ChartArticle[] =>
	set.articles
		.map((article, index) => ({
			id: article.id,
			number: index + 1,
			short: shortName(article, index, set.articles),
			language: shownLanguage(article, set),
			words: bodyWords(article),
			read: isFullyRead(article, referenceCoding(set, article.id))
		}))
		.filter(({ id }) => !articles || articles.includes(id));

/** The themes of a scope, with their frames. */
export const chartThemes = (set: TextSet, { themes }: ChartScope): readonly ChartTheme[] =>
	set.themes
		.filter(({ id }) => !themes || themes.includes(id))
		.map(({ id, letter, name, frames }) => ({
			id,
			letter,
			name,
			frames: frames.map((frame) => ({ id: frame.id, name: frame.name }))
		}));

/**
 * Five decimals: a thousandth of a percent, a tenth of a word in an article of 10,000. Charts are
 * serialised into pages, and the digits beyond would be half of their bytes.
 */
export const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
