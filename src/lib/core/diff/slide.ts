import type { Match } from './align-coded';
import { sameToReader, type Reading } from './reading';

/** How well a text can be cut before a word, worst to best. */
const BOUNDARIES: readonly RegExp[] = [/\s/, /[,;:…()[\]"“”„«»–—]/, /[.!?…。！？]/, /\n/];

/** 0 within a compound, up to 4 at a line's or the text's end. */
function boundary({ text, words }: Reading, at: number): number {
	const before = words[at - 1];
	const word = words[at];
	if (!before || !word) return BOUNDARIES.length;
	const gap = text.slice(before.end, word.start);
	return 1 + BOUNDARIES.findLastIndex((sign) => sign.test(gap));
}

/** A change that one text has and the other has not, and the matches around it. */
interface OneSided {
	/** The text that holds the words, and the other one. */
	readonly long: Reading;
	readonly short: Reading;
	/** The words added, in `long`, half-open; the place between words in `short`. */
	readonly from: number;
	readonly to: number;
	readonly at: number;
	/** How far it may go: words matched before and after it. */
	readonly room: readonly [number, number];
}

/**
 * The distance (negative: to the start) a one-sided change may slide, its words the same at every
 * step, to begin and end where a reader would cut. The last of the best.
 */
function bestShift({ long, short, from, to, at, room: [left, right] }: OneSided): number {
	const value = (shift: number): number =>
		boundary(long, from + shift) + boundary(long, to + shift);
	let best = 0;
	let bestValue = value(0);
	for (let shift = 0; shift < right; shift++) {
		const [leaves, enters] = [long.words[from + shift], long.words[to + shift]];
		if (!enters || leaves?.text !== enters.text) break;
		if (!sameToReader(long, from + shift, short, at + shift)) break;
		if (value(shift + 1) >= bestValue) {
			best = shift + 1;
			bestValue = value(best);
		}
	}
	for (let shift = 0; shift > -left; shift--) {
		const [enters, leaves] = [long.words[from + shift - 1], long.words[to + shift - 1]];
		if (!enters || leaves?.text !== enters.text) break;
		if (!sameToReader(long, to + shift - 1, short, at + shift - 1)) break;
		if (value(shift - 1) > bestValue) {
			best = shift - 1;
			bestValue = value(best);
		}
	}
	return best;
}

/**
 * Moves changes of one text alone to natural boundaries where the same words allow several readings:
 * in "the red boat and the blue boat", a cut before "and" or before "the", not within a phrase
 * (diff-match-patch's lossless clean-up, on words). Between two matches one word of each stays.
 * Linear.
 *
 * @param end the number of words in each text, as an empty match
 */
export function slideToBoundaries(
	matches: readonly Match[],
	before: Reading,
	after: Reading,
	end: Match
): Match[] {
	const slid: Match[] = [];
	let last: Match = { before: 0, after: 0, length: 0 };
	for (const next of [...matches, end]) {
		const [i, j] = [last.before + last.length, last.after + last.length];
		const [removed, added] = [next.before - i, next.after - j];
		let shift = 0;
		if ((removed === 0) !== (added === 0)) {
			const room = [
				last.before === 0 && last.after === 0 ? last.length : last.length - 1,
				next.before + next.length === end.before && next.after + next.length === end.after
					? next.length
					: next.length - 1
			] as const;
			shift = bestShift(
				added > 0
					? { long: after, short: before, from: j, to: next.after, at: i, room }
					: { long: before, short: after, from: i, to: next.before, at: j, room }
			);
		}
		last = { ...last, length: last.length + shift };
		if (last.length > 0) slid.push(last);
		last = {
			before: next.before + shift,
			after: next.after + shift,
			length: next.length - shift
		};
	}
	if (last.length > 0) slid.push(last);
	return slid;
}
