import { isBody, type Source } from '$lib/core/model';
import { parseHash, parseSketch, type SketchBits } from '$lib/core/text';

/** A sentence of a fingerprint, read for looking up. */
export interface Known {
	/** Place in the list it came from. */
	readonly index: number;
	/** Index of its block in the fingerprint. */
	readonly block: number;
	/** From 1 in its block. */
	readonly sentence: number;
	readonly body: boolean;
	readonly words: number;
	readonly hash: number;
	readonly sketch: SketchBits | null;
}

/** All sentences of a fingerprint in order, furniture included. */
export function knownSentences(source: Source): Known[] {
	const known: Known[] = [];
	source.blocks.forEach((block, index) => {
		block.sentences.forEach(({ words, hash, sketch }, i) => {
			known.push({
				index: known.length,
				block: index,
				sentence: i + 1,
				body: isBody(block),
				words,
				hash: parseHash(hash),
				sketch: sketch === undefined ? null : parseSketch(sketch)
			});
		});
	});
	return known;
}
