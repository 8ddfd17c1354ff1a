import type { Span } from './span';

/** A place at which a sentence may end. */
export interface Stop {
	/** The punctuation itself: `.`, `?!`, `. . .`. */
	readonly mark: string;
	readonly markStart: number;
	/** Quotation marks and brackets that close with it. */
	readonly closers: string;
	/** Behind the closers. */
	readonly end: number;
	/** Where the next text begins; the length of the text when nothing follows. */
	readonly next: number;
}

const MARK = /\.(?:\s\.){2,}|[.!?…‽]+/gu;
const CLOSERS = /^(?:["'”’»›)\]}]|[“‘«](?=\s|$)|\s[»›](?=\s|$)|\[\d{1,3}\])+/u;

const nextText = (text: string, from: number): number => {
	const ahead = text.slice(from).search(/\S/);
	return ahead < 0 ? text.length : from + ahead;
};

/**
 * Every place at which a sentence may end, in order: our own reading of Latin punctuation, which
 * also sees stops without a space behind them, and the boundaries `Intl.Segmenter` finds in
 * addition, which know the punctuation of other scripts.
 */
export function stops(text: string, segmented: readonly Span[]): Stop[] {
	const found: Stop[] = [];
	for (const match of text.matchAll(MARK)) {
		let mark = match[0];
		let markEnd = match.index + mark.length;
		// A full stop and then a spaced ellipsis: the stop ends the sentence, the ellipsis opens the
		// next (`compounds. . . . The`), unless nothing but punctuation is left.
		const dots = mark.split(/\s/).length;
		const glued = /\S/.test(text[match.index - 1] ?? ' ');
		if (glued && dots >= 4 && /^\s*\p{Lu}/u.test(text.slice(markEnd, markEnd + 8))) {
			mark = '.';
			markEnd = match.index + 1;
		}
		const closers = CLOSERS.exec(text.slice(markEnd, markEnd + 12))?.[0] ?? '';
		const end = markEnd + closers.length;
		found.push({ mark, markStart: match.index, closers, end, next: nextText(text, end) });
	}
	const own = new Set(
		found.flatMap(({ markStart, end }) => {
			const places: number[] = [];
			for (let at = markStart + 1; at <= end; at++) places.push(at);
			return places;
		})
	);
	for (const { end } of segmented) {
		if (own.has(end)) continue;
		found.push({ mark: '', markStart: end, closers: '', end, next: nextText(text, end) });
	}
	return found.sort((a, b) => a.end - b.end);
}
