import { hashWords } from '$lib/core/text';
import { read, type Reading } from '../reading';
import { wordPairs, type WordPairs } from '../shared-wording';

/** A block of one version of an article, cut into sentences. */
export interface VersionBlock {
	/** Unique in its version; its sentences are called `p4.s1`, `p4.s2` … */
	readonly id: string;
	readonly sentences: readonly string[];
}

/** A sentence of a version, made ready for looking it up in the other. */
export interface VersionSentence {
	/** Index among all sentences of the version. */
	readonly index: number;
	/** Index of its block. */
	readonly block: number;
	/** `p4.s2` */
	readonly id: string;
	readonly reading: Reading;
	readonly pairs: WordPairs;
	/** Equal for sentences of the same words. */
	readonly key: string;
}

/** The sentences of a version in reading order. Linear. */
export const sentencesOf = (blocks: readonly VersionBlock[]): VersionSentence[] =>
	blocks
		.flatMap(({ id, sentences }, block) =>
			sentences.map((text, i) => ({ block, id: `${id}.s${i + 1}`, text }))
		)
		.map(({ block, id, text }, index) => {
			const reading = read(text);
			return {
				index,
				block,
				id,
				reading,
				pairs: wordPairs(reading),
				// The count beside the hash makes an accident rarer still; without words the signs must do.
				key:
					reading.words.length > 0
						? `${reading.words.length} ${hashWords(reading.words)}`
						: text.trim()
			};
		});
