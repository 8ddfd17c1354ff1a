import { heaviestChain } from '$lib/core/text';
import { findCandidates, type Candidate } from './candidates';
import type { VersionSentence } from './version';

/** A sentence found in both versions. */
export interface Pair extends Candidate {
	/** Whether it keeps its place in the order of the whole. */
	readonly inOrder: boolean;
}

// Elsewhere than in its place a sentence must be recognised by its words alone: "He agreed." is
// moved only along with its neighbour.
const FEWEST_WORDS_MOVED = 4;

/** The heaviest choice of pairs that keeps one order in both versions. n log n. */
export function inOneOrder<Item extends Candidate>(pairs: readonly Item[], count: number): Item[] {
	const items = pairs
		.map((pair) => ({ pair, from: pair.before.index, to: pair.before.index + 1 }))
		.sort((a, b) => a.from - b.from || a.pair.after.index - b.pair.after.index);
	return heaviestChain(items, count, {
		at: ({ pair }) => pair.after.index,
		weight: ({ pair }) => pair.weight
	}).map(({ pair }) => pair);
}

/**
 * Which sentence of one version is which of the other, each at most once: first the heaviest choice
 * in one order, then, heaviest first, what is left and stands elsewhere.
 *
 * @returns in the order of the version before
 */
export function pairSentences(
	before: readonly VersionSentence[],
	after: readonly VersionSentence[]
): Pair[] {
	const candidates = findCandidates(before, after);
	const pairs: Pair[] = [];
	const partner = new Map<number, number>();
	const taken = new Set<number>();
	const take = (candidate: Candidate, inOrder: boolean): void => {
		pairs.push({ ...candidate, inOrder });
		partner.set(candidate.before.index, candidate.after.index);
		taken.add(candidate.after.index);
	};
	for (const candidate of inOneOrder(candidates, after.length)) take(candidate, true);

	const rest = candidates.sort(
		(a, b) =>
			b.weight - a.weight || a.before.index - b.before.index || a.after.index - b.after.index
	);
	for (const candidate of rest) {
		const [i, j] = [candidate.before.index, candidate.after.index];
		if (partner.has(i) || taken.has(j)) continue;
		const accompanied = partner.get(i - 1) === j - 1 || partner.get(i + 1) === j + 1;
		if (accompanied || candidate.weight >= FEWEST_WORDS_MOVED) take(candidate, false);
	}
	return pairs.sort((a, b) => a.before.index - b.before.index);
}
