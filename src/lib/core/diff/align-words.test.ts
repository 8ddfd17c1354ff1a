import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words, type Word } from '$lib/core/text';
import { MOST_AT_ONCE } from './align-coded';
import { alignWords } from './align-words';

const read = (list: readonly string[]): Word[] => words(list.join(' '));
const matched = (before: readonly string[], after: readonly string[]): number =>
	alignWords(read(before), read(after)).reduce((sum, { length }) => sum + length, 0);

/** The length of a longest common subsequence, by the book. */
function longest(before: readonly string[], after: readonly string[]): number {
	let row = after.map(() => 0);
	for (const word of before) {
		const next: number[] = [];
		after.forEach((other, j) => {
			next.push(word === other ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
		});
		row = next;
	}
	return row.at(-1) ?? 0;
}

const list = fc.array(fc.constantFrom('the', 'pier', 'of', 'old', 'wood', 'fell', 'in'), {
	maxLength: 16
});

describe('alignWords', () => {
	it('finds as many common words as there are', () => {
		fc.assert(
			fc.property(list, list, (before, after) => {
				expect(matched(before, after)).toBe(longest(before, after));
			}),
			{ seed: 31, numRuns: 300 }
		);
	});

	it('gives runs that rise in both texts and hold the same words', () => {
		fc.assert(
			fc.property(list, list, (before, after) => {
				let [i, j] = [0, 0];
				for (const match of alignWords(read(before), read(after))) {
					expect(match.before).toBeGreaterThanOrEqual(i);
					expect(match.after).toBeGreaterThanOrEqual(j);
					[i, j] = [match.before + match.length, match.after + match.length];
					expect(before.slice(match.before, i)).toEqual(after.slice(match.after, j));
				}
			}),
			{ seed: 32, numRuns: 300 }
		);
	});

	it('holds long texts together at words that stand once, and then at repeated ones', () => {
		// Every second word stands once; a few are lost, and three put in.
		const before = Array.from({ length: MOST_AT_ONCE * 2 }, (_, i) => (i % 2 ? 'and' : `n${i}`));
		const after = before.filter((_, i) => i % 500 !== 250);
		after.splice(3000, 0, 'three', 'new', 'words');
		expect(matched(before, after)).toBe(after.length - 3);
		const refrain = Array.from({ length: MOST_AT_ONCE }, (_, i) => (i % 3 ? 'la' : 'lo'));
		expect(matched(refrain, refrain)).toBe(refrain.length);
		expect(matched(refrain, refrain.slice(3))).toBeGreaterThan(refrain.length * 0.9);
	});
});
