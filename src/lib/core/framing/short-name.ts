import type { Article } from '$lib/core/model';

type Named = Pick<Article, 'short' | 'byline' | 'outlet'>;

/**
 * What an article is called where space is short: its short name, as long as no other article of
 * the set has the same. Namesakes are told apart by their whole bylines, failing that by their
 * outlets, failing that by their numbers.
 *
 * @param index of the article in the set, from 0
 */
export function shortName(article: Named, index: number, all: readonly Named[]): string {
	const namesakes = all.filter(({ short }) => short === article.short);
	if (namesakes.length < 2) return article.short;
	const alone = (name: (one: Named) => string | undefined) =>
		name(article) !== undefined &&
		namesakes.filter((one) => name(one) === name(article)).length === 1;
	if (article.byline !== undefined && alone(({ byline }) => byline)) return article.byline;
	const told = article.outlet !== undefined && alone(({ outlet }) => outlet);
	return `${article.short} (${told ? article.outlet : index + 1})`;
}
