import { heaviestChain } from '$lib/core/text';
import { pairsShared } from '../shared-wording';
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
// Beside a sentence found again, the place speaks too: a quarter of the wording of both is enough.
const SHARE_IN_PLACE = 0.25;

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
 * Pairs sentences left over next to a pair with those left over next to its counterpart, where they
 * share a little wording: what was rewritten in its place. Each is a neighbour for the next. Linear.
 */
function pairInPlace(
	before: readonly VersionSentence[],
	after: readonly VersionSentence[],
	pairs: readonly Pair[]
): Pair[] {
	const ofBefore = new Map(pairs.map((pair) => [pair.before.index, pair]));
	const taken = new Set(pairs.map((pair) => pair.after.index));
	for (const step of [1, -1]) {
		for (const own of step > 0 ? before : before.toReversed()) {
			const neighbour = ofBefore.get(own.index - step);
			const other = neighbour ? after[neighbour.after.index + step] : undefined;
			if (!neighbour || !other || ofBefore.has(own.index) || taken.has(other.index)) continue;
			const shared = pairsShared(own.pairs, other.pairs);
			if (2 * shared < SHARE_IN_PLACE * (own.pairs.total + other.pairs.total)) continue;
			if (shared === 0) continue;
			ofBefore.set(own.index, {
				before: own,
				after: other,
				weight: shared,
				inOrder: neighbour.inOrder
			});
			taken.add(other.index);
		}
	}
	return [...ofBefore.values()];
}

/**
 * Which sentence of one version is which of the other, each at most once: first the heaviest choice
 * in one order, then, heaviest first, what is left and stands elsewhere, then what was rewritten
 * beside them.
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
	return pairInPlace(before, after, pairs).sort((a, b) => a.before.index - b.before.index);
}
