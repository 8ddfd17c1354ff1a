import { nameFinder, type ArticleRef, type ArticleView, type FindView } from '$lib/core/framing';
import type { NameNote } from '$lib/core/model';
import {
	articleEntries,
	plainText,
	setEntries,
	textsOf,
	type Entry,
	type SentenceEntry,
	type ThemeEntry
} from './entries';
import { grouped, type ArticleHits } from './groups';
import { findRuns, type Marker } from './marks';
import { readQuery } from './query';
import { answerWord, type WordAnswer } from './word-answer';
import { WordIndex } from './word-index';

export interface Found {
	/** Articles in which something was found, in the set's order. */
	readonly articles: readonly ArticleHits[];
	readonly notIn: readonly ArticleRef[];
	readonly themes: readonly ThemeEntry[];
	readonly names: readonly NameHits[];
	readonly mark: Marker;
	/** Words that stand nowhere, with those taken for them. */
	readonly taken: readonly { readonly typed: string; readonly read: readonly string[] }[];
	/** Where nothing was found of several words: how many entries each finds alone. */
	readonly alone: readonly { readonly word: string; readonly count: number }[];
}

/** A name of the set, with the sentences it stands in. */
export interface NameHits {
	readonly name: NameNote;
	readonly articles: readonly ArticleHits[];
	/** In how many sentences. */
	readonly count: number;
	readonly mark: Marker;
}

/** Looks through one set. */
export interface Finder {
	/** Null where nothing was typed that can be looked for. */
	readonly find: (typed: string) => Found | null;
	/** The names explained in the set that stand in its articles, in the set's order. */
	readonly names: readonly NameHits[];
}

/** Entries indexed at a time, about two thousand words: some milliseconds, also on a slow phone. */
const SLICE = 100;

/**
 * Makes what finds in a set. The index is built in slices, between which the page can answer; time and
 * memory are linear in the text.
 *
 * @param articles as they are shown, so that a reader's own copy is looked through where there is one
 * @param pause resolves when the page has had its turn
 */
export async function makeFinder(
	view: FindView,
	articles: readonly ArticleView[],
	pause: () => Promise<void>
): Promise<Finder> {
	const entries: readonly Entry[] = [
		...articles.flatMap((article) => articleEntries(article, view.labels)),
		...setEntries(view)
	];
	const index = new WordIndex();
	const seek = nameFinder(view.names);
	const standing = view.names.map((): SentenceEntry[] => []);
	for (const [number, entry] of entries.entries()) {
		if (number % SLICE === SLICE - 1) await pause();
		index.add(textsOf(entry));
		if (entry.kind !== 'sentence') continue;
		const notes = seek(plainText(entry.text)).map(({ note }) => note);
		for (const note of new Set(notes)) standing[note]?.push(entry);
	}
	const refs = articles.map(({ article }) => article);
	const names = view.names.map((name, note): NameHits => {
		const found = standing[note] ?? [];
		return {
			name,
			articles: grouped(refs, found, () => 0),
			count: found.length,
			mark: (text) => seek(text).filter((one) => one.note === note)
		};
	});
	return {
		find: (typed) => find(typed, { index, entries, articles: refs, names }),
		names: names.filter(({ count }) => count > 0)
	};
}

/** What is looked through. */
interface Parts {
	readonly index: WordIndex;
	readonly entries: readonly Entry[];
	readonly articles: readonly ArticleRef[];
	readonly names: readonly NameHits[];
}

/** What an entry is found with, and how well: more for whole words than for beginnings. */
interface Scored {
	readonly entry: Entry;
	readonly score: number;
}

function find(typed: string, { index, entries, articles, names }: Parts): Found | null {
	const chunks = readQuery(typed).map((chunk) => ({
		...chunk,
		answers: chunk.words.map((word, i) =>
			answerWord(index, word, {
				exact: chunk.exact,
				begins: chunk.open && i === chunk.words.length - 1
			})
		)
	}));
	if (chunks.length === 0) return null;
	const runs = chunks.map(({ answers }) => answers.map(({ fits }) => fits));
	const found = inAll(
		chunks.flatMap(({ answers }) => answers),
		entries
	).filter(({ number }) => runs.every((run) => run.length < 2 || index.holds(number, run)));
	const better = betterBy(found);
	const all = found.map(({ entry }) => entry);
	const groups = grouped(articles, all, better);
	return {
		articles: groups,
		notIn: articles.filter(({ id }) => !groups.some(({ article }) => article.id === id)),
		themes: all.filter((entry) => entry.kind === 'theme').sort(better),
		names: all
			.filter((entry) => entry.kind === 'name')
			.sort(better)
			.flatMap((entry) => names.filter(({ name }) => name === entry.name)),
		mark: (text) => findRuns(text, runs),
		taken: chunks.flatMap(({ words, answers }) =>
			answers.flatMap(({ taken }, i) => (taken ? [{ typed: words[i] ?? '', read: taken }] : []))
		),
		alone:
			all.length > 0 || chunks.length < 2
				? []
				: chunks.flatMap(({ words: [word = '', second], answers: [answer] }) =>
						answer && second === undefined && answer.entries.size > 0
							? [{ word, count: answer.entries.size }]
							: []
					)
	};
}

/** The entries that every word is found in, in order. */
function inAll(
	answers: readonly WordAnswer[],
	entries: readonly Entry[]
): readonly (Scored & { readonly number: number })[] {
	const [fewest, ...others] = [...answers].sort((a, b) => a.entries.size - b.entries.size);
	return [...(fewest?.entries ?? [])]
		.sort(([a], [b]) => a - b)
		.flatMap(([number, fit]) => {
			const entry = entries[number];
			const fits = others.map((other) => other.entries.get(number));
			if (!entry || fits.includes(undefined)) return [];
			return [{ number, entry, score: fits.reduce<number>((sum, one) => sum + (one ?? 0), fit) }];
		});
}

function betterBy(found: readonly Scored[]): (a: Entry, b: Entry) => number {
	const scores = new Map(found.map(({ entry, score }) => [entry, score]));
	return (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0);
}
