import type { Span } from '$lib/core/text';
import { at } from '../language/phrases';
import { read, type Reading } from '../language/reading';
import type { ByActor, LabelSeeds } from './label-seeds';
import { nounPhrases, plainWord, type NounPhrase, type PhraseWord } from './noun-phrases';

/** Words that seem to be what an author calls an actor. Offsets are UTF-16, half-open. */
export interface SuggestedLabel extends Span {
	readonly actor: string;
	/**
	 * `known-label`: somebody coded the same words elsewhere. `known-head`: its noun is that of coded
	 * labels of this actor, or of the set's own name for it. `beside-name`: it stands beside the
	 * actor's proper name.
	 */
	readonly why: 'known-label' | 'known-head' | 'beside-name';
	/** The word it rests on: the head, or the name. */
	readonly word: string;
}

const shareOf = (counts: ByActor | undefined, actor: string): number => {
	const all = [...(counts?.values() ?? [])].reduce((sum, own) => sum + own, 0);
	return all === 0 ? 0 : (counts?.get(actor) ?? 0) / all;
};

const best = (actors: Iterable<string>, scoreOf: (actor: string) => number): string | null => {
	const [first, second] = [...actors]
		.map((actor) => ({ actor, score: scoreOf(actor) }))
		.sort((a, b) => b.score - a.score);
	return first && first.score > (second?.score ?? 0) ? first.actor : null;
};

/** Where a head is that of several actors, one must have it in three of four labels. */
const MOSTLY = 0.75;

/** The actor whose coded labels some words are most like, by the last and those before it. */
function byHead(seeds: LabelSeeds, words: readonly PhraseWord[]): string | null {
	const known = seeds.heads.get(words.at(-1)?.plain ?? '');
	if (!known) return null;
	const before = words.slice(0, -1);
	const actor = best(
		known.keys(),
		(own) =>
			shareOf(known, own) +
			before.reduce((sum, { plain }) => sum + shareOf(seeds.before.get(plain), own), 0)
	);
	if (actor === null) return null;
	const isKnown = ({ plain }: PhraseWord): boolean =>
		(seeds.before.get(plain)?.has(actor) ?? false) || seeds.names.get(plain) === actor;
	// "Turkish forces" are somebody else's; "forces" alone may be anybody's.
	if (before.some((word) => word.isName && !isKnown(word))) return null;
	return shareOf(known, actor) >= MOSTLY || before.some(isKnown) ? actor : null;
}

/** The actor whose proper name stands right behind a comma before the phrase: "Assad, the ruler". */
function besideName(seeds: LabelSeeds, reading: Reading, { run }: NounPhrase): string | null {
	const [article, comma, name] = [run.from, run.from - 1, run.from - 2].map((i) => at(reading, i));
	// In a list another stands beside them.
	const closes = /^(?:comma|stop|dash|prep)$/u.test(at(reading, run.to).tag);
	if (!closes || article?.tag !== 'det' || comma?.tag !== 'comma' || name?.tag !== 'name')
		return null;
	return seeds.names.get(plainWord(name.text)) ?? null;
}

/** "President Assad": a name with a title, or with an adjective behind an article, before it. */
function titled(seeds: LabelSeeds, { opener }: NounPhrase, words: readonly PhraseWord[]): boolean {
	const [first] = words.filter(({ plain }) => !seeds.inNames.has(plain));
	return first !== undefined && (first.isName || opener === 'the');
}

/** "His allies" are whose the sentence before says; "our children" are told from where one stands. */
const THIRD = /^(?:its|his|her|their)$/u;

type Suggestion = Pick<SuggestedLabel, 'actor' | 'why' | 'word'>;

function ofWords(
	seeds: LabelSeeds,
	phrase: NounPhrase,
	words: readonly PhraseWord[]
): Suggestion | null {
	const word = words.at(-1)?.plain ?? '';
	// A proper name alone is a name and no label.
	if (words.every(({ plain }) => seeds.inNames.has(plain))) return null;
	const label = seeds.labels.get(words.map(({ plain }) => plain).join(' '));
	const same = label && best(label.keys(), (actor) => shareOf(label, actor));
	if (same) return { actor: same, why: 'known-label', word };
	const named = seeds.names.get(word);
	if (named !== undefined) {
		return titled(seeds, phrase, words) ? { actor: named, why: 'beside-name', word } : null;
	}
	const actor = byHead(seeds, words);
	return actor === null ? null : { actor, why: 'known-head', word };
}

/** A rough reading takes a verb for a noun ("the army advances"), seldom two words. */
const MOST_DROPPED = 1;

function suggestion(
	seeds: LabelSeeds,
	reading: Reading,
	phrase: NounPhrase
): SuggestedLabel | null {
	if (THIRD.test(phrase.opener)) return null;
	const beside = besideName(seeds, reading, phrase);
	for (let dropped = 0; dropped <= MOST_DROPPED; dropped++) {
		const words = phrase.words.slice(0, phrase.words.length - dropped);
		const last = words.at(-1);
		if (!last || (dropped > 0 && !phrase.words.at(-dropped)?.mayBeVerb)) break;
		// A bare singular is no somebody: "to seize power".
		if (words.length === 1 && phrase.opener === '' && !last.isPlural) break;
		const found = ofWords(seeds, phrase, words);
		if (found) return { ...found, start: phrase.start, end: last.end };
	}
	const noun = phrase.words.findLast(({ isNoun }) => isNoun);
	if (beside === null || !noun || noun.isName) return null;
	const word = at(reading, phrase.run.from - 2).text;
	return { actor: beside, why: 'beside-name', word, start: phrase.start, end: noun.end };
}

/**
 * Suggests which noun phrases of a text are labels of which actor, from labels coded in other texts.
 * Phrases with a head nobody coded, pronouns, and what an actor is called by way of a picture
 * ("thirty bent necks") are not found. English. Time is linear.
 */
export function suggestLabels(seeds: LabelSeeds, text: string): readonly SuggestedLabel[] {
	const reading = read(text);
	return nounPhrases(reading).flatMap((phrase) => suggestion(seeds, reading, phrase) ?? []);
}
