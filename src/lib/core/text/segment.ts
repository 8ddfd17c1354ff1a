import type { BlockKind } from '$lib/core/model';
import { proposeKinds } from './kinds';
import { paragraphs } from './paragraphs';
import { sentences } from './sentences';
import type { Span } from './span';
import { words } from './words';

/**
 * Version of the rules of this folder that decide boundaries; goes up with every change that cuts
 * any text otherwise. Fingerprints keep the version that cut them.
 */
export const SEGMENTER_VERSION = '1';

/** A block with its sentences; all offsets are into the whole text. */
export interface SegmentedBlock extends Span {
	readonly kind: BlockKind;
	readonly sentences: readonly Span[];
}

/**
 * Cuts a plain text into blocks and sentences, and proposes what each block is.
 *
 * Blocks are divided by empty lines, or stand one on a line; hard-wrapped lines are joined. The
 * kinds are proposals from wording, repetition and shape: a person may correct them in a
 * fingerprint, and placing goes by hashes, not by kinds. A line marked `# ` as in Markdown is a
 * heading. Offsets are UTF-16, half-open, and leave out the space around a block or sentence.
 *
 * @param language BCP 47; the wordings and abbreviations known are English ones
 */
export function segment(text: string, language = 'en'): SegmentedBlock[] {
	const blocks = paragraphs(text).map(({ start, end, indent }) => {
		const mark = /^#{1,6}\s+(?=\S)/.exec(text.slice(start, end))?.[0] ?? '';
		const from = start + mark.length;
		const own = text.slice(from, end);
		const cut = sentences(own, language).map((span) => ({
			start: from + span.start,
			end: from + span.end
		}));
		return { start: from, end, indent, own, marked: mark !== '', cut };
	});
	const kinds = proposeKinds(
		blocks.map(({ own, cut, indent }) => ({
			text: own,
			words: words(own),
			sentences: cut.length,
			indent
		}))
	);
	return blocks.map(({ start, end, cut, marked }, index) => {
		const proposed = kinds[index] ?? 'paragraph';
		return {
			kind: marked && proposed !== 'title' ? 'heading' : proposed,
			start,
			end,
			sentences: cut
		};
	});
}
