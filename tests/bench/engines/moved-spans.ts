import type { Span } from '$lib/core/text';
import type { Random } from '../invent';

/** A span of a text, what became of it, and where it stands in the text after (null: it is gone). */
export interface Item {
	readonly span: Span;
	readonly cls: string;
	readonly truth: Span | null;
}

/** Two versions of a text, and spans to find again. */
export interface Revision {
	readonly before: string;
	readonly after: string;
	readonly items: readonly Item[];
}

const length = ({ start, end }: Span): number => end - start;
const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const within = (inner: Span, outer: Span): boolean =>
	inner.start >= outer.start && inner.end <= outer.end;

/** Puts text into a text. */
const put = (text: string, at: number, own: string): string =>
	text.slice(0, at) + own + text.slice(at);
const take = (text: string, { start, end }: Span): string => text.slice(0, start) + text.slice(end);

/** Whole sentences that stand in both versions as they were. */
const sentencesOf = ({ before, items }: Revision): (Item & { truth: Span })[] =>
	items.flatMap((item) => {
		const text = before.slice(item.span.start, item.span.end);
		const whole = /^\p{Lu}.{30,}[.!?]$/su.test(text);
		return whole && item.cls === 'intact' && item.truth ? [{ ...item, truth: item.truth }] : [];
	});

/** A sentence, and the beginning of another one at least a sentence away from it. */
function sentenceAndPlace(revision: Revision, random: Random) {
	const own = sentencesOf(revision);
	if (own.length < 3) return null;
	const sentence = random.of(own);
	const far = own.filter(
		({ truth }) =>
			truth.start > sentence.truth.end + length(truth) ||
			truth.end < sentence.truth.start - length(truth)
	);
	return far.length === 0 ? null : { sentence, other: random.of(far) };
}

/** The spans within a sentence that stand as they were. */
const inSentence = ({ items }: Revision, sentence: Span): (Item & { truth: Span })[] =>
	items.flatMap((item) =>
		item.cls === 'intact' && item.truth && within(item.span, sentence)
			? [{ ...item, truth: item.truth }]
			: []
	);

/** The revision with one sentence moved to another place as well. */
export function withMoved(revision: Revision, random: Random): Revision | null {
	const found = sentenceAndPlace(revision, random);
	if (!found) return null;
	const { sentence, other } = found;
	const { before, after } = revision;
	const text = `${after.slice(sentence.truth.start, sentence.truth.end)} `;
	const late = other.truth.start > sentence.truth.start;
	const at = other.truth.start - (late ? length(sentence.truth) : 0);
	const items = inSentence(revision, sentence.span).map(({ span, truth }) => ({
		span,
		cls: 'moved',
		truth: shifted(truth, at - sentence.truth.start)
	}));
	return { before, after: put(take(after, sentence.truth), at, text), items };
}

/**
 * The revision with one sentence standing twice before. In the text after both stand, or the one
 * that is asked for is gone.
 */
export function withTwin(revision: Revision, random: Random, gone: boolean): Revision | null {
	const found = sentenceAndPlace(revision, random);
	if (!found) return null;
	const { sentence, other } = found;
	const text = `${revision.before.slice(sentence.span.start, sentence.span.end)} `;
	const before = put(revision.before, other.span.start, text);
	const by = other.span.start < sentence.span.start ? text.length : 0;
	const left = gone ? take(revision.after, sentence.truth) : revision.after;
	const late = gone && other.truth.start > sentence.truth.start;
	const after = put(left, other.truth.start - (late ? length(sentence.truth) : 0), text);
	const items = inSentence(revision, sentence.span).map(({ span, truth }) => ({
		span: shifted(span, by),
		cls: gone ? 'dup, gone' : 'dup',
		truth: gone ? null : shifted(truth, other.truth.start < sentence.truth.start ? text.length : 0)
	}));
	return { before, after, items };
}
