import type { BlockKind } from '$lib/core/model';
import {
	rollingHash,
	segment,
	words,
	type RollingHash,
	type Span,
	type Word
} from '$lib/core/text';

/** A run of words: indices into the stream, `from` included, `to` not. */
export interface WordRun {
	readonly from: number;
	readonly to: number;
}

/** A sentence as the text's own punctuation cuts it. */
export interface FreshSentence extends WordRun, Span {
	/** Index of its block among those of the text. */
	readonly block: number;
	readonly kind: BlockKind;
}

/** A text made ready for looking known sentences up in it, whatever its line breaks. */
export interface TextStream {
	readonly words: readonly Word[];
	readonly hash: RollingHash;
	/** Those that hold a word, in order; together they cover every word. */
	readonly sentences: readonly FreshSentence[];
	/**
	 * The stretch of text of a run of words, with the punctuation, quotation marks and brackets that
	 * belong to it. Stretches of runs that do not overlap do not overlap.
	 */
	span(run: WordRun): Span;
}

const OPENERS = /[“„‘«([{¿¡$€£#@]+$/u;
const CLOSERS = /^[^\s\p{L}\p{N}“„‘«([{¿¡$€£#@]+/u;
const CLOSERS_BEFORE_SPACE = /^\S*(?:\s+[.!?…]+["'”’»)\]]*(?=\s|$))?/u;

/** Divides what stands between two words: where the left one's punctuation ends, the right one's begins. */
function divide(between: string): readonly [left: number, right: number] {
	if (/\s/u.test(between)) {
		const left = CLOSERS_BEFORE_SPACE.exec(between)?.[0].length ?? 0;
		return [left, Math.max(left, between.search(/\S*$/u))];
	}
	const right = between.search(OPENERS);
	const limit = right < 0 ? between.length : right;
	const left = Math.min(limit, CLOSERS.exec(between)?.[0].length ?? 0);
	return [left, right < 0 ? between.length : right];
}

/** Reads a text: its words, their rolling hash, and its own sentences. Linear time. */
export function textStream(text: string, language: string): TextStream {
	const all = words(text);
	const sentences: FreshSentence[] = [];
	const opens = new Map<number, number>();
	const closes = new Map<number, number>();
	let at = 0;
	segment(text, language).forEach(({ kind, sentences: spans }, block) => {
		for (const { start, end } of spans) {
			const from = at;
			while ((all[at]?.start ?? Infinity) < end) at++;
			if (at === from) continue;
			sentences.push({ from, to: at, start, end, block, kind });
			opens.set(from, start);
			closes.set(at, end);
		}
	});
	return {
		words: all,
		hash: rollingHash(all),
		sentences,
		span: ({ from, to }) => {
			const first = all[from]?.start ?? 0;
			const last = all[to - 1]?.end ?? first;
			const before = all[from - 1]?.end ?? 0;
			const after = all[to]?.start ?? text.length;
			return {
				start: opens.get(from) ?? before + divide(text.slice(before, first))[1],
				end: closes.get(to) ?? last + divide(text.slice(last, after))[0]
			};
		}
	};
}
