import DiffMatchPatch from 'diff-match-patch';
import type { Word } from '$lib/core/text';

/** A run of words that stand in both texts: indices of its first word, and how many. */
export interface Match {
	readonly before: number;
	readonly after: number;
	readonly length: number;
}

/** A stretch of words of each text, indices half-open. */
export interface Gap {
	readonly before: number;
	readonly beforeEnd: number;
	readonly after: number;
	readonly afterEnd: number;
}

/** Indices of the words of two stretches that stand in both, in order. */
export interface SharedWords {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

/**
 * Words that are coded in one go. The work grows with the square of what differs: at 4,000 some ten
 * million steps at worst, tens of milliseconds. No passage and few whole articles reach it. It also
 * keeps the codes far below the surrogates (55,296 on), which are no characters by themselves.
 */
export const MOST_AT_ONCE = 4000;

/**
 * The words of a gap that stand on both sides of it. A word of one side alone can match nothing:
 * leaving it out changes no longest common subsequence, and little is left to compare where little
 * is shared. Linear.
 */
export function sharedWords(
	before: readonly Word[],
	after: readonly Word[],
	gap: Gap
): SharedWords {
	const own = (words: readonly Word[], from: number, to: number): Set<string> =>
		new Set(words.slice(from, to).map(({ text }) => text));
	const inBefore = own(before, gap.before, gap.beforeEnd);
	const inAfter = own(after, gap.after, gap.afterEnd);
	const take = (words: readonly Word[], from: number, to: number, other: Set<string>): number[] => {
		const at: number[] = [];
		for (let i = from; i < to; i++) if (other.has(words[i]?.text ?? '')) at.push(i);
		return at;
	};
	return {
		before: take(before, gap.before, gap.beforeEnd, inAfter),
		after: take(after, gap.after, gap.afterEnd, inBefore)
	};
}

/**
 * A longest common subsequence of words, each coded as a character, by diff-match-patch (Myers 1986,
 * from both ends). Time: n·d for n words of which d differ. Without a time limit the library also
 * leaves out its half-match guess, so the outcome is the same on every machine.
 *
 * @param shared at most `MOST_AT_ONCE` together
 * @returns pairs of indices into the two texts, in order
 */
export function alignCoded(
	before: readonly Word[],
	after: readonly Word[],
	shared: SharedWords
): [number, number][] {
	const codes = new Map<string, string>();
	const coded = (words: readonly Word[], at: readonly number[]): string =>
		at
			.map((i) => {
				const word = words[i]?.text ?? '';
				const code = codes.get(word) ?? String.fromCharCode(codes.size + 1);
				codes.set(word, code);
				return code;
			})
			.join('');
	const engine = new DiffMatchPatch();
	engine.Diff_Timeout = 0;
	const diffs = engine.diff_main(coded(before, shared.before), coded(after, shared.after), false);
	const pairs: [number, number][] = [];
	let i = 0;
	let j = 0;
	for (const [operation, { length }] of diffs) {
		if (operation === DiffMatchPatch.DIFF_DELETE) i += length;
		else if (operation === DiffMatchPatch.DIFF_INSERT) j += length;
		else {
			for (let step = 0; step < length; step++, i++, j++) {
				pairs.push([shared.before[i] ?? 0, shared.after[j] ?? 0]);
			}
		}
	}
	return pairs;
}
