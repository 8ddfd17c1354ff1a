import type { Span as TextSpan } from '$lib/core/framing';
import { words, type Span } from '$lib/core/text';
import { plainText, spanText, type SentenceEntry } from './entries';
import type { Fits } from './word-index';

/** A piece of a text as shown: in whose words, and whether it was found. */
export interface Piece {
	readonly text: string;
	/** The author's words, which never look like ours. */
	readonly own: boolean;
	readonly found: boolean;
}

/**
 * Where runs of neighbouring words stand in a text, in UTF-16 code units: in order, and joined where
 * they overlap. Linear in the text for each run.
 *
 * @param runs of each word, what fits it
 */
export function findRuns(text: string, runs: readonly (readonly Fits[])[]): readonly Span[] {
	const all = words(text);
	return joined(
		runs.flatMap((run) =>
			all.flatMap(({ start }, index) => {
				const end = all[index + run.length - 1]?.end;
				const stands = run.every((fits, i) => fits.has(all[index + i]?.text ?? ''));
				return end !== undefined && stands ? [{ start, end }] : [];
			})
		)
	);
}

function joined(spans: readonly Span[]): readonly Span[] {
	const apart: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = apart.at(-1);
		if (last && span.start < last.end) {
			apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		} else apart.push(span);
	}
	return apart;
}

/** Where words stand in a text, in UTF-16 code units; in order and apart. */
export type Marker = (text: string) => readonly Span[];

/** A sentence as shown, with what was found in it. */
export const sentencePieces = ({ text, own }: SentenceEntry, mark: Marker): readonly Piece[] =>
	pieces(text, mark(plainText(text)), own);

/** A text of ours, or words of the author's, with what was found in it. */
export const textPieces = (text: string, mark: Marker, own = false): readonly Piece[] =>
	pieces([text], mark(text), own);

/**
 * Cuts a text as shown at the places found in it. Joining the pieces gives its words again.
 *
 * @param marks in order and apart, in the text as `plainText` gives it
 * @param own whether all of it is the author's
 */
export function pieces(
	spans: readonly TextSpan[],
	marks: readonly Span[],
	own: boolean
): readonly Piece[] {
	const cut: Piece[] = [];
	let from = 0;
	for (const span of spans) {
		const text = spanText(span);
		const theirs = own || (typeof span !== 'string' && !('name' in span));
		const to = from + text.length;
		const inside = marks.filter(({ start, end }) => start < to && end > from);
		const edges = inside.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)]);
		[from, ...edges].forEach((start, index) => {
			const end = edges[index] ?? to;
			// Before, within, between, within … and after.
			if (end > start) {
				cut.push({
					text: text.slice(start - from, end - from),
					own: theirs,
					found: index % 2 === 1
				});
			}
		});
		from = to;
	}
	return cut;
}
