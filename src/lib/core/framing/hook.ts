import type { ArticleId, Parallel, TextSet } from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { words } from '$lib/core/text';
import { spansAt } from './passage-view';
import type { Span } from './spans';

/** Where one article tells what a parallel holds. */
export interface TellingPlace {
	readonly article: ArticleId;
	readonly at: string;
}

/** One telling, with its text. */
export interface Telling extends TellingPlace {
	readonly text: readonly Span[];
}

/** One report, quotation or figure told in two ways: what a set opens with. */
export interface Hook {
	readonly title: string;
	readonly note?: string;
	/** In the set's order. */
	readonly tellings: readonly [Telling, Telling];
	/** Where further articles have it. */
	readonly others: readonly TellingPlace[];
}

/**
 * The first parallel with two tellings by different articles that have text to show. Of several the
 * two with the fewest words in common are shown, since there the difference is plainest.
 */
export function hookOf(set: TextSet): Hook | undefined {
	for (const parallel of set.parallels) {
		const tellings = tellingsOf(set, parallel);
		const pairs = tellings.flatMap((a, i) => tellings.slice(i + 1).map((b) => [a, b] as const));
		const [first, ...rest] = pairs;
		if (!first) continue;
		const pair = rest.reduce((best, one) => (likeness(one) < likeness(best) ? one : best), first);
		return {
			title: parallel.title,
			...(parallel.note !== undefined && { note: parallel.note }),
			tellings: pair,
			others: tellings
				.filter((telling) => !pair.includes(telling))
				.map(({ article, at }) => ({ article, at }))
		};
	}
	return undefined;
}

/** One telling for each article that has text to show, in the set's order. */
function tellingsOf(set: TextSet, { members }: Parallel): readonly Telling[] {
	return set.articles.flatMap((article) => {
		for (const { article: id, at } of members) {
			const text = id === article.id ? spansAt(article, at) : [];
			if (text.length > 0) return [{ article: id, at: formatPlace(at), text }];
		}
		return [];
	});
}

const textOf = ({ text }: Telling): string =>
	text
		.map((span) => {
			if (typeof span === 'string') return span;
			return 'own' in span ? span.own : 'cue' in span ? span.cue : span.name;
		})
		.join('');

/** The share of their words that two tellings have in common (Jaccard's index), 0 to 1. */
function likeness([a, b]: readonly [Telling, Telling]): number {
	const [inA, inB] = [a, b].map((one) => new Set(words(textOf(one)).map(({ text }) => text)));
	if (!inA || !inB) return 1;
	const shared = [...inA].filter((word) => inB.has(word)).length;
	return shared / Math.max(1, inA.size + inB.size - shared);
}
