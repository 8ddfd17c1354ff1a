import { pairsShared, SHARED_ENOUGH } from '../shared-wording';
import type { VersionSentence } from './version';

/** Two sentences that may be the same one in two versions. */
export interface Candidate {
	readonly before: VersionSentence;
	readonly after: VersionSentence;
	/** What speaks for it, about in words. */
	readonly weight: number;
}

// A sentence repeated throughout (a refrain, "***") is matched by its rank, or all pairs of it would
// be looked at.
const MOST_PAIRS_OF_ONE = 64;
// A pair of words in more sentences than this ("of the") tells nothing about which one it is.
const MOST_SENTENCES_WITH_PAIR = 12;
// Of the sentences found by common pairs of words, the best few are worth a closer look.
const MOST_LIKELY = 4;
// Edited sentences keep a third of the wording of both; one that was cut down keeps less of the
// longer one, and then at least this many pairs of words ("he said" is in many sentences).
const BOTH_SHARE = 0.33;
const FEWEST_PAIRS_OF_A_PART = 4;

function groupBy<Key>(
	sentences: readonly VersionSentence[],
	keysOf: (sentence: VersionSentence) => Iterable<Key>
): Map<Key, VersionSentence[]> {
	const groups = new Map<Key, VersionSentence[]>();
	for (const sentence of sentences) {
		for (const key of keysOf(sentence)) {
			const group = groups.get(key);
			if (group) group.push(sentence);
			else groups.set(key, [sentence]);
		}
	}
	return groups;
}

/** Sentences of the same words. */
function sameCandidates(
	before: ReadonlyMap<string, readonly VersionSentence[]>,
	after: ReadonlyMap<string, readonly VersionSentence[]>
): Candidate[] {
	const found: Candidate[] = [];
	for (const [key, ours] of before) {
		const theirs = after.get(key) ?? [];
		const byRank = ours.length * theirs.length > MOST_PAIRS_OF_ONE;
		ours.forEach((own, rank) => {
			for (const other of byRank ? theirs.slice(rank, rank + 1) : theirs) {
				found.push({ before: own, after: other, weight: own.reading.words.length + 1 });
			}
		});
	}
	return found;
}

/** What an edited sentence keeps, as weight; 0 where it is too little to be one. */
function likeness(before: VersionSentence, after: VersionSentence): number {
	const shared = pairsShared(before.pairs, after.pairs);
	const [fewer, more] = [before.pairs.total, after.pairs.total].sort((a, b) => a - b);
	if (shared === 0 || fewer === undefined || more === undefined) return 0;
	if (shared / fewer < SHARED_ENOUGH) return 0;
	const edited = (2 * shared) / (fewer + more) >= BOTH_SHARE;
	return edited || shared >= FEWEST_PAIRS_OF_A_PART ? shared : 0;
}

/**
 * Pairs of sentences that may be the same one in two versions: those of the same words, and among
 * the others those that share enough wording, found by an index of pairs of neighbouring words. A
 * sentence that stands word for word in the other version is not sought in edited form. Time: linear
 * in the words, since the index leaves out frequent pairs and each sentence is compared with a few.
 */
export function findCandidates(
	before: readonly VersionSentence[],
	after: readonly VersionSentence[]
): Candidate[] {
	const byKey = (sentence: VersionSentence): string[] => [sentence.key];
	const [ours, theirs] = [groupBy(before, byKey), groupBy(after, byKey)];
	const found = sameCandidates(ours, theirs);

	const index = groupBy(
		before.filter(({ key }) => !theirs.has(key)),
		({ pairs }) => pairs.counts.keys()
	);
	for (const sentence of after) {
		if (ours.has(sentence.key)) continue;
		const votes = new Map<VersionSentence, number>();
		for (const pair of sentence.pairs.counts.keys()) {
			const holders = index.get(pair) ?? [];
			if (holders.length > MOST_SENTENCES_WITH_PAIR) continue;
			for (const holder of holders) votes.set(holder, (votes.get(holder) ?? 0) + 1);
		}
		const likely = [...votes].sort(([a, x], [b, y]) => y - x || a.index - b.index);
		for (const [own] of likely.slice(0, MOST_LIKELY)) {
			const weight = likeness(own, sentence);
			if (weight > 0) found.push({ before: own, after: sentence, weight });
		}
	}
	return found;
}
