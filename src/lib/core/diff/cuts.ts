import type { Span } from '$lib/core/text';
import { read, type Reading } from './reading';
import type { DiffRun } from './runs';
import { SHARED_ENOUGH, sharedWording } from './shared-wording';
import { diffReadings } from './word-diff';

/** What one text keeps of the fullest. */
export interface Cut {
	/** The share of this text's wording that stands in the fullest, 0 to 1. */
	readonly similarity: number;
	/**
	 * Stretches of the fullest text that this one keeps, in order and apart; null where the two share
	 * too little to be cuts of one quotation.
	 */
	readonly kept: readonly Span[] | null;
	/** Stretches of this text that the fullest has not: words put in, dots for words left out. */
	readonly own: readonly Span[];
}

/** Texts that quote the same words, measured against the one that quotes most of them. */
export interface Cuts {
	/** Index of the fullest text. */
	readonly fullest: number;
	/** One for each text, in the order given; the fullest keeps all of itself. */
	readonly cuts: readonly Cut[];
}

/** Stretches of one side, without the white space around them. */
function stretches(
	runs: readonly DiffRun[],
	kind: DiffRun['kind'],
	side: 'before' | 'after',
	text: string
): Span[] {
	return runs.flatMap((run) => {
		if (run.kind !== kind) return [];
		const { start, end } = run[side];
		const own = text.slice(start, end);
		const from = start + own.length - own.trimStart().length;
		const to = start + own.trimEnd().length;
		return from < to ? [{ start: from, end: to }] : [];
	});
}

function cut(fullest: Reading, text: Reading): Cut {
	const similarity = sharedWording(fullest, text);
	if (similarity < SHARED_ENOUGH) return { similarity, kept: null, own: [] };
	const runs = diffReadings(fullest, text);
	return {
		similarity,
		kept: stretches(runs, 'same', 'before', fullest.text).filter(({ start, end }) =>
			// A stop alone is nobody's quotation.
			/[\p{L}\p{N}]/u.test(fullest.text.slice(start, end))
		),
		own: stretches(runs, 'added', 'after', text.text)
	};
}

/**
 * How each of several texts cut one quotation: which words of the fullest it keeps. Two halves that
 * hardly meet are no cuts of one another, but both are cuts of a third text that has them both. The
 * fullest is the one with most words (the first of them). Time: a `wordDiff` for each text.
 *
 * @returns null for no text
 * @example cutsOf(['the old pier will be mended', 'The old pier …', 'will be mended'])
 */
export function cutsOf(texts: readonly string[]): Cuts | null {
	const readings = texts.map(read);
	const most = Math.max(...readings.map(({ words }) => words.length));
	const fullest = readings.findIndex(({ words }) => words.length === most);
	const full = readings[fullest];
	return full ? { fullest, cuts: readings.map((reading) => cut(full, reading)) } : null;
}
