import type { Span } from '$lib/core/text';
import { isFunctionWord } from './function-words';
import { read, type Reading } from './reading';
import { diffReadings } from './word-diff';

/** A stretch of one of the texts a whole is put together from. */
export interface WholePart extends Span {
	/** Index of the text. */
	readonly from: number;
}

/** A text put together from stretches of others: joining them gives `text`. */
export interface Whole {
	readonly text: string;
	readonly parts: readonly WholePart[];
}

/** What a text has in brackets its author put in, with the space before, and any rest of a word. */
const BRACKETED = /^\[[^\]]*\][\p{L}\p{M}]*\s*|\s*\[[^\]]*\][\p{L}\p{M}]*/gu;
const SPOKEN = /[\p{L}\p{N}]/u;

/** A stretch of a text without what stands in brackets. */
function outsideBrackets(text: string, { start, end }: Span): Span[] {
	const spans: Span[] = [];
	let from = start;
	for (const match of text.matchAll(BRACKETED)) {
		const close = match.index + match[0].length;
		if (close <= from || match.index >= end) continue;
		if (match.index > from) spans.push({ start: from, end: match.index });
		from = close;
	}
	if (from < end) spans.push({ start: from, end });
	return spans;
}

type Piece = WholePart & { readonly text: string };

const pieceOf = (text: string, from: number, { start, end }: Span): Piece => ({
	from,
	start,
	end,
	text: text.slice(start, end)
});

const wholeOf = (pieces: readonly Piece[]): Whole => {
	const parts: WholePart[] = [];
	for (const { from, start, end } of pieces) {
		const last = parts.at(-1);
		if (last?.from === from && last.end === start) parts[parts.length - 1] = { ...last, end };
		else parts.push({ from, start, end });
	}
	return { text: pieces.map(({ text }) => text).join(''), parts };
};

/** A text as a whole by itself, without what its author put in. */
export const firstWhole = ({ text }: Reading, from: number): Whole =>
	wholeOf(
		outsideBrackets(text, { start: 0, end: text.length }).map((span) => pieceOf(text, from, span))
	);

/** The pieces that make up a stretch of a whole. */
function piecesAt({ text, parts }: Whole, { start, end }: Span): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const part of parts) {
		const from = Math.max(start, at);
		const to = Math.min(end, at + part.end - part.start);
		if (from < to) {
			const own = { start: part.start + from - at, end: part.start + to - at };
			pieces.push({ ...own, from: part.from, text: text.slice(from, to) });
		}
		at += part.end - part.start;
	}
	return pieces;
}

/** A whole with what another text has in places where the whole has no words. */
export function joined(whole: Whole, other: Reading, from: number): Whole {
	const pieces: Piece[] = [];
	// What the whole alone has since the last words both have: it stays, unless it is a stop or dots
	// in whose place the other text goes on.
	let alone: Piece[] = [];
	for (const run of diffReadings(read(whole.text), other)) {
		if (run.kind === 'removed') alone.push(...piecesAt(whole, run.before));
		else if (run.kind === 'same') {
			pieces.push(...alone, ...piecesAt(whole, run.before));
			alone = [];
		} else {
			const more = outsideBrackets(other.text, run.after).map((span) =>
				pieceOf(other.text, from, span)
			);
			const free = !alone.some(({ text }) => SPOKEN.test(text));
			if (free && more.some(({ text }) => SPOKEN.test(text))) alone = more;
		}
	}
	return wholeOf([...pieces, ...alone]);
}

// As for what is proposed as one quotation: four words in a row, two of which say something.
const RUN = 4;
const SAYING = 2;

/** Whether two texts go on from one another: a run of words in common, and no word in place of another. */
export function isOverlap(before: Reading, after: Reading): boolean {
	const runs = diffReadings(before, after);
	const held = runs.some(({ kind, before: { start, end } }) => {
		const own = before.words.filter((word) => word.start >= start && word.end <= end);
		const saying = own.filter(({ text }) => !isFunctionWord(text));
		return kind === 'same' && own.length >= RUN && saying.length >= SAYING;
	});
	const crossed = runs.some((run, i) => {
		const next = runs[i + 1];
		if (run.kind !== 'removed' || next?.kind !== 'added') return false;
		const instead = after.text.slice(next.after.start, next.after.end);
		return SPOKEN.test(before.text.slice(run.before.start, run.before.end)) && SPOKEN.test(instead);
	});
	return held && !crossed;
}
