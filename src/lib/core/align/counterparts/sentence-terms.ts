import { words } from '$lib/core/text';
import { isFunctionStem } from './function-words';
import { root, stem } from './stem';
import { familiesOf } from './word-families';

/** Under what else than itself a word may meet another. */
export interface WordForms {
	readonly root: string;
	readonly families: readonly number[];
}

/** What of a sentence is compared. */
export interface SentenceTerms {
	/** Words in the sentence. */
	readonly length: number;
	/** Stems of words that say something. */
	readonly content: ReadonlyMap<string, WordForms>;
	/** Stems of words that carry grammar. */
	readonly small: ReadonlySet<string>;
	readonly roots: ReadonlySet<string>;
	readonly families: ReadonlySet<number>;
	/** Content stems written with a capital that the start of a sentence does not explain. */
	readonly names: ReadonlySet<string>;
	/** Names of days and months. */
	readonly days: ReadonlySet<string>;
}

const DAYS = new Set(
	(
		'monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
		'june july august september october november december'
	).split(' ')
);
const CAPITAL = /^\p{Lu}/u;

// Of a headline set in capitals, or with one on each word, no capital speaks of a name.
const HEADLINE = 0.7;

/** Reads a sentence for `pairFeatures`. Linear. */
export function sentenceTerms(text: string): SentenceTerms {
	const all = words(text).map(({ text: word, start }) => {
		const capital = CAPITAL.test(text.slice(start, start + 2));
		return { stem: stem(word), capital, day: capital && DAYS.has(word) };
	});
	const headline = all.filter(({ capital }) => capital).length >= HEADLINE * all.length;
	const content = all.filter((token) => token.day || !isFunctionStem(token.stem));
	const stems = content.map((token) => token.stem);
	const named = content.filter((token) => !headline && token.capital && token !== all[0]);
	return {
		length: all.length,
		content: new Map(
			stems.map((own) => [own, { root: root(own), families: familiesOf(own) }] as const)
		),
		small: new Set(all.map((token) => token.stem).filter(isFunctionStem)),
		roots: new Set(stems.map(root)),
		families: new Set(stems.flatMap(familiesOf)),
		names: new Set(named.map((token) => token.stem)),
		days: new Set(content.flatMap((token) => (token.day ? token.stem : [])))
	};
}
