import type { Article, Passage } from '$lib/core/model';

/** Passages in the order in which a reader meets them; the longer one first where two begin together. */
export function inReadingOrder(article: Article, passages: readonly Passage[]): readonly Passage[] {
	const position = new Map(article.blocks.map(({ id }, index) => [id, index]));
	const of = (passage: Passage) => position.get(passage.at.block) ?? article.blocks.length;
	return [...passages].sort(
		(a, b) => of(a) - of(b) || a.at.first - b.at.first || b.at.last - a.at.last
	);
}
