import type { Span } from '$lib/core/text';
import { closedTag } from '../language/closed-class';
import type { Atom } from './atoms';

/** How exactly a number is meant. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
	[
		/(?:^| )(?:more than|at least|over|upwards of|no fewer than|no less than|above|exceeding)$/u,
		'at-least'
	],
	[
		/(?:^| )(?:up to|as many as|as much as|at most|fewer than|less than|under|below|no more than)$/u,
		'at-most'
	],
	[
		/(?:^| )(?:about|around|some|roughly|nearly|almost|approximately|estimated|close to|perhaps|circa|probably)$/u,
		'about'
	]
];
// "no more than", with the word before it.
const LOOK_BACK = 3;

/** How exact the number that begins at an atom is, by the words before it. */
export function boundBefore(atoms: readonly Atom[], i: number): Bound {
	const words = atoms
		.slice(Math.max(0, i - LOOK_BACK), i)
		.map(({ lower }) => lower)
		.join(' ');
	if (/(?:^| )no (?:more|less|fewer) than$/u.test(words)) {
		return words.includes('no more') ? 'at-most' : 'at-least';
	}
	return BOUNDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
}

// Things counted have at most so many words before their noun.
const LONGEST = 5;
const PLURAL = /(?:[^s]s|people|men|women|children|police|personnel|cattle)$/u;

/**
 * What is counted behind a number: the words up to a plural, "civilians", "of the besieged
 * fighters". Null where no plural follows closely.
 */
export function countedBehind(text: string, atoms: readonly Atom[], i: number): Span | null {
	let at = i;
	while (
		/^(?:of|the|these|those|his|her|their|its|our|more|other|or|so|about)$/u.test(
			atoms[at]?.lower ?? ''
		) &&
		at < i + 3
	)
		at++;
	const first = atoms[at];
	for (let j = at; j < at + LONGEST; j++) {
		const atom = atoms[j];
		if (atom?.kind !== 'word' || closedTag(atom.lower) !== undefined) return null;
		if (first && PLURAL.test(atom.lower)) {
			return /\n\s*\n/u.test(text.slice(first.start, atom.end))
				? null
				: { start: first.start, end: atom.end };
		}
		const next = atoms[j + 1];
		if (/^[-‑]$/u.test(next?.lower ?? '') && next?.tight === true) j++;
	}
	return null;
}
