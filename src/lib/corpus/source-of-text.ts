import type { Article, Source } from '$lib/core/model';
import { asId, type SetId } from '$lib/core/model';
import { hashWords, SEGMENTER_VERSION, sketch, words } from '$lib/core/text';

/** Shorter sentences have no sketch (see the model's `SourceSentence`). */
const SKETCHED = 8;

/** The fingerprint of an article that is here in full, made from its own blocks. */
export function sourceOfText(set: string, article: Article): Source {
	return {
		format: 1,
		set: asId<SetId>(set),
		article: article.id,
		segmenter: SEGMENTER_VERSION,
		blocks: article.blocks.map(({ id, kind, text }) => {
			const sentences = text.map((run) => words(run.text));
			return {
				id,
				kind,
				hash: hashWords(sentences.flat()),
				sentences: sentences.map((own) => ({
					words: own.length,
					hash: hashWords(own),
					...(own.length >= SKETCHED && { sketch: sketch(own) })
				}))
			};
		}),
		cues: []
	};
}
