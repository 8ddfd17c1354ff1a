import type { Span } from '$lib/core/text';
import { betweenWords, endAt, startAt } from './edges';
import { quoteSeeker } from './elsewhere';
import { findInPlace } from './in-place';
import { likeness } from './kept';
import { sentenceEnd } from './sentence-end';
import { wordMap } from './word-map';
import { wordsOf } from './word-run';

/** A span found again. */
export interface Reanchored extends Span {
	/** In its place word for word, in its place with changes, or in another place. */
	readonly how: 'unchanged' | 'edited' | 'moved';
	/** From 0 to 1: 1 for the same words, less the more they differ. */
	readonly score: number;
}

/**
 * Finds spans of one text again in another version of it.
 *
 * First the whole texts are aligned word by word, so that a sentence that stands twice is not taken
 * for its twin; what is not found in its place is sought as a quote with the words around it, in
 * text that nothing else claims. Typography changes nothing. A span found again begins and ends with
 * what is left of it, but one that ended with its sentence ends with it again. Spans are UTF-16,
 * half-open, and may lie anywhere: within words, across paragraphs, on signs alone, or be empty,
 * which is a place between two characters. In a text that did not change each is itself.
 *
 * Time: that of `alignWords`, near linear for versions of one text, and for each span its length.
 *
 * @returns one for each span, in their order; null where it is gone
 */
export function reanchor(
	before: string,
	after: string,
	spans: readonly Span[]
): (Reanchored | null)[] {
	const map = wordMap(before, after);
	let seek: ReturnType<typeof quoteSeeker> | undefined;
	return spans.map((span) => {
		const run = wordsOf(map.before.words, span);
		if (run.from === run.to) {
			const found = betweenWords(map, span, run.from);
			return found && { ...found, how: 'unchanged', score: 1 };
		}
		const inPlace = findInPlace(map, run);
		const kept = inPlace ?? (seek ??= quoteSeeker(map))(run);
		if (!kept) return null;
		const start = startAt(map, kept.first, kept.first[0] === run.from ? span.start : null);
		const closed = sentenceEnd(map, run, span.end, kept);
		const last = kept.last[0] === run.to - 1 ? span.end : null;
		const end = closed?.end ?? Math.max(start, endAt(map, kept.last, last));
		const score = likeness(kept, closed?.letters);
		return { start, end, how: inPlace ? (score === 1 ? 'unchanged' : 'edited') : 'moved', score };
	});
}
