import type { BlockKind } from './article';
import type { ArticleId, BlockId, SetId } from './ids';

/** What is recorded of one sentence of an original: enough to find it again, not to read it. */
export interface SourceSentence {
	readonly words: number;
	/** Short hash of its normalised words, hexadecimal. */
	readonly hash: string;
	/** 64-bit similarity sketch, 16 hexadecimal digits; from 8 words up. */
	readonly sketch?: string;
}

export interface SourceBlock {
	readonly id: BlockId;
	readonly kind: BlockKind;
	/** True where a person corrected the kind: a new fingerprint keeps it. */
	readonly byHand?: boolean;
	readonly hash: string;
	readonly sentences: readonly SourceSentence[];
}

/** Proof that a cue stands in the original: its words' offset in a sentence, and their hash. */
export interface SourceCue {
	/** Address of the one sentence, such as `p9.s2`. */
	readonly at: string;
	/** Words of the sentence before the cue. */
	readonly offset: number;
	readonly words: number;
	readonly hash: string;
}

/** The fingerprint of an original (`sources/<article>.json`). Boundaries are data: a better segmenter never renumbers a coding. */
export interface Source {
	readonly format: 1;
	readonly set: SetId;
	readonly article: ArticleId;
	/** Version of the segmenter that cut it. */
	readonly segmenter: string;
	/** In the order of the original, other material among the body. */
	readonly blocks: readonly SourceBlock[];
	readonly cues: readonly SourceCue[];
}
