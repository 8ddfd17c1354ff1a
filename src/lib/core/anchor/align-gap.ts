import { bitsSimilarity, sketchBits, type SketchBits } from '$lib/core/text';
import type { Known } from './known';
import type { TextStream, WordRun } from './text-stream';

/** A stretch of text that nothing known has claimed, within one of the text's sentences. */
export interface Piece extends WordRun {
	/** Index of its block among those of the text. */
	readonly block: number;
	readonly hash: number;
	/** Made when first asked for: most pieces are never compared. */
	readonly sketch: () => SketchBits;
}

/** A known sentence laid on a stretch of text. */
export interface Alignment extends WordRun {
	readonly known: Known;
	/** 1 only when it is the same word for word. */
	readonly score: number;
}

// One pair of unrelated sentences in a hundred reaches .47 (measured, see `sketchSimilarity`), so the
// more pairs a gap offers, the more is asked for: .03 for every doubling, up to where the order of
// many decides. Between two neighbours that are both in place there is no choice, and less will do.
const LIKE = 0.4;
const LIKE_A_DOUBLING = 0.03;
const MOST_LIKE = 0.52;
const LIKE_BETWEEN_NEIGHBOURS = 0.42;
// What any two sentences share by chance; taken off, so that one good pair outweighs two poor ones.
const CHANCE = 0.2;
// An edit seldom halves a sentence and stays the same sentence.
const SHORTEST_PART = 0.4;
// Short sentences have no sketch: only place and length speak for them.
const SHORT_PART = 0.6;
const SHORT_SCORE = 0.5;
// Different words can have the same sketch; they are not the same words.
const ALMOST = 0.99;
// Beyond this many pairs a gap is a rewritten text, not an edited one, and is left alone.
const MOST_PAIRS = 4_000_000;

/** Makes a piece of a run of words. */
export function piece({ words, hash }: TextStream, { from, to }: WordRun, block: number): Piece {
	let made: SketchBits | undefined;
	return {
		from,
		to,
		block,
		hash: hash.window(from, to - from),
		sketch: () => (made ??= sketchBits(words.slice(from, to)))
	};
}

/** How like a known sentence a piece is, 0 when it cannot be the same one. */
function likeness(
	known: Known,
	{ from, to, hash, sketch: own }: Piece,
	between: boolean,
	least: number
): number {
	if (known.hash === hash && known.words === to - from) return 1;
	const part = Math.min(known.words, to - from) / Math.max(known.words, to - from);
	if (known.sketch === null) return between && part >= SHORT_PART ? SHORT_SCORE * part : 0;
	if (part < SHORTEST_PART) return 0;
	const similarity = bitsSimilarity(known.sketch, own());
	return similarity >= least ? similarity : 0;
}

/**
 * Aligns the known sentences of a gap with its pieces in order, so that the sum of likeness is
 * greatest; a piece may also be laid together with the next one of its block (a sentence cut in
 * two). Dynamic programming after Gale & Church (1993) with sketches for lengths. Time and space:
 * known times pieces.
 *
 * @param between whether both ends of the gap are sentences in place
 */
export function alignGap(
	stream: TextStream,
	known: readonly Known[],
	pieces: readonly Piece[],
	between: boolean
): Alignment[] {
	const rows = known.length;
	const columns = pieces.length;
	if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return [];
	const alone = between && rows === 1 && columns <= 2;
	const least = alone
		? LIKE_BETWEEN_NEIGHBOURS
		: Math.min(MOST_LIKE, LIKE + LIKE_A_DOUBLING * Math.log2(rows * columns));
	const width = columns + 1;
	const best = new Float64Array((rows + 1) * width);
	// How the best value of a cell came about: 0 skips, 1 lays one piece, 2 lays two.
	const step = new Uint8Array((rows + 1) * width);
	const doubles = pieces.map((left, j) => {
		const right = pieces[j + 1];
		if (right?.block !== left.block || right.from !== left.to) return null;
		return piece(stream, { from: left.from, to: right.to }, left.block);
	});
	for (let i = 1; i <= rows; i++) {
		const sentence = known[i - 1];
		if (!sentence) continue;
		for (let j = 1; j <= columns; j++) {
			const cell = i * width + j;
			let value = Math.max(best[cell - width] ?? 0, best[cell - 1] ?? 0);
			const single = pieces[j - 1];
			const one = single ? likeness(sentence, single, alone, least) - CHANCE : 0;
			if (one > 0 && (best[cell - width - 1] ?? 0) + one > value) {
				value = (best[cell - width - 1] ?? 0) + one;
				step[cell] = 1;
			}
			const double = doubles[j - 2];
			const two = double ? likeness(sentence, double, alone, least) - CHANCE : 0;
			if (two > 0 && (best[cell - width - 2] ?? 0) + two > value) {
				value = (best[cell - width - 2] ?? 0) + two;
				step[cell] = 2;
			}
			best[cell] = value;
		}
	}
	const found: Alignment[] = [];
	for (let i = rows, j = columns; i > 0 && j > 0;) {
		const cell = i * width + j;
		const taken = step[cell] ?? 0;
		if (taken === 0) {
			if ((best[cell - width] ?? 0) >= (best[cell - 1] ?? 0)) i--;
			else j--;
			continue;
		}
		const sentence = known[i - 1];
		const last = pieces[j - 1];
		const first = pieces[j - taken];
		if (sentence && first && last) {
			const run = { from: first.from, to: last.to };
			const own = taken === 1 ? last : piece(stream, run, last.block);
			const score = likeness(sentence, own, alone, least);
			const same = own.hash === sentence.hash && run.to - run.from === sentence.words;
			found.push({ known: sentence, ...run, score: same ? 1 : Math.min(score, ALMOST) });
		}
		i--;
		j -= taken;
	}
	return found.reverse();
}
