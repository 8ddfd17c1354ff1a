import type { TextSet } from '$lib/core/model';
import { buildSet } from '../build-set';
import { compareProblems, type Problem } from '../problem';
import { readSet, type SetFiles } from '../read-set';
import { answersOrSilences, framesUsed, silencesHold } from './claims';
import { contextOf, type Rule } from './context';
import { everySentenceRead } from './coverage';
import { digestFollows, noOriginalSentence } from './digest-text';
import { cuesStand, quotedSparingly } from './key-phrases';
import { frontMatter, headers, knownNames, uniqueIds } from './names';
import { placesInside } from './places';

const RULES: readonly Rule[] = [
	uniqueIds,
	knownNames,
	headers,
	frontMatter,
	placesInside,
	everySentenceRead,
	digestFollows,
	noOriginalSentence,
	cuesStand,
	quotedSparingly,
	answersOrSilences,
	silencesHold,
	framesUsed
];

/**
 * Everything that is wrong with a set, at once. Where a file's form is broken, rules that need the
 * whole set wait until it is mended.
 *
 * @param files by path relative to the set's folder
 * @returns the set where one can be made, and its problems by file and line
 */
export function checkSet(
	id: string,
	files: SetFiles
): { readonly set: TextSet | null; readonly problems: readonly Problem[] } {
	const { raw, problems: read, located } = readSet(id, files);
	const problems = [...read];
	if (raw) {
		const context = contextOf(raw, located, problems);
		for (const rule of RULES) rule(context);
	}
	problems.sort(compareProblems);
	return { set: raw && buildSet(raw), problems };
}
