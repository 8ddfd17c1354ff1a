import type { Word } from '$lib/core/text';
import { alignCoded, MOST_AT_ONCE, sharedWords, type Gap, type Match } from './align-coded';
import { findAnchors } from './anchors';

// Longer texts are first held together where they share words that stand only once in each: four in
// a row mean a common origin, single ones are tried where no four are left.
const ANCHOR_WIDTHS = [4, 1];

/** Joins pairs that follow one another in both texts. */
function toMatches(pairs: readonly (readonly [number, number])[]): Match[] {
	const matches: Match[] = [];
	for (const [before, after] of pairs) {
		const last = matches.at(-1);
		if (last && last.before + last.length === before && last.after + last.length === after) {
			matches[matches.length - 1] = { ...last, length: last.length + 1 };
		} else matches.push({ before, after, length: 1 });
	}
	return matches;
}

/** Halves a gap without anchors by length: much repeated words, where any cut is as good. */
function halve({ before, beforeEnd, after, afterEnd }: Gap): [Gap, Gap] {
	const i = Math.floor((before + beforeEnd) / 2);
	const j = Math.floor((after + afterEnd) / 2);
	return [
		{ before, beforeEnd: i, after, afterEnd: j },
		{ before: i, beforeEnd, after: j, afterEnd }
	];
}

function align(before: readonly Word[], after: readonly Word[]): Match[] {
	const pairs: [number, number][] = [];
	// Gaps still to be filled, the next one last; kept as a list because texts may be long.
	const open: { gap: Gap; tried: number }[] = [
		{
			gap: { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length },
			tried: 0
		}
	];
	for (let next = open.pop(); next; next = open.pop()) {
		const { gap, tried } = next;
		const shared = sharedWords(before, after, gap);
		if (shared.before.length + shared.after.length <= MOST_AT_ONCE) {
			pairs.push(...alignCoded(before, after, shared));
			continue;
		}
		const width = ANCHOR_WIDTHS[tried];
		if (width === undefined) {
			for (const half of halve(gap).reverse()) open.push({ gap: half, tried });
			continue;
		}
		const parts: Gap[] = [];
		let { before: i, after: j } = gap;
		for (const [atBefore, atAfter] of findAnchors(before, after, gap, width)) {
			parts.push({ before: i, beforeEnd: atBefore, after: j, afterEnd: atAfter });
			[i, j] = [atBefore + 1, atAfter + 1];
			parts.push({ before: atBefore, beforeEnd: i, after: atAfter, afterEnd: j });
		}
		parts.push({ before: i, beforeEnd: gap.beforeEnd, after: j, afterEnd: gap.afterEnd });
		for (const part of parts.reverse()) open.push({ gap: part, tried: tried + 1 });
	}
	return toMatches(pairs);
}

/** Any order of texts that does not depend on which is given first. */
function comesFirst(before: readonly Word[], after: readonly Word[]): boolean {
	if (before.length !== after.length) return before.length < after.length;
	const differing = before.findIndex((word, i) => word.text !== after[i]?.text);
	return differing < 0 || (before[differing]?.text ?? '') < (after[differing]?.text ?? '');
}

/**
 * The words two texts have in common, in the same order in both: a longest common subsequence where
 * the texts together hold at most `MOST_AT_ONCE` words of the other one, and beyond that the
 * longest between anchors (words that stand once in each text; Cohen's patience diff). Given the
 * other way round, the outcome is the same the other way round.
 *
 * Time: n·`MOST_AT_ONCE` at worst, near n log n for versions of one text. No clock is looked at.
 */
export function alignWords(before: readonly Word[], after: readonly Word[]): Match[] {
	if (comesFirst(before, after)) return align(before, after);
	return align(after, before).map((match) => ({
		before: match.after,
		after: match.before,
		length: match.length
	}));
}
