import type { Known } from './known';
import type { TextStream, WordRun } from './text-stream';

/** A known sentence found word for word. */
export interface Hit extends WordRun {
	readonly known: Known;
}

// Fewer words recur by chance inside other sentences: they count only where the text has a sentence
// of just these words.
const FEWEST_ANYWHERE = 4;

/**
 * Every place where a known sentence stands word for word, in the text's order, by rolling hash
 * (Karp & Rabin 1987). Time: words of the text times the number of different sentence lengths.
 */
export function findHits(stream: TextStream, known: readonly Known[]): Hit[] {
	const byLength = new Map<number, Map<number, Known[]>>();
	for (const sentence of known) {
		if (sentence.words === 0) continue;
		const hashes = byLength.get(sentence.words) ?? new Map<number, Known[]>();
		byLength.set(sentence.words, hashes);
		hashes.set(sentence.hash, [...(hashes.get(sentence.hash) ?? []), sentence]);
	}
	const hits: Hit[] = [];
	const look = (
		hashes: ReadonlyMap<number, readonly Known[]>,
		from: number,
		count: number
	): void => {
		const same = hashes.get(stream.hash.window(from, count));
		if (!same) return;
		for (const sentence of same) hits.push({ known: sentence, from, to: from + count });
	};
	for (const [count, hashes] of byLength) {
		if (count >= FEWEST_ANYWHERE) {
			for (let from = 0; from + count <= stream.words.length; from++) look(hashes, from, count);
		}
	}
	for (const { from, to } of stream.sentences) {
		const hashes = to - from < FEWEST_ANYWHERE ? byLength.get(to - from) : undefined;
		if (hashes) look(hashes, from, to - from);
	}
	return hits.sort((a, b) => a.from - b.from || a.known.index - b.known.index);
}
