import { sentenceTerms, type SentenceTerms } from './sentence-terms';

/** The sentences of a text as they are compared, and what stands in any of them. */
export interface ArticleTerms {
	readonly sentences: readonly SentenceTerms[];
	/** In how many sentences each content stem stands. */
	readonly counts: ReadonlyMap<string, number>;
	readonly names: ReadonlySet<string>;
}

/** Reads the sentences of a text, in order. Linear. */
export function articleTerms(texts: readonly string[]): ArticleTerms {
	const sentences = texts.map(sentenceTerms);
	const counts = new Map<string, number>();
	for (const { content } of sentences) {
		for (const own of content.keys()) counts.set(own, (counts.get(own) ?? 0) + 1);
	}
	return { sentences, counts, names: new Set(sentences.flatMap(({ names }) => [...names])) };
}
