import type { TextSet } from '$lib/core/model';
import { buildSet } from '../build-set';
import { compareProblems, type Problem } from '../problem';
import { readSet, type SetFiles } from '../read-set';
import { answersOrSilences, framesUsed, silencesHold } from './claims';
import { contextOf, type Rule } from './context';
import { everySentenceRead } from './coverage';
import { digestFollows, fullUnmarked, noOriginalSentence } from './digest-text';
import { cuesStand, labelsStand, quotedSparingly } from './key-phrases';
import { frontMatter, versionsFollow } from './front-matter';
import { headers, knownNames, uniqueIds } from './names';
import { placesInside } from './places';

const RULES: readonly Rule[] = [
	uniqueIds,
	knownNames,
	headers,
	frontMatter,
	versionsFollow,
	placesInside,
	everySentenceRead,
	digestFollows,
	noOriginalSentence,
	fullUnmarked,
	cuesStand,
	labelsStand,
	quotedSparingly,
	answersOrSilences,
	silencesHold,
	framesUsed
];

export interface CheckedSet {
	/** By file and line. */
	readonly problems: readonly Problem[];
	/** Made when it is asked for; null where a file's form is broken. */
	readonly set: TextSet | null;
}

/**
 * Everything that is wrong with a set, at once. Where a file's form is broken, rules that need the
 * whole set wait until it is mended.
 *
 * @param files by path relative to the set's folder
 */
export function checkSet(id: string, files: SetFiles): CheckedSet {
	const { raw, problems: read, located } = readSet(id, files);
	const problems = [...read];
	if (raw) {
		const context = contextOf(raw, located, problems);
		for (const rule of RULES) rule(context);
	}
	return {
		problems: problems.sort(compareProblems),
		get set() {
			return raw && buildSet(raw);
		}
	};
}
