import { parseSet, type ParsedSet } from '$lib/corpus';
import type { TextSet } from '$lib/core/model';
import { m } from '$lib/messages';
import { WrongUse } from './command';
import { readFolder, type SetFolder } from './corpus-folder';
import { inWords } from './problem-lines';

export interface LoadedSet extends ParsedSet {
	readonly set: TextSet;
}

/**
 * Reads a set that a command builds on.
 *
 * @throws WrongUse naming its problems when it cannot be read
 */
export function loadSet(folder: SetFolder): LoadedSet {
	const { files, problems: unread } = readFolder(folder);
	const parsed = parseSet(folder.id, files);
	if (parsed.set) return { ...parsed, set: parsed.set };
	const lines = [...unread, ...parsed.problems].map((problem) => {
		const { file, line, message } = inWords(folder, problem);
		return `${file}:${line}: ${message}`;
	});
	throw new WrongUse([m.cli.unreadableSet(folder.id), ...lines].join('\n'));
}
