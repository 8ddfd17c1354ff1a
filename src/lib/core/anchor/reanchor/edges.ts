import { signs } from '$lib/core/diff';
import type { Span, Word } from '$lib/core/text';
import type { WordPair } from './kept';
import type { Worded, WordMap } from './word-map';

const NO_WORD: Word = { text: '', start: 0, end: 0 };

/** The signs and spaces before a word; behind the last one for an index past it. */
const gapBefore = ({ text, words }: Worded, word: number): Span => ({
	start: words[word - 1]?.end ?? 0,
	end: words[word]?.start ?? text.length
});

/** A place within a word, in the same word of another text; null where its letters were set otherwise. */
function within(own: Word, other: Word, offset: number): number | null {
	const same = own.end - own.start === other.end - other.start;
	return same ? other.start + offset - own.start : null;
}

/** How many characters of a gap hold the signs that another gap has at the same end, spaces aside. */
function signsShared(ours: string, theirs: string, fromEnd: boolean): number {
	const list = (text: string) => {
		const all = signs(text, 0, text.length).filter(({ plain }) => plain !== '');
		return fromEnd ? all.reverse() : all;
	};
	const others = list(theirs);
	let reach = 0;
	for (const [at, { plain }] of list(ours).entries()) {
		const other = others[at];
		if (other?.plain !== plain) break;
		reach = fromEnd ? theirs.length - other.start : other.end;
	}
	return reach;
}

/**
 * Where a span begins in the text after, by the first of its words that stands there. The signs
 * before the word come along as far as they stand there too.
 *
 * @param start of the span; null when it begins with other words, which are gone
 */
export function startAt(
	{ before, after }: WordMap,
	[i, j]: WordPair,
	start: number | null
): number {
	const [own, other] = [before.words[i] ?? NO_WORD, after.words[j] ?? NO_WORD];
	if (start === null) return other.start;
	if (start > own.start) return within(own, other, start) ?? other.start;
	const ours = before.text.slice(Math.max(start, gapBefore(before, i).start), own.start);
	const theirs = after.text.slice(gapBefore(after, j).start, other.start);
	const reach = theirs.endsWith(ours) ? ours.length : signsShared(ours, theirs, true);
	return other.start - reach;
}

/** Where a span ends in the text after, by the last of its words that stands there; see `startAt`. */
export function endAt({ before, after }: WordMap, [i, j]: WordPair, end: number | null): number {
	const [own, other] = [before.words[i] ?? NO_WORD, after.words[j] ?? NO_WORD];
	if (end === null) return other.end;
	if (end < own.end) return within(own, other, end) ?? other.end;
	const ours = before.text.slice(own.end, Math.min(end, gapBefore(before, i + 1).end));
	const theirs = after.text.slice(other.end, gapBefore(after, j + 1).end);
	const reach = theirs.startsWith(ours) ? ours.length : signsShared(ours, theirs, false);
	return other.end + reach;
}

/**
 * A span without words (a sign, a space, a place between two characters) in the text after. It
 * hangs on the word before it, or else on the one behind it, and on the characters in between, which
 * must be the same.
 *
 * @param next index of the word behind the span
 */
export function betweenWords(
	{ before, after, to }: WordMap,
	span: Span,
	next: number
): Span | null {
	const gap = gapBefore(before, next);
	const left = to(next - 1);
	if (left >= 0 || next === 0) {
		const there = gapBefore(after, left + 1);
		const upToEnd = before.text.slice(gap.start, span.end);
		const by = there.start - gap.start;
		if (after.text.slice(there.start, there.end).startsWith(upToEnd)) {
			return { start: span.start + by, end: span.end + by };
		}
	}
	const right = next === before.words.length ? after.words.length : to(next);
	if (right < 0) return null;
	const there = gapBefore(after, right);
	const fromStart = before.text.slice(span.start, gap.end);
	const by = there.end - gap.end;
	if (!after.text.slice(there.start, there.end).endsWith(fromStart)) return null;
	return { start: span.start + by, end: span.end + by };
}
