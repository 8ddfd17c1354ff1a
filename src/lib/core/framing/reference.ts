import type { ArticleId, Coding, Passage, TextSet } from '$lib/core/model';

/** The coding the pages and charts show for an article; undefined when nobody has coded it yet. */
export const referenceCoding = (set: TextSet, article: ArticleId): Coding | undefined =>
	set.codings.find((coding) => coding.coder === set.referenceCoder && coding.article === article);

/** The reference coder's passages of an article, as written; empty when nobody has coded it yet. */
export const referencePassages = (set: TextSet, article: ArticleId): readonly Passage[] =>
	referenceCoding(set, article)?.passages ?? [];
