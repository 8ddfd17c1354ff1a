import type { Source, TextSet } from '$lib/core/model';
import { buildSet } from './build-set';
import type { Problem } from './problem';
import { readSet, type SetFiles } from './read-set';
import { asSource } from './schema/source';
import { sourceOfText } from './source-of-text';

export interface ParsedSet {
	/** Null when the set cannot be shown at all: `problems` then say why. */
	readonly set: TextSet | null;
	/**
	 * Fingerprints to place texts by: one for each article that has one, or is here in full. Made
	 * when they are asked for.
	 */
	readonly sources: readonly Source[];
	readonly problems: readonly Problem[];
}

/**
 * Reads a set from its files. Problems of form are all collected; what the files mean together is
 * left to `checkSet`.
 *
 * @param files by path relative to the set's folder (`set.yaml`, `articles/coffey.md` …)
 * @param options `language`: the language of our texts asked for; by default the set's own
 */
export function parseSet(
	id: string,
	files: SetFiles,
	options: { readonly language?: string } = {}
): ParsedSet {
	const { raw, problems } = readSet(id, files);
	if (!raw) return { set: null, sources: [], problems };
	const set = buildSet(raw, options.language);
	return {
		set,
		problems,
		get sources() {
			return set.articles.flatMap((article) => {
				if (article.edition === 'full') return [sourceOfText(id, article)];
				const file = raw.sources.get(article.id);
				return file ? [asSource(file)] : [];
			});
		}
	};
}
