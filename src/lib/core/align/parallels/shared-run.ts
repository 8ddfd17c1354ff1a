import { quotePairs, words, type Span, type Word } from '$lib/core/text';
import { isFunctionStem } from '../counterparts/function-words';
import { stem } from '../counterparts/stem';

/** A run of the same words in two sentences, by place in each. */
export interface SharedRun {
	readonly a: Span;
	readonly b: Span;
	/** Whether it stands between quotation marks in both. */
	readonly quoted: boolean;
}

// Four words in a row, two of which say something, are hardly hit on twice by chance, unless they
// are names: "President Per Lind of Selmouth" is no report.
const RUN = 4;
const SAYING = 2;
const CAPITAL = /^\p{Lu}/u;

function saysSomething(run: readonly Word[], text: string): boolean {
	const saying = run.filter((word) => !isFunctionStem(stem(word.text)));
	return saying.length >= SAYING && saying.some(({ start }) => !CAPITAL.test(text.slice(start)));
}

const within = (text: string, { start, end }: Span): boolean =>
	quotePairs(text).some(({ open, close }) => open < start && end <= close);

const spanOf = (run: readonly Word[]): Span => ({
	start: run[0]?.start ?? 0,
	end: run.at(-1)?.end ?? 0
});

/**
 * The longest run of words that two sentences have in common, if it is of four words or more and two
 * of them say something; else null. Time: the product of the sentences' words.
 */
export function sharedRun(a: string, b: string): SharedRun | null {
	const [one, other] = [words(a), words(b)];
	let best = { length: 0, i: 0, j: 0 };
	let row = new Uint16Array(other.length + 1);
	one.forEach((word, i) => {
		const next = new Uint16Array(other.length + 1);
		other.forEach((own, j) => {
			if (own.text !== word.text) return;
			const length = (row[j] ?? 0) + 1;
			next[j + 1] = length;
			if (length > best.length) best = { length, i: i + 1, j: j + 1 };
		});
		row = next;
	});
	const run = one.slice(best.i - best.length, best.i);
	if (run.length < RUN || !saysSomething(run, a)) return null;
	const spans = { a: spanOf(run), b: spanOf(other.slice(best.j - best.length, best.j)) };
	return { ...spans, quoted: within(a, spans.a) && within(b, spans.b) };
}
