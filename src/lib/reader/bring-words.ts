import type { ArticleRef, SetRef } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Brought } from '$lib/state';

/** Where a reader is when bringing a copy. */
export interface BringPlace {
	readonly set: SetRef;
	readonly article: ArticleRef;
	readonly articles: readonly ArticleRef[];
}

/** Which article something brought was recognised as. */
export function foundWords(
	{ copy }: Extract<Brought, { ok: true }>,
	{ set, article, articles }: BringPlace
): string {
	if (copy.set !== set.id) return m.bring.foundElsewhere;
	const short = articles.find(({ id }) => id === copy.article)?.short ?? '';
	return copy.article === article.id ? m.bring.found(short) : m.bring.foundOther(short);
}

/** Why something brought is no copy of an article here, and what to do. */
export function refusedWords(brought: Extract<Brought, { ok: false }>): string {
	switch (brought.reason) {
		case 'not-recognised':
		case 'took-too-long':
		case 'no-sources':
		case 'not-loaded':
		case 'unreadable-file':
		case 'failed':
			return m.bring.not[brought.reason];
		default:
			return m.importing.refused(brought);
	}
}
