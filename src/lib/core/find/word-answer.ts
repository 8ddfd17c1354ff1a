import { withinEdits } from './edits';
import { formsOf } from './forms';
import type { Fit, Fits, WordIndex } from './word-index';

/** What an index has for one word asked for. */
export interface WordAnswer {
	readonly fits: Fits;
	/** The best fit in each entry. */
	readonly entries: ReadonlyMap<number, Fit>;
	/** Words taken for one that stands nowhere. */
	readonly taken?: readonly string[];
}

/** Edits by which a word that stands nowhere may differ from one that does; the nearest are taken. */
const edits = (word: string): readonly number[] =>
	word.length < 4 ? [] : word.length < 6 ? [1] : [1, 2];

/**
 * Looks one word up. As it is written alone where `exact`; otherwise also in its other forms, and where
 * none stands in the set, words a few edits away are taken for it.
 *
 * @param word as `words` of core/text gives it
 * @param how `begins`: words that begin so are found too
 */
export function answerWord(
	index: WordIndex,
	word: string,
	{ exact, begins }: { readonly exact: boolean; readonly begins: boolean }
): WordAnswer {
	const asked = formsOf(word);
	const [written = ''] = asked;
	const plain = index.ask((forms) => {
		if (exact ? forms[0] === written : forms.some((form) => asked.includes(form))) return 2;
		return begins && forms[0]?.startsWith(written) ? 1 : 0;
	});
	if (!exact && plain.size === 0) {
		for (const most of edits(written)) {
			const near = index.ask((forms) => (withinEdits(forms[0] ?? '', written, most) ? 1 : 0));
			if (near.size === 0) continue;
			const taken = [...near.keys()];
			const meant = new Set(taken.flatMap(formsOf));
			const fits = index.ask((forms) => (forms.some((form) => meant.has(form)) ? 2 : 0));
			return { fits, entries: index.entriesOf(fits), taken };
		}
	}
	return { fits: plain, entries: index.entriesOf(plain) };
}
