import type { ArticleRef } from '$lib/core/framing';
import type { Entry, SentenceEntry } from './entries';

/** What was found in one article. */
export interface ArticleHits {
	readonly article: ArticleRef;
	/** Whether its title, author or outlet was found. */
	readonly titled: boolean;
	/** In reading order. */
	readonly hits: readonly SentenceEntry[];
	/** The best of them, in reading order: all, where there are few. */
	readonly best: readonly SentenceEntry[];
}

/** Hits of one article shown at first; with one more all are shown, since a button is as long. */
const BEST = 4;

/**
 * What was found, by article.
 *
 * @param articles in the set's order; those in which nothing was found are left out
 * @param found in reading order
 * @param better below 0 where the first is to be shown before the second
 */
export function grouped(
	articles: readonly ArticleRef[],
	found: readonly Entry[],
	better: (a: Entry, b: Entry) => number
): readonly ArticleHits[] {
	const titled = new Set<string>();
	const hitsOf = new Map<string, SentenceEntry[]>();
	for (const entry of found) {
		if (entry.kind === 'title') titled.add(entry.article.id);
		if (entry.kind !== 'sentence') continue;
		const hits = hitsOf.get(entry.article.id);
		if (hits) hits.push(entry);
		else hitsOf.set(entry.article.id, [entry]);
	}
	return articles.flatMap((article): ArticleHits[] => {
		const hits = hitsOf.get(article.id) ?? [];
		if (hits.length === 0 && !titled.has(article.id)) return [];
		const few = hits.length <= BEST + 1;
		const chosen = new Set(few ? hits : [...hits].sort(better).slice(0, BEST));
		const best = hits.filter((hit) => chosen.has(hit));
		return [{ article, titled: titled.has(article.id), hits, best }];
	});
}
