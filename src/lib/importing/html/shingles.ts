import type { ImportedBlock } from '../article';
import { wordsOf } from '../facts/page-facts';

/** Words in a run that is compared; shorter ones are common phrases. */
const RUN = 4;

/** Words compared: what two readings differ in shows long before. */
const MOST_WORDS = 20_000;

/** How often each run of four words stands in a text. */
export function shinglesOf(text: string): Map<string, number> {
	const words = wordsOf(text.slice(0, MOST_WORDS * 10)).slice(0, MOST_WORDS);
	const shingles = new Map<string, number>();
	for (let i = 0; i + RUN <= words.length; i += 1) {
		const run = words.slice(i, i + RUN).join(' ');
		shingles.set(run, (shingles.get(run) ?? 0) + 1);
	}
	return shingles;
}

export const shinglesOfBlocks = (blocks: readonly ImportedBlock[]): Map<string, number> =>
	shinglesOf(blocks.map(({ text }) => text).join('\n'));

const sum = (counts: ReadonlyMap<string, number>): number =>
	[...counts.values()].reduce((total, count) => total + count, 0);

/** How much of the runs of `part` stand in `whole` as well: 0 to 1. */
export function contained(
	part: ReadonlyMap<string, number>,
	whole: ReadonlyMap<string, number>
): number {
	const all = sum(part);
	if (all === 0) return 0;
	let shared = 0;
	for (const [run, count] of part) shared += Math.min(count, whole.get(run) ?? 0);
	return shared / all;
}

/** F1 of the runs two texts share: 1 where they are the same. */
export function shingleF1(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
	const [precision, recall] = [contained(a, b), contained(b, a)];
	return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
