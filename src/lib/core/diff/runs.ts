import type { Span } from '$lib/core/text';
import type { Match } from './align-coded';
import type { Reading } from './reading';
import { signs, type Sign } from './signs';

/**
 * A stretch of a comparison. `same` stands in both texts, though typography and the capital of a
 * first word may differ; `removed` in the text before, `added` in the text after, and the span in
 * the other text is then empty, at the place where it would stand. UTF-16, half-open. The spans of
 * each text follow one another without a gap from its start to its end.
 */
export interface DiffRun {
	readonly kind: 'same' | 'removed' | 'added';
	readonly before: Span;
	readonly after: Span;
}

/** Collects runs from the start of both texts to their end. */
class Runs {
	readonly list: DiffRun[] = [];
	private before = 0;
	private after = 0;

	upTo(kind: DiffRun['kind'], before: number, after: number): void {
		const start = { before: this.before, after: this.after };
		if (before === start.before && after === start.after) return;
		this.before = before;
		this.after = after;
		const last = this.list.at(-1);
		if (last?.kind === kind) {
			this.list[this.list.length - 1] = {
				kind,
				before: { start: last.before.start, end: before },
				after: { start: last.after.start, end: after }
			};
			return;
		}
		this.list.push({
			kind,
			before: { start: start.before, end: before },
			after: { start: start.after, end: after }
		});
	}

	change(before: number, after: number): void {
		this.upTo('removed', before, this.after);
		this.upTo('added', before, after);
	}
}

/** What stands between two matched words, in one text. */
interface Between {
	readonly text: string;
	readonly span: Span;
	/** Where words begin and end in it; both its end where there is none. */
	readonly firstWord: number;
	readonly lastWord: number;
}

function between({ text, words }: Reading, from: number, to: number): Between {
	const span = { start: words[from - 1]?.end ?? 0, end: words[to]?.start ?? text.length };
	return {
		text,
		span,
		firstWord: from < to ? (words[from]?.start ?? span.end) : span.end,
		lastWord: from < to ? (words[to - 1]?.end ?? span.end) : span.end
	};
}

const plainOf = (list: readonly Sign[]): string => list.map(({ plain }) => plain).join('');

/** How many signs two lists have in common at one end. */
function shared(one: readonly Sign[], other: readonly Sign[], fromEnd: boolean): number {
	const most = Math.min(one.length, other.length);
	const at = (list: readonly Sign[], i: number): Sign | undefined =>
		list[fromEnd ? list.length - 1 - i : i];
	let count = 0;
	while (count < most && at(one, count)?.plain === at(other, count)?.plain) count++;
	return count;
}

/** Settles what stands between two matched words: signs kept at either end, the change within. */
function settle(runs: Runs, before: Between, after: Between): void {
	const head = (side: Between): Sign[] => signs(side.text, side.span.start, side.firstWord);
	const [headBefore, headAfter] = [head(before), head(after)];
	const wordless = before.firstWord === before.span.end && after.firstWord === after.span.end;
	if (wordless && plainOf(headBefore) === plainOf(headAfter)) {
		runs.upTo('same', before.span.end, after.span.end);
		return;
	}
	const kept = shared(headBefore, headAfter, false);
	const startBefore = headBefore[kept - 1]?.end ?? before.span.start;
	const startAfter = headAfter[kept - 1]?.end ?? after.span.start;
	runs.upTo('same', startBefore, startAfter);

	// A side without words has one stretch of signs for both ends: what the start took is gone.
	const tail = (side: Between, start: number): Sign[] =>
		signs(side.text, side.firstWord === side.span.end ? start : side.lastWord, side.span.end);
	const tailBefore = tail(before, startBefore);
	const tailAfter = tail(after, startAfter);
	const last = shared(tailBefore, tailAfter, true);
	runs.change(
		tailBefore[tailBefore.length - last]?.start ?? before.span.end,
		tailAfter[tailAfter.length - last]?.start ?? after.span.end
	);
	runs.upTo('same', before.span.end, after.span.end);
}

/**
 * Writes matches out as runs of text. Signs and spaces between two words that follow one another in
 * both texts are the same unless they differ by more than typography; beside a change they are kept
 * where both texts have them. Linear.
 */
export function toRuns(matches: readonly Match[], before: Reading, after: Reading): DiffRun[] {
	const runs = new Runs();
	let i = 0;
	let j = 0;
	for (const match of matches) {
		for (let step = 0; step < match.length; step++) {
			const [nextBefore, nextAfter] = [match.before + step, match.after + step];
			settle(runs, between(before, i, nextBefore), between(after, j, nextAfter));
			runs.upTo(
				'same',
				before.words[nextBefore]?.end ?? before.text.length,
				after.words[nextAfter]?.end ?? after.text.length
			);
			i = nextBefore + 1;
			j = nextAfter + 1;
		}
	}
	settle(runs, between(before, i, before.words.length), between(after, j, after.words.length));
	return runs.list;
}
