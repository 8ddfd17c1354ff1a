import { heaviestChain } from '$lib/core/text';
import { addTo } from './changes';
import type { Pair } from './pairing';
import type { VersionSentence } from './version';

/** A block found in both versions. */
export interface BlockPair {
	readonly before: number;
	readonly after: number;
	/** Its sentences that stand in both. */
	readonly pairs: readonly Pair[];
	/** Whether it keeps its place among the blocks. */
	readonly inOrder: boolean;
}

// One sentence taken over from a long paragraph does not make a paragraph the same one.
const SHARE_OF_SHORTER = 1 / 3;

function wordsByBlock(sentences: readonly VersionSentence[]): Map<number, number> {
	const words = new Map<number, number>();
	for (const { block, reading } of sentences) {
		words.set(block, (words.get(block) ?? 0) + reading.words.length + 1);
	}
	return words;
}

/**
 * Which block of one version is which of the other, by the wording of their sentences, each at most
 * once; those that keep one order make the heaviest chain. n log n in the blocks.
 */
export function pairBlocks(
	before: readonly VersionSentence[],
	after: readonly VersionSentence[],
	pairs: readonly Pair[]
): BlockPair[] {
	const shared = new Map<string, Pair[]>();
	for (const pair of pairs) addTo(shared, `${pair.before.block} ${pair.after.block}`, pair);
	const [ours, theirs] = [wordsByBlock(before), wordsByBlock(after)];
	const candidates = [...shared.values()]
		.flatMap((own) => {
			const [first] = own;
			if (!first) return [];
			const [i, j] = [first.before.block, first.after.block];
			const weight = own.reduce((sum, pair) => sum + pair.weight, 0);
			const shorter = Math.min(ours.get(i) ?? 0, theirs.get(j) ?? 0);
			return weight < shorter * SHARE_OF_SHORTER
				? []
				: [{ from: i, to: i + 1, at: j, weight, own }];
		})
		.sort((a, b) => b.weight - a.weight || a.from - b.from || a.at - b.at);
	const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
	const chosen = candidates
		.filter(({ from, at }) => {
			if (usedBefore.has(from) || usedAfter.has(at)) return false;
			usedBefore.add(from);
			usedAfter.add(at);
			return true;
		})
		.sort((a, b) => a.from - b.from);
	const chain = new Set(
		heaviestChain(chosen, Math.max(0, ...theirs.keys()) + 1, {
			at: ({ at }) => at,
			weight: ({ weight }) => weight
		})
	);
	return chosen.map((item) => ({
		before: item.from,
		after: item.at,
		pairs: item.own,
		inOrder: chain.has(item)
	}));
}
