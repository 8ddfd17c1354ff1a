import { heaviestChain, rollingHash, type Word } from '$lib/core/text';
import type { Gap } from './align-coded';

const TWICE = -1;

/** Where each window of words begins that stands only once in a stretch, by its hash. */
function once(words: readonly Word[], width: number): Map<number, number> {
	const hash = rollingHash(words);
	const found = new Map<number, number>();
	for (let i = 0; i + width <= words.length; i++) {
		const window = hash.window(i, width);
		found.set(window, found.has(window) ? TWICE : i);
	}
	return found;
}

/**
 * First words of windows that stand exactly once in either stretch, as many as keep one order in
 * both (Cohen's patience diff, on runs of `width` words). n log n.
 *
 * @returns pairs of indices into the texts, rising in both
 */
export function findAnchors(
	before: readonly Word[],
	after: readonly Word[],
	gap: Gap,
	width: number
): [number, number][] {
	const inBefore = once(before.slice(gap.before, gap.beforeEnd), width);
	const inAfter = once(after.slice(gap.after, gap.afterEnd), width);
	const candidates: { from: number; to: number; at: number }[] = [];
	for (const [hash, i] of inBefore) {
		const j = inAfter.get(hash);
		if (i === TWICE || j === undefined || j === TWICE) continue;
		// A short hash may lie: an anchor is one word, and that word is looked at.
		if (before[gap.before + i]?.text !== after[gap.after + j]?.text) continue;
		candidates.push({ from: i, to: i + 1, at: j });
	}
	candidates.sort((a, b) => a.from - b.from);
	return heaviestChain(candidates, gap.afterEnd - gap.after, {
		at: (candidate) => candidate.at,
		weight: () => 1
	}).map(({ from, at }) => [gap.before + from, gap.after + at]);
}
