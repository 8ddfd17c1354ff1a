import { alignWords } from '$lib/core/diff';
import { rollingHash } from '$lib/core/text';
import { keptTogether, likeness, type Kept, type WordPair } from './kept';
import type { WordMap } from './word-map';
import type { WordRun } from './word-run';

// Two words in a row are the seed of a find. A seed in more places than this ("of the") says nothing
// about where.
const SEED = 2;
const MOST_PLACES = 24;
// Words of context on each side: half a sentence tells which of several like phrases it is.
const CONTEXT = 10;
// The span itself counts for more than what stood around it.
const SPAN_WEIGHT = 2;
// Text may have been put into the middle of what moved: half as much again as there was.
const STRETCH = 1.5;
// Of two places where nearly as much of it stands, neither is the right one.
const RIVAL = 0.85;
// What moved is told by its words alone: it stands word for word, and with those around it there are
// so many in a row that it is no accident.
const FEWEST_IN_ROW = 12;

/** Two words in a row found again. */
interface Seed {
	/** In the text after. */
	readonly at: number;
	/** In the text before. */
	readonly own: number;
	readonly weight: number;
}

/** The stretch of text with the heaviest seeds; null where another is nearly as heavy. */
function likeliest(seeds: readonly Seed[], length: number): WordRun | null {
	const sorted = [...seeds].sort((a, b) => a.at - b.at);
	// What stands twice within a stretch counts once.
	const inside = new Map<number, number>();
	let first = 0;
	let weight = 0;
	const step = ({ own, weight: of }: Seed, by: 1 | -1): void => {
		const before = inside.get(own) ?? 0;
		inside.set(own, before + by);
		if (before === 0) weight += of;
		else if (before + by === 0) weight -= of;
	};
	const stretches = sorted.map((seed) => {
		step(seed, 1);
		for (let last = sorted[first]; last && last.at < seed.at - length; last = sorted[++first]) {
			step(last, -1);
		}
		return { from: sorted[first]?.at ?? 0, to: seed.at + SEED, weight };
	});
	let best = stretches[0];
	if (!best) return null;
	for (const stretch of stretches) if (stretch.weight > best.weight) best = stretch;
	const { from, to, weight: most } = best;
	const rival = stretches.some(
		(other) => (other.to <= from || other.from >= to) && other.weight >= most * RIVAL
	);
	return rival ? null : { from, to };
}

/**
 * Prepares to look for runs of words that moved: quotes with the words that stood around them (the
 * text quote selector of the W3C's annotation model, on words), sought in what nothing else claims.
 * Pairs of words found again vote for a stretch, and there the quote is aligned word for word.
 * Linear to prepare; a search takes time in proportion to the run and no more.
 */
export function quoteSeeker({ before, after, isFree }: WordMap): (run: WordRun) => Kept | null {
	const [ours, theirs] = [rollingHash(before.words), rollingHash(after.words)];
	const places = new Map<number, number[]>();
	for (let at = 0; at + SEED <= after.words.length; at++) {
		if (!isFree(at) || !isFree(at + 1)) continue;
		const hash = theirs.window(at, SEED);
		const known = places.get(hash);
		if (known) known.push(at);
		else places.set(hash, [at]);
	}

	return (run) => {
		const from = Math.max(0, run.from - CONTEXT);
		const to = Math.min(before.words.length, run.to + CONTEXT);
		const seeds: Seed[] = [];
		for (let i = from; i + SEED <= to; i++) {
			const found = places.get(ours.window(i, SEED)) ?? [];
			if (found.length > MOST_PLACES) continue;
			const weight = i + SEED > run.from && i < run.to ? SPAN_WEIGHT : 1;
			for (const at of found) seeds.push({ at, own: i, weight });
		}
		const place = likeliest(seeds, (to - from) * STRETCH);
		if (!place) return null;

		const free: number[] = [];
		const end = Math.min(after.words.length, place.to + CONTEXT);
		for (let at = Math.max(0, place.from - CONTEXT); at < end; at++) if (isFree(at)) free.push(at);
		const pairs = alignWords(
			before.words.slice(from, to),
			free.flatMap((at) => after.words[at] ?? [])
		).flatMap((match) =>
			Array.from({ length: match.length }, (_, step): WordPair => [
				from + match.before + step,
				free[match.after + step] ?? 0
			])
		);
		const whole = keptTogether(pairs, before.words, after.words, { from, to });
		if (!whole || whole.inRow < FEWEST_IN_ROW) return null;
		const own = pairs.filter(([i]) => i >= run.from && i < run.to);
		const kept = keptTogether(own, before.words, after.words, run);
		if (!kept || kept.last[1] < whole.first[1] || kept.first[1] > whole.last[1]) return null;
		return likeness(kept) === 1 ? kept : null;
	};
}
