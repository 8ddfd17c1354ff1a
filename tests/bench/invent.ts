/** Chance that can be repeated. */
export interface Random {
	/** From 0 to `n` − 1. */
	below(n: number): number;
	/** Both included. */
	between(least: number, most: number): number;
	/** True in a share of cases. */
	happens(share: number): boolean;
	of<T>(items: readonly T[]): T;
	/** One of the items, the first ones far more often, as words in a language are. */
	common<T>(items: readonly T[]): T;
}

/** A generator of 32 bits (mulberry32): small, and good enough for invented texts. */
export function seeded(seed: number): Random {
	let state = seed | 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number): number => Math.floor(next() * n);
	const pick = <T>(items: readonly T[], at: number): T => {
		const item = items[at];
		if (item === undefined) throw new Error('There is nothing to choose from.');
		return item;
	};
	return {
		below,
		between: (least, most) => least + below(most - least + 1),
		happens: (share) => next() < share,
		of: (items) => pick(items, below(items.length)),
		// Rank by the inverse of Zipf's cumulative share, about n^u.
		common: (items) => pick(items, Math.floor(items.length ** next()) - 1)
	};
}

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'st', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ae', 'ou'];
const CODAS = ['', '', 'n', 'l', 'r', 's'];

/** Invented words of two to four syllables, no two alike. */
export function inventWords(random: Random, howMany: number): string[] {
	const words = new Set<string>();
	while (words.size < howMany) {
		const syllables = random.between(2, 4);
		let word = '';
		for (let i = 0; i < syllables; i++) {
			word += random.of(ONSETS) + random.of(VOWELS) + random.of(CODAS);
		}
		words.add(word);
	}
	return [...words];
}
