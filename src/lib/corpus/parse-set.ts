import type { TextSet } from '$lib/core/model';
import { buildSet } from './build-set';
import type { Problem } from './problem';
import { readSet, type SetFiles } from './read-set';

export interface ParsedSet {
	/** Null when the set cannot be shown at all: `problems` then say why. */
	readonly set: TextSet | null;
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
	return { set: raw && buildSet(raw, options.language), problems };
}
