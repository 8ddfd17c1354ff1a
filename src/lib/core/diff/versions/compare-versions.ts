import { diffReadings } from '../word-diff';
import type { DiffRun } from '../runs';
import { pairBlocks } from './block-partners';
import { addTo, withRemoved, type BlockChange, type SentenceChange } from './changes';
import { inOneOrder, pairSentences, type Pair } from './pairing';
import { sentencesOf, type VersionBlock, type VersionSentence } from './version';

function wording({ before, after }: Pair): DiffRun[] | null {
	if (before.reading.text === after.reading.text) return null;
	const runs = diffReadings(before.reading, after.reading);
	return runs.every(({ kind }) => kind === 'same') ? null : runs;
}

function kept(pair: Pair, inOrder: boolean): SentenceChange {
	const runs = wording(pair);
	return {
		kind: inOrder ? (runs ? 'edited' : 'same') : 'moved',
		before: pair.before.id,
		after: pair.after.id,
		runs
	};
}

const removal = ({ id }: VersionSentence): SentenceChange => ({
	kind: 'removed',
	before: id,
	after: null,
	runs: null
});

function byBlock(sentences: readonly VersionSentence[]): Map<number, VersionSentence[]> {
	const blocks = new Map<number, VersionSentence[]>();
	for (const sentence of sentences) addTo(blocks, sentence.block, sentence);
	return blocks;
}

/**
 * What changed between two versions of an article, in the order of the version after, with what was
 * removed where it stood. Every sentence of either version occurs once. A block that stands
 * elsewhere is `moved` as a whole and its sentences are compared within it; a sentence that changed
 * its place within its block, or went to another one out of order, is `moved` by itself. Where
 * paragraphs were split or joined, sentences that keep their order did not move. A moved sentence
 * stands at its new place; `before` says where it was.
 *
 * Sentences are found again by hash, then by common pairs of words; the heaviest rising chain keeps
 * its place and the rest has moved. Time: n log n in the sentences, near linear in the words. Never
 * fails.
 */
export function compareVersions(
	before: readonly VersionBlock[],
	after: readonly VersionBlock[]
): BlockChange[] {
	const [ours, theirs] = [sentencesOf(before), sentencesOf(after)];
	const pairs = pairSentences(ours, theirs);
	const blockPairs = pairBlocks(ours, theirs, pairs);
	const [oursByBlock, theirsByBlock] = [byBlock(ours), byBlock(theirs)];
	const pairOfBefore = new Map(pairs.map((pair) => [pair.before.index, pair]));
	const pairOfAfter = new Map(pairs.map((pair) => [pair.after.index, pair]));
	const partnerOfBefore = new Map(blockPairs.map((pair) => [pair.before, pair]));
	const partnerOfAfter = new Map(blockPairs.map((pair) => [pair.after, pair]));

	const removedBlocks = new Map<number, BlockChange[]>();
	let last = -1;
	before.forEach(({ id, sentences }, i) => {
		const partner = partnerOfBefore.get(i);
		if (partner) {
			if (partner.inOrder) last = partner.after;
			return;
		}
		const gone = (oursByBlock.get(i) ?? []).filter(({ index }) => !pairOfBefore.has(index));
		// All of it stands elsewhere: joined to another block.
		if (gone.length === 0 && sentences.length > 0) return;
		const change = {
			kind: 'removed',
			before: id,
			after: null,
			sentences: gone.map(removal)
		} as const;
		addTo<number, BlockChange>(removedBlocks, last, change);
	});

	const present = after.map(({ id }, j) => {
		const partner = partnerOfAfter.get(j);
		const within = new Set(partner ? inOneOrder(partner.pairs, theirs.length) : []);
		const own = (theirsByBlock.get(j) ?? []).map((sentence) => {
			const pair = pairOfAfter.get(sentence.index);
			const change: SentenceChange = !pair
				? { kind: 'added', before: null, after: sentence.id, runs: null }
				: kept(pair, pair.before.block === partner?.before ? within.has(pair) : pair.inOrder);
			return { index: sentence.index, change };
		});
		const removed = new Map<number, SentenceChange[]>();
		let lastKept = -1;
		for (const sentence of partner ? (oursByBlock.get(partner.before) ?? []) : []) {
			const pair = pairOfBefore.get(sentence.index);
			if (!pair) addTo(removed, lastKept, removal(sentence));
			else if (within.has(pair)) lastKept = pair.after.index;
		}
		const sentences = withRemoved(own, removed);
		// As many on both sides: none was added or removed, and none came from or went to another block.
		const untouched =
			sentences.every(({ kind }) => kind === 'same') &&
			partner?.pairs.length === own.length &&
			partner.pairs.length === oursByBlock.get(partner.before)?.length;
		const kind = partner
			? partner.inOrder
				? untouched
					? 'same'
					: 'edited'
				: 'moved'
			: sentences.every((change) => change.kind === 'added')
				? 'added'
				: 'edited';
		const from = partner ? (before[partner.before]?.id ?? null) : null;
		return { index: j, change: { kind, before: from, after: id, sentences } satisfies BlockChange };
	});
	return withRemoved<BlockChange>(present, removedBlocks);
}
