import type { Span } from '$lib/core/framing';
import { parsePlace, type ArticleId, type OwnBlock } from '$lib/core/model';
import type { TellingText, WordTelling } from './tellings';
import { compared, type ParallelView } from './words-view';

/** The sentences of a copy at a place; null where it lacks one of them. */
function textAt(copy: readonly OwnBlock[] | undefined, at: string): string | null {
	const place = parsePlace(at);
	if (!place) return null;
	const block = copy?.find(({ id }) => id === place.block);
	const sentences = block?.sentences.slice(place.first - 1, place.last) ?? [];
	if (sentences.length === 0 || sentences.some(({ text }) => text === '')) return null;
	return sentences.map(({ text }) => text).join(' ');
}

function toText(telling: WordTelling, copy: readonly OwnBlock[] | undefined): TellingText {
	const { article, at } = telling;
	if ('pieces' in telling) {
		const own = telling.pieces.map(({ text }) => text).join('');
		return { article, at, own, spans: [{ own }] };
	}
	const own = textAt(copy, at);
	if (own !== null) return { article, at, own, spans: [{ own }] };
	const spans = telling.summary.map((span): Span =>
		typeof span !== 'string' && 'cue' in span ? { cue: span.cue } : span
	);
	return { article, at, own, spans };
}

/**
 * A parallel with the words of a reader's own copies in place of our summary, compared anew.
 *
 * @param copyOf the copy of an article laid on its sentences, where the reader has one
 * @returns null where nothing is gained: fewer than two tellings are the authors' own text then
 */
export function withOwnTellings(
	view: ParallelView,
	copyOf: (article: ArticleId) => readonly OwnBlock[] | undefined
): ParallelView | null {
	const texts = view.tellings.map((telling) => toText(telling, copyOf(telling.article)));
	const gained = texts.some(({ own }, i) => own !== null && 'summary' in (view.tellings[i] ?? {}));
	if (!gained || texts.filter(({ own }) => own !== null).length < 2) return null;
	const { id, title, note, kind } = view;
	return { id, title, ...(note !== undefined && { note }), ...compared(kind, texts) };
}
