import type {
	Article,
	ArticleId,
	Edition,
	Genre,
	SetId,
	TextSet,
	Theme,
	ThemeId,
	UncertainDate
} from '$lib/core/model';
import { shortName } from './short-name';

/** What a page needs to name a set. */
export interface SetRef {
	readonly id: SetId;
	readonly hash: string;
	readonly title: string;
	readonly language: string;
	readonly notice?: string;
	/** Present where the set holds texts that are not ours to publish: for private use only. */
	readonly holdsOriginals?: true;
	/** Present where it is read blind. */
	readonly blind?: true;
}

/** What a page needs to name a theme: everything but its codebook. */
export interface ThemeRef {
	readonly id: ThemeId;
	readonly letter: string;
	readonly name: string;
	readonly question: string;
}

/** What a page needs to name an article: everything but its text. */
export interface ArticleRef {
	readonly id: ArticleId;
	/** From 1, by the set's order: what an author is called where space is short, and their key. */
	readonly number: number;
	readonly short: string;
	readonly title: string;
	readonly byline?: string;
	readonly outlet?: string;
	readonly genre?: Genre;
	readonly published?: UncertainDate;
	/** Present where the set's dates are of several years, so that a day alone would mislead. */
	readonly years?: true;
	readonly url?: string;
	readonly edition: Edition;
	/** Of the text shown: the article's, or the set's where it is our summary. BCP 47. */
	readonly language: string;
}

/** The part of a set that names it. */
export const setRef = ({
	id,
	hash,
	title,
	language,
	notice,
	holdsOriginals,
	blind
}: TextSet): SetRef => ({
	id,
	hash,
	title,
	language,
	...(notice !== undefined && { notice }),
	...(holdsOriginals && { holdsOriginals }),
	...(blind && { blind })
});

/** The part of a theme that names it. */
export const themeRef = ({ id, letter, name, question }: Theme): ThemeRef => ({
	id,
	letter,
	name,
	question
});

/** Whether articles were published in more than one year, as far as is known. */
const ofSeveralYears = (articles: readonly Article[]): boolean =>
	new Set(
		articles.flatMap(({ published: date }) =>
			date ? [date.earliest.slice(0, 4), date.latest.slice(0, 4)] : []
		)
	).size > 1;

/** The language of the text shown of an article: its own, or the set's where it is our summary. */
export const shownLanguage = (
	{ edition, language }: Pick<Article, 'edition' | 'language'>,
	set: Pick<TextSet, 'language'>
): string => (edition === 'digest' ? set.language : language);

/** The part of an article that names it; `index` is its place among all of the set, from 0. */
export const articleRef = (
	article: Article,
	index: number,
	set: Pick<TextSet, 'articles' | 'language'>
): ArticleRef => ({
	id: article.id,
	number: index + 1,
	short: shortName(article, index, set.articles),
	title: article.title,
	edition: article.edition,
	language: shownLanguage(article, set),
	...(article.byline !== undefined && { byline: article.byline }),
	...(article.outlet !== undefined && { outlet: article.outlet }),
	...(article.genre !== undefined && { genre: article.genre }),
	...(article.published !== undefined && { published: article.published }),
	...(ofSeveralYears(set.articles) && { years: true as const }),
	...(article.url !== undefined && { url: article.url })
});

/** The parts of all articles of a set that name them, in its order. */
export const articleRefs = (set: Pick<TextSet, 'articles' | 'language'>): readonly ArticleRef[] =>
	set.articles.map((article, index) => articleRef(article, index, set));
