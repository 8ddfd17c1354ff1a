import { words } from '$lib/core/text';
import { formsOf } from './forms';

/** How well a word of the index fits one asked for: not at all, begins so, or is it. */
export type Fit = 0 | 1 | 2;
/** Fits by word: a word that was never added fits nothing. */
export type Fits = ReadonlyMap<string, Fit>;

interface IndexedWord {
	readonly word: string;
	readonly forms: readonly string[];
	/** Entries it stands in, ascending. */
	readonly entries: number[];
}

/**
 * Which words stand in which entries, in what order. A set has few different words, so that asking
 * each of them is quick enough for every keystroke, and any test can be asked: no trie, no sorting.
 */
export class WordIndex {
	readonly #words: IndexedWord[] = [];
	readonly #numbers = new Map<string, number>();
	/** Entries' texts as numbers of words, in order. */
	readonly #texts: (readonly (readonly number[])[])[] = [];

	/** Adds the next entry; entries count from 0. Linear in its text. */
	add(texts: readonly string[]): void {
		const entry = this.#texts.length;
		this.#texts.push(
			texts.map((text) =>
				words(text).map(({ text: word }) => {
					const number = this.#numberOf(word);
					const entries = this.#words[number]?.entries;
					if (entries?.at(-1) !== entry) entries?.push(entry);
					return number;
				})
			)
		);
	}

	#numberOf(word: string): number {
		const known = this.#numbers.get(word);
		if (known !== undefined) return known;
		const number = this.#words.length;
		this.#words.push({ word, forms: formsOf(word), entries: [] });
		this.#numbers.set(word, number);
		return number;
	}

	/** Asks every word how it fits. Linear in the number of different words. */
	ask(fit: (forms: readonly string[]) => Fit): Fits {
		const fits = new Map<string, Fit>();
		for (const { word, forms } of this.#words) {
			const how = fit(forms);
			if (how > 0) fits.set(word, how);
		}
		return fits;
	}

	/** The best fit in each entry that has one. */
	entriesOf(fits: Fits): ReadonlyMap<number, Fit> {
		const best = new Map<number, Fit>();
		for (const [word, fit] of fits) {
			for (const entry of this.#words[this.#numbers.get(word) ?? -1]?.entries ?? []) {
				if ((best.get(entry) ?? 0) < fit) best.set(entry, fit);
			}
		}
		return best;
	}

	/** Whether the words stand next to each other in one of an entry's texts. */
	holds(entry: number, run: readonly Fits[]): boolean {
		const fits = (fit: Fits, number: number | undefined) =>
			fit.has(this.#words[number ?? -1]?.word ?? '');
		return (this.#texts[entry] ?? []).some((text) =>
			text.some((_, i) => run.every((fit, j) => fits(fit, text[i + j])))
		);
	}
}
