import type { Span } from '$lib/core/text';
import type { Tag } from '../language/closed-class';
import { VERB_FORMS } from '../language/lexicon';
import { at, type Run } from '../language/phrases';
import type { Reading } from '../language/reading';

/** A word of a noun phrase, but for articles, possessives and numbers. */
export interface PhraseWord extends Span {
	/** As `plainWord` gives it. */
	readonly plain: string;
	/** A proper name, or an adjective made of one. */
	readonly isName: boolean;
	readonly isNoun: boolean;
	readonly mayBeVerb: boolean;
	readonly isPlural: boolean;
}

/** A run of words that may be a noun with what stands before it: "the embattled President". */
export interface NounPhrase {
	/** Where its article or possessive starts, or its first word. */
	readonly start: number;
	/** Never empty; any of them may be the head, since a rough reading takes verbs for nouns. */
	readonly words: readonly PhraseWord[];
	/** The determiner it begins with, in small letters; empty where there is none. */
	readonly opener: string;
	readonly run: Run;
}

const PLURAL = /(?:[^s]s|people|men|women|children|police)$/u;

const INSIDE: ReadonlySet<Tag> = new Set(['det', 'poss', 'adj', 'num', 'name', 'noun', 'clitic']);
const BEFORE: ReadonlySet<Tag> = new Set(['det', 'poss', 'num', 'clitic']);

/** Of peoples the plural tells more than the singular, which may be an adjective. */
const PEOPLES = /^\p{Lu}.*ans$/u;

/** A word of a label as it is compared: in small letters, without possessive and plural. */
export function plainWord(word: string): string {
	const own = word.replace(/['’]s?$/u, '');
	if (PEOPLES.test(own)) return own.toLowerCase();
	return own
		.toLowerCase()
		.replace(/ies$/u, 'y')
		.replace(/(?<=...)(?<!s)s$/u, '');
}

/** "Russian-backed": signs without a space around them join words. */
const joins = (reading: Reading, i: number): boolean => {
	const [before, own, next] = [at(reading, i - 1), at(reading, i), at(reading, i + 1)];
	return /^[-‑]$/u.test(own.text) && before.end === own.start && own.end === next.start;
};

/** What stands before a verb rather than before a participle. */
const BEFORE_VERB: ReadonlySet<Tag> = new Set(['noun', 'name', 'subj', 'who', 'it', 'be', 'have']);

/** A participle stands before the noun it describes: "the embattled ruler", "allied forces". */
const describes = (reading: Reading, i: number): boolean => {
	const { tag, form } = at(reading, i);
	if (tag !== 'verb' || form === 'base' || form === 's' || form === null) return false;
	const before = at(reading, i - 1).tag;
	if (INSIDE.has(before) && !BEFORE_VERB.has(before)) return true;
	return joins(reading, i - 1) || (!BEFORE_VERB.has(before) && at(reading, i + 1).tag === 'noun');
};

function phraseIn(reading: Reading, run: Run): NounPhrase | null {
	const words = Array.from({ length: run.to - run.from }, (_, i) => run.from + i).flatMap(
		(i): PhraseWord[] => {
			const { text, start, end, tag, kind, lower } = at(reading, i);
			if (BEFORE.has(tag) || kind !== 'word') return [];
			return [
				{
					plain: plainWord(text),
					// In "Russian-backed" the name is not whose they are.
					isName: tag === 'name' && !joins(reading, i + 1),
					isNoun: tag === 'noun' || tag === 'name',
					mayBeVerb: VERB_FORMS.has(lower),
					isPlural: PLURAL.test(lower),
					start,
					end
				}
			];
		}
	);
	if (words.length === 0) return null;
	const first = at(reading, run.from);
	const opener = first.tag === 'det' || first.tag === 'poss' ? first.lower : '';
	return { start: first.start, words, opener, run };
}

/** The noun phrases of a text without what hangs on them behind, in order. Linear. */
export function nounPhrases(reading: Reading): readonly NounPhrase[] {
	const phrases: NounPhrase[] = [];
	for (const { from, to } of reading.sentences) {
		let start = from;
		const close = (end: number): void => {
			const phrase = start < end ? phraseIn(reading, { from: start, to: end }) : null;
			if (phrase) phrases.push(phrase);
		};
		for (let i = from; i < to; i++) {
			const { tag } = at(reading, i);
			// An article or "their" begins the next phrase: "gave the rebels the city".
			if ((tag === 'det' || tag === 'poss') && i > start) {
				close(i);
				start = i;
			} else if (!INSIDE.has(tag) && !joins(reading, i) && !describes(reading, i)) {
				close(i);
				start = i + 1;
			}
		}
		close(to);
	}
	return phrases;
}
