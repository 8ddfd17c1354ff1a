import type { BlockKind, Source } from '$lib/core/model';
import { hashWords, segment, words, type Span, type Word } from '$lib/core/text';

/** A block of an original as a fingerprint records it, with the words that it is made from. */
export interface CutBlock {
	readonly kind: BlockKind;
	readonly byHand: boolean;
	readonly hash: string;
	/** The words of each sentence, in order; none is empty. */
	readonly sentences: readonly (readonly Word[])[];
}

const inside = (all: readonly Word[], { start, end }: Span): Word[] =>
	all.filter((word) => word.start >= start && word.end <= end);

/**
 * Cuts an original into blocks and sentences. A block that stands unchanged in `previous` is cut by
 * the word counts recorded there and keeps a kind set by hand: a better segmenter never renumbers
 * a coding. Blocks and sentences without a word are left out.
 */
export function cut(text: string, language: string, previous?: Source): CutBlock[] {
	const known = new Map(previous?.blocks.map((block) => [block.hash, block]));
	// Equal blocks (a paragraph and its pull quote) are taken from `previous` in their order.
	const waiting = new Map<string, Source['blocks'][number][]>();
	for (const block of previous?.blocks ?? []) {
		waiting.set(block.hash, [...(waiting.get(block.hash) ?? []), block]);
	}
	return segment(text, language).flatMap((block): CutBlock[] => {
		const all = words(text.slice(block.start, block.end));
		if (all.length === 0) return [];
		const hash = hashWords(all);
		const before = waiting.get(hash)?.shift() ?? known.get(hash);
		let from = 0;
		const sentences = before
			? before.sentences.map((sentence) => all.slice(from, (from += sentence.words)))
			: block.sentences
					.map(({ start, end }) =>
						inside(all, { start: start - block.start, end: end - block.start })
					)
					.filter((sentence) => sentence.length > 0);
		const byHand = before?.byHand === true;
		return [{ kind: byHand ? before.kind : block.kind, byHand, hash, sentences }];
	});
}
