import { parseHash, rollingHash, sketch, words } from '$lib/core/text';

/** Shorter sentences ("He did not say when.") are anybody's. */
export const LEAST_WORDS = 5;

/** Sentences by their number of words, then by hash; with their sketch where they have one. */
export type KnownRuns = ReadonlyMap<number, ReadonlyMap<number, string | undefined>>;

interface SourceLike {
	readonly blocks: readonly {
		readonly kind?: string;
		readonly sentences: readonly {
			readonly words: number;
			readonly hash: string;
			readonly sketch?: string;
		}[];
	}[];
}

/**
 * The sentences that fingerprints (`sources/*.json`, as text) know. Short ones are left out, and
 * titles: to state an article's title is to cite it.
 */
export function knownRuns(sources: readonly string[]): KnownRuns {
	const known = new Map<number, Map<number, string | undefined>>();
	for (const source of sources) {
		const { blocks } = JSON.parse(source) as SourceLike;
		const prose = blocks.filter((block) => block.kind !== 'title');
		for (const sentence of prose.flatMap((block) => block.sentences)) {
			if (sentence.words < LEAST_WORDS) continue;
			const runs = known.get(sentence.words) ?? new Map<number, string | undefined>();
			known.set(sentence.words, runs.set(parseHash(sentence.hash), sentence.sketch));
		}
	}
	return known;
}

/**
 * Where a text holds a known sentence, wherever it begins and however it is broken into lines.
 * Every window of words of every known length is hashed, in constant time each: time is words ×
 * lengths. Among 10⁸ windows a hash of 32 bits meets an unrelated sentence now and then, so the
 * 64-bit sketch, which sentences of eight words and more have, must agree as well.
 */
export function findKnownRuns(text: string, known: KnownRuns): { line: number }[] {
	const stream = words(text);
	const hashes = rollingHash(stream);
	const found: { line: number }[] = [];
	const isKnown = (from: number, count: number): boolean => {
		const runs = known.get(count);
		const hash = hashes.window(from, count);
		if (!runs?.has(hash)) return false;
		const expected = runs.get(hash);
		return expected === undefined || expected === sketch(stream.slice(from, from + count));
	};
	const counts = [...known.keys()];
	stream.forEach(({ start }, from) => {
		if (!counts.some((count) => from + count <= stream.length && isKnown(from, count))) return;
		found.push({ line: text.slice(0, start).split('\n').length });
	});
	return found;
}
