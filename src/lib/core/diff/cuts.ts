import { read, type Reading } from './reading';
import type { DiffRun } from './runs';
import { SHARED_ENOUGH, sharedWording } from './shared-wording';
import { diffReadings } from './word-diff';
import { firstWhole, isOverlap, joined, type Whole } from './whole';

/**
 * A piece of a quotation laid on the whole. `kept`, `put-in` and `dots` stand in the text itself:
 * words of the whole, words the whole has not (in brackets, or in place of others), a sign that
 * something was left out. `left-out` stands in the whole alone.
 */
export interface CutPiece {
	readonly kind: 'kept' | 'put-in' | 'dots' | 'left-out';
	readonly text: string;
}

/** What several texts quote of one utterance. */
export interface Cuts {
	/** All that any of them gives, put together where they overlap. */
	readonly whole: Whole;
	/**
	 * For each text, in the order given, its pieces in the order of the whole; without those left out
	 * they are the text again. Null for a text that shares too little with the others.
	 */
	readonly cuts: readonly (readonly CutPiece[] | null)[];
}

const DOTS = /…|\.{3}|\. \. \./u;
const SPOKEN = /[\p{L}\p{N}]/u;

function kindOf(run: DiffRun['kind'], text: string): CutPiece['kind'] {
	if (run === 'same') return 'kept';
	if (run === 'removed') return 'left-out';
	if (SPOKEN.test(text)) return 'put-in';
	return DOTS.test(text) ? 'dots' : 'kept';
}

function laidOn(whole: Whole, text: Reading): readonly CutPiece[] {
	const pieces: CutPiece[] = [];
	for (const run of diffReadings(read(whole.text), text)) {
		const left = run.kind === 'removed';
		const own = left
			? whole.text.slice(run.before.start, run.before.end)
			: text.text.slice(run.after.start, run.after.end);
		const last = pieces.at(-1);
		const kind = kindOf(run.kind, own);
		// A stop or a comma alone is nobody's quotation: that the whole has another one is no cut.
		if (left && !SPOKEN.test(own)) continue;
		if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + own };
		else pieces.push({ kind, text: own });
	}
	return pieces;
}

/** How much of the shorter one stands in the other, or 1 where they only overlap; 0 for neither. */
function nearness(whole: Whole, text: Reading): number {
	const own = read(whole.text);
	const shared = sharedWording(own, text);
	if (shared >= SHARED_ENOUGH) return shared;
	// Below the gate, texts may still go on from one another, or be halves that meet.
	return isOverlap(own, text) ? SHARED_ENOUGH : 0;
}

/**
 * Puts together what several texts quote of one utterance, and lays each on the whole. It begins
 * with the text of most words (the first of them), and takes in the others, nearest first: of a text
 * that passes the gate of `compareWording`, or overlaps with an end of the whole in a run of words,
 * what stands where the whole has nothing. Nothing is invented: every word of the whole stands in a
 * text outside brackets. Where two texts have different words in one place, the whole has those of
 * the text taken first.
 *
 * Time: a `wordDiff` for each text, and again for each that is taken in.
 *
 * @returns null for no text with words
 * @example cutsOf(['The old pier will be …', 'the old pier will be mended'])
 * // whole "the old pier will be mended"; the first keeps all but "mended"
 */
export function cutsOf(texts: readonly string[]): Cuts | null {
	const readings = texts.map(read);
	const most = Math.max(0, ...readings.map(({ words }) => words.length));
	const fullest = readings.findIndex(({ words }) => words.length === most);
	const full = readings[fullest];
	if (!full || most === 0) return null;
	let whole = firstWhole(full, fullest);
	const taken = new Set([fullest]);
	for (;;) {
		const current = whole;
		const waiting = readings
			.map((reading, index) => ({ reading, index }))
			.filter(({ index }) => !taken.has(index))
			.map((one) => ({ ...one, near: nearness(current, one.reading) }))
			.filter(({ near }) => near > 0)
			.sort((a, b) => b.near - a.near);
		const [next] = waiting;
		if (!next) break;
		taken.add(next.index);
		whole = joined(current, next.reading, next.index);
	}
	return {
		whole,
		cuts: readings.map((reading, index) => (taken.has(index) ? laidOn(whole, reading) : null))
	};
}
