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

// A string of diff-match-patch holds one word a code unit: all 65,536 but the surrogates, which are
// no characters by themselves, and 0.
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;
/** How many different words can be told apart in one go. */
const MOST_CODES = 0xffff - SURROGATE_COUNT;

const code = (index: number): string =>
	String.fromCharCode(index + 1 < SURROGATES ? index + 1 : index + 1 + SURROGATE_COUNT);

/** The words of a gap that stand in both texts, as a coded string and by their indices. */
export interface Coded {
	readonly before: { readonly code: string; readonly at: readonly number[] };
	readonly after: { readonly code: string; readonly at: readonly number[] };
}

/**
 * Codes the words that stand in both stretches, a code unit a word. A word of one stretch alone can
 * match nothing and is left out: that changes no longest common subsequence and leaves little to
 * compare where little is shared. Words beyond the last code are left out as well; the outcome is
 * true then, but may match fewer words than it could. Linear.
 */
export function codeShared(before: readonly Word[], after: readonly Word[], gap: Gap): Coded {
	const inAfter = new Set<string>();
	for (let j = gap.after; j < gap.afterEnd; j++) inAfter.add(after[j]?.text ?? '');
	const codes = new Map<string, string>();
	for (let i = gap.before; i < gap.beforeEnd; i++) {
		const word = before[i]?.text ?? '';
		if (inAfter.has(word) && !codes.has(word) && codes.size < MOST_CODES) {
			codes.set(word, code(codes.size));
		}
	}
	const take = (words: readonly Word[], from: number, to: number) => {
		const at: number[] = [];
		let text = '';
		for (let i = from; i < to; i++) {
			const coded = codes.get(words[i]?.text ?? '');
			if (coded === undefined) continue;
			at.push(i);
			text += coded;
		}
		return { code: text, at };
	};
	return {
		before: take(before, gap.before, gap.beforeEnd),
		after: take(after, gap.after, gap.afterEnd)
	};
}

/**
 * A longest common subsequence of coded words, by diff-match-patch (Myers 1986, from both ends).
 * Time: n·d for n coded words of which d differ; the caller bounds n. Without a time limit the
 * library also leaves out its half-match guess, so the outcome is the same on every machine.
 *
 * @returns pairs of indices into the two texts, in order
 */
export function alignCoded({ before, after }: Coded): [number, number][] {
	const engine = new DiffMatchPatch();
	engine.Diff_Timeout = 0;
	const pairs: [number, number][] = [];
	let i = 0;
	let j = 0;
	for (const [operation, { length }] of engine.diff_main(before.code, after.code, false)) {
		if (operation === DiffMatchPatch.DIFF_DELETE) i += length;
		else if (operation === DiffMatchPatch.DIFF_INSERT) j += length;
		else {
			for (let step = 0; step < length; step++, i++, j++) {
				pairs.push([before.at[i] ?? 0, after.at[j] ?? 0]);
			}
		}
	}
	return pairs;
}
