import type { Span } from '$lib/core/text';
import { at, type Run } from '../language/phrases';
import type { Reading } from '../language/reading';

/** How a candidate's parts stand to one another. */
export type Pattern =
	| 'quote-cue'
	| 'clause-cue'
	| 'inserted'
	| 'as'
	| 'cue-next'
	| 'dash'
	| 'cue-quote'
	| 'cue-that'
	| 'cue-to'
	| 'cue-wh'
	| 'cue-clause'
	| 'cue-prep'
	| 'cue-object'
	| 'passive'
	| 'passive-to'
	| 'noun'
	| 'adj'
	| 'according'
	| 'colon'
	| 'continued';

/** Something that may be an attribution: tokens of its cue, its source and its contents. */
export interface Candidate {
	readonly pattern: Pattern;
	/** The word that says so. */
	readonly at: number;
	readonly cue: Run;
	readonly source: Run | null;
	readonly content: Run;
	/** Behind the cue, what it interrupted goes on. */
	readonly rest?: Run;
	/** Where the content ends is still to be found: its end is as far as it may go. */
	readonly open: boolean;
}

export const spanOf = (reading: Reading, { from, to }: Run): Span => ({
	start: at(reading, from).start,
	end: at(reading, to - 1).end
});

/** Before token `to`, without the sign that ends the sentence. */
export function trimmed(reading: Reading, { from, to }: Run): Run | null {
	let end = to;
	while (end > from && /^(?:stop|comma|dash|colon)$/u.test(at(reading, end - 1).tag)) {
		if ((reading.quoteOf[end - 1] ?? -1) >= 0) break;
		end--;
	}
	return end > from ? { from, to: end } : null;
}

/** The tokens of the quotation that token `i` is in. */
export function quoteRun({ quoteOf }: Reading, i: number): Run {
	const quote = quoteOf[i];
	let [from, to] = [i, i + 1];
	while (quoteOf[from - 1] === quote && from > 0) from--;
	while (quoteOf[to] === quote && to < quoteOf.length) to++;
	return { from, to };
}

/** The most that a content beginning at `from` can cover: its sentence, and a quotation begun there. */
export const after = (reading: Reading, from: number, to: number): Run | null => {
	if (from >= to) return null;
	const last = reading.quoteOf[to - 1] ?? -1;
	const end = last >= 0 && at(reading, to - 1).kind !== 'close' ? quoteRun(reading, to - 1).to : to;
	return trimmed(reading, { from, to: end });
};
