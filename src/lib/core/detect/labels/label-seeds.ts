import { at } from '../language/phrases';
import { read } from '../language/reading';
import { nounPhrases, plainWord } from './noun-phrases';

/** Who a set's articles give labels to. */
export interface LabelledActor {
	readonly id: string;
	/** As the set describes it: "The armed opposition in Aleppo". */
	readonly name: string;
	/** Proper names it goes by: "Bashar al-Assad", "Assad". */
	readonly names: readonly string[];
}

/** A label somebody coded. */
export interface CodedLabel {
	readonly actor: string;
	readonly text: string;
}

/** How often something stands in the labels of each actor. */
export type ByActor = ReadonlyMap<string, number>;

/** What coded labels tell of how actors are called. */
export interface LabelSeeds {
	/** By the words of a label, in plain form. */
	readonly labels: ReadonlyMap<string, ByActor>;
	/** By its head. */
	readonly heads: ReadonlyMap<string, ByActor>;
	/** By a word before its head. */
	readonly before: ReadonlyMap<string, ByActor>;
	/** Proper names by their last word, which stands for the whole. */
	readonly names: ReadonlyMap<string, string>;
	/** All words of proper names. */
	readonly inNames: ReadonlySet<string>;
}

type Counts = Map<string, Map<string, number>>;

const count = (counts: Counts, key: string, actor: string): void => {
	const own = counts.get(key) ?? new Map<string, number>();
	counts.set(key, own.set(actor, (own.get(actor) ?? 0) + 1));
};

const wordsOf = (name: string): readonly string[] => name.split(/[\s’']+/u).map(plainWord);

/** Of two actors the first has a name: "Assad and Russia together" comes after Assad. */
function byLastWord(actors: readonly LabelledActor[]): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const { id, names: own } of actors) {
		for (const name of own) {
			const last = wordsOf(name).at(-1);
			if (last !== undefined && !names.has(last)) names.set(last, id);
		}
	}
	return names;
}

/**
 * Reads what actors are called from a set's list of them and from labels coded in some of its
 * articles. Linear.
 */
export function labelSeeds(
	actors: readonly LabelledActor[],
	coded: readonly CodedLabel[]
): LabelSeeds {
	const labels: Counts = new Map();
	const heads: Counts = new Map();
	const before: Counts = new Map();
	const learn = ({ actor, text }: CodedLabel, asCoded: boolean): void => {
		const reading = read(text);
		// What hangs on it behind ("of Aleppo", "and its allies") is no label by itself; and of "those
		// around him" no noun says who they are.
		const phrase = nounPhrases(reading).find(({ run }) => run.from === 0);
		if (!phrase) return;
		const [behind, then] = [0, 1].map((i) => at(reading, phrase.run.to + i).tag);
		// "Syrian and Russian planes": the noun comes later.
		if (behind === 'and' && then !== 'poss') return;
		const { words } = phrase;
		const head = words.at(-1);
		// A land or a person of that name is not called so by anybody in particular; "ones" are anybody.
		if (!head || head.plain === 'one' || (!asCoded && head.isName)) return;
		if (asCoded) count(labels, words.map(({ plain }) => plain).join(' '), actor);
		count(heads, head.plain, actor);
		for (const { plain } of words.slice(0, -1)) count(before, plain, actor);
	};
	for (const label of coded) learn(label, true);
	for (const { id, name } of actors) learn({ actor: id, text: name }, false);
	return {
		labels,
		heads,
		before,
		names: byLastWord(actors),
		inNames: new Set(actors.flatMap(({ names }) => names.flatMap(wordsOf)))
	};
}
