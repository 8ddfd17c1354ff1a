import type { Word } from '$lib/core/text';
import type { Match } from './align-coded';
import { isFunctionWord } from './function-words';

const FUNCTION_WEIGHT = 0.25;
const WORD_WEIGHT = 1;
// What stands between two changes is chance when the smaller of them is eight times as heavy: one
// function word between changes of two words, one other word between changes of eight.
const CHANCE = 8;
// Up to three function words ("of the", "and in the") between two substitutions are read as part of
// one; four begin to be a phrase.
const MOST_FUNCTION_WORDS = 3;

/** How many words of each text stand in a gap between matches. */
interface Change {
	readonly removed: number;
	readonly added: number;
}

const changeBetween = (left: Match | undefined, right: Match): Change => ({
	removed: right.before - (left ? left.before + left.length : 0),
	added: right.after - (left ? left.after + left.length : 0)
});

const isSubstitution = ({ removed, added }: Change): boolean => removed > 0 && added > 0;

function isChance(match: Match, left: Change, right: Change, words: readonly Word[]): boolean {
	// Words kept in a text that was only cut, or only added to, were kept on purpose.
	if (left.removed + right.removed === 0 || left.added + right.added === 0) return false;
	const smaller = Math.min(
		Math.max(left.removed, left.added),
		Math.max(right.removed, right.added)
	);
	// No run of more function words than this weighs less: the sum below stays short.
	if (match.length * FUNCTION_WEIGHT * CHANCE > smaller && match.length > MOST_FUNCTION_WORDS) {
		return false;
	}
	let weight = 0;
	for (let i = match.before; i < match.before + match.length; i++) {
		weight += isFunctionWord(words[i]?.text ?? '') ? FUNCTION_WEIGHT : WORD_WEIGHT;
	}
	if (weight * CHANCE <= smaller) return true;
	const functional = weight === match.length * FUNCTION_WEIGHT;
	return (
		functional &&
		match.length <= MOST_FUNCTION_WORDS &&
		isSubstitution(left) &&
		isSubstitution(right)
	);
}

/**
 * Leaves out matches that chance alone explains: a lone "the" between two changes. A reader takes
 * the whole for one change, and marks in tatters say less. Linear.
 *
 * @param words of the text before; a match's words are the same in both
 * @param end the number of words in each text, as an empty match
 */
export function dropChance(matches: readonly Match[], words: readonly Word[], end: Match): Match[] {
	const kept: Match[] = [];
	for (const next of [...matches, end]) {
		// What is dropped makes the change before `next` larger, so the match before is asked again.
		for (let last = kept.at(-1); last; last = kept.at(-1)) {
			const left = changeBetween(kept.at(-2), last);
			const right = changeBetween(last, next);
			// Where nothing changed on one side, it stands at an end of the texts.
			if (left.removed + left.added === 0 || right.removed + right.added === 0) break;
			if (!isChance(last, left, right, words)) break;
			kept.pop();
		}
		if (next !== end) kept.push(next);
	}
	return kept;
}
