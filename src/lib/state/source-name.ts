import type { Source } from '$lib/core/model';
import { hashWords } from '$lib/core/text';

/**
 * A name for a fingerprint that changes whenever a text would be laid on it differently: with its
 * segmenter, its blocks and its sentences, not with its cues.
 */
export const sourceName = ({ segmenter, blocks }: Source): string =>
	hashWords(
		[
			segmenter,
			...blocks.flatMap(({ id, kind, hash, sentences }) => [
				...[id, kind, hash],
				...sentences.map(({ words, hash: words32, sketch = '' }) => `${words} ${words32} ${sketch}`)
			])
		].map((text) => ({ text, start: 0, end: 0 }))
	);
