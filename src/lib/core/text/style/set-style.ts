import type { ArticleId, TextSet } from '$lib/core/model';
import { articleStyle, writtenSentences, type ArticleStyle } from './article-style';
import { burrowsDelta, frequentWords } from './burrows-delta';

/**
 * Words counted for Delta. Burrows took up to 150 for whole books; in texts of some hundred words
 * what comes behind the first forty occurs a time or two, and is of the subject.
 */
const MOST_FREQUENT = 40;

/** How far two articles differ in the words everybody uses. */
export interface StyleDistance {
	readonly a: ArticleId;
	readonly b: ArticleId;
	/** Mean Delta of the halves of one to the halves of the other. */
	readonly delta: number;
	/** What to hold it against: the mean Delta of each one's own two halves. */
	readonly yardstick: number;
}

/** How the articles of a set differ as writing. */
export interface SetStyle {
	readonly set: string;
	readonly hash: string;
	/** What the set says of itself, such as that everything in it is invented. */
	readonly notice?: string;
	readonly articles: readonly ArticleStyle[];
	/** Articles that are here as a summary, which is no evidence of how they were written. */
	readonly summaries: readonly ArticleId[];
	readonly delta: {
		/** The words counted, most frequent first. */
		readonly words: readonly string[];
		/** Delta between the two halves of one article. */
		readonly within: readonly { readonly article: ArticleId; readonly delta: number }[];
		readonly between: readonly StyleDistance[];
	};
}

/**
 * Measures how the articles of a set are written, and how far they differ. Both sides of Delta are
 * halves of articles, so that like is held against like: a whole article scatters less than a half,
 * and would seem nearer to another than to itself.
 *
 * @returns numbers for the articles that are here in full; the others are named
 */
export function setStyle(set: TextSet): SetStyle {
	const full = set.articles.filter(({ edition }) => edition === 'full');
	const cut = full
		.map((article) => ({ article: article.id, halves: halves(writtenSentences(article)) }))
		.filter((own) => own.halves.every((half) => half.length > 0));
	const wholes = cut.map((own) => own.halves.flat());
	const vocabulary = frequentWords(wholes, MOST_FREQUENT, Math.floor(wholes.length / 2) + 1);
	const matrix = burrowsDelta(
		cut.flatMap((own) => own.halves),
		vocabulary
	);
	const delta = (a: number, b: number): number => matrix[a]?.[b] ?? 0;
	// The halves of article n are the samples 2n and 2n + 1.
	const within = cut.map(({ article }, n) => ({ article, delta: delta(2 * n, 2 * n + 1) }));
	const between = within.flatMap((one, a) =>
		within.slice(a + 1).map((other, i): StyleDistance => {
			const b = a + 1 + i;
			const pairs = [0, 1].flatMap((x) => [0, 1].map((y) => delta(2 * a + x, 2 * b + y)));
			return {
				a: one.article,
				b: other.article,
				delta: pairs.reduce((sum, each) => sum + each, 0) / pairs.length,
				yardstick: (one.delta + other.delta) / 2
			};
		})
	);
	return {
		set: set.id,
		hash: set.hash,
		...(set.notice !== undefined && { notice: set.notice }),
		articles: full.map(articleStyle),
		summaries: set.articles.filter(({ edition }) => edition !== 'full').map(({ id }) => id),
		delta: { words: vocabulary, within, between }
	};
}

/** Sentences up to the middle of the text, and those behind it, as words. */
function halves(sentences: readonly (readonly string[])[]): readonly [string[], string[]] {
	const all = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
	const parts: readonly [string[], string[]] = [[], []];
	let before = 0;
	for (const sentence of sentences) {
		parts[before < all / 2 ? 0 : 1].push(...sentence);
		before += sentence.length;
	}
	return parts;
}
