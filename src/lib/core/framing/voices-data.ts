import {
	formatPlace,
	type Actor,
	type ArticleId,
	type Passage,
	type Place,
	type TextSet,
	type ThemeId
} from '$lib/core/model';
import { bodySentences, holds, passagesByBlock } from './body';
import { chartArticles, rounded, type ChartArticle, type ChartTheme } from './chart-frame';
import { citedNames, type CitedName } from './cited-names';
import { referenceCoding, referencePassages } from './reference';
import { themesAt } from './themes-at';
import { cellWords, type VoiceCell, type VoiceRole, type VoiceSource } from './voice-cell';
import { voicesFinding, type VoicesFinding } from './voices-finding';

/** Whether somebody an article tells of has a word in it. */
export interface HeardCell {
	readonly article: ArticleId;
	readonly state: 'heard' | 'spoken-of' | 'absent';
	/** Words of theirs where they are heard, else places that name them. */
	readonly count: number;
	readonly at: readonly string[];
	readonly themes: readonly ThemeId[];
}

export interface VoicesData {
	readonly articles: readonly ChartArticle[];
	readonly themes: readonly Omit<ChartTheme, 'frames'>[];
	/** Words of the body that are coded for a theme, by article: what the cells of each sum to. */
	readonly coded: readonly number[];
	/** The authors' own voices. */
	readonly own: readonly VoiceCell[];
	/** By words, most first. */
	readonly roles: readonly VoiceRole[];
	/** Actors as one of whom somebody cited speaks; cells in the articles' order. */
	readonly heard: readonly { readonly actor: Actor; readonly cells: readonly HeardCell[] }[];
	readonly finding: VoicesFinding;
}

/** The author, and whoever speaks without a name. */
const AUTHOR = '';
const UNNAMED = '?';

/**
 * Who gets to speak in each article, in the words that are coded for a theme. A sentence of several
 * voices is divided equally among them, so that an article's voices sum to its coded words; the
 * title is a place of a voice and carries no words.
 */
export function voicesData(set: TextSet): VoicesData {
	const articles = chartArticles(set, {});
	const nameOf = citedNames(set);
	const keyOf = ({ voice, source }: Passage) =>
		voice === 'author' ? AUTHOR : source === undefined ? UNNAMED : nameOf(source).key;
	const names = new Map<string, CitedName>();
	const columns = set.articles.map((article) => {
		const passages = referencePassages(set, article.id);
		for (const { voice, source } of passages) {
			if (voice === 'author') continue;
			const name =
				source === undefined
					? { key: UNNAMED, name: '', role: 'unsorted' as const }
					: nameOf(source);
			names.set(name.key, { ...name, ...names.get(name.key) });
		}
		const order = new Map(article.blocks.map(({ id }, index) => [id, index]));
		const sorted = passages.toSorted(
			(a, b) =>
				(order.get(a.at.block) ?? 0) - (order.get(b.at.block) ?? 0) || a.at.first - b.at.first
		);
		return { id: article.id, passages: sorted, words: wordsByVoice(article, passages, keyOf) };
	});

	const cellsOf = (keys: ReadonlySet<string>): VoiceCell[] =>
		columns.map(({ id, passages, words }) => {
			const own = passages.filter((passage) => keys.has(keyOf(passage)));
			const sum = (quoted: boolean) =>
				rounded(
					[...keys].reduce((total, key) => total + (words.get(wordKey(key, quoted)) ?? 0), 0)
				);
			return {
				article: id,
				reported: sum(false),
				quoted: sum(true),
				at: addresses(own.map(({ at }) => at)),
				themes: set.themes
					.filter((theme) => own.some((passage) => passage.theme === theme.id))
					.map((theme) => theme.id)
			};
		});
	const sources = [...names.values()].map((name) => ({
		...name,
		cells: cellsOf(new Set([name.key]))
	}));
	const roles = [...new Set(sources.map(({ role }) => role))]
		.map((role): VoiceRole => {
			const ofRole = sources.filter((source) => source.role === role).toSorted(byWords);
			return { role, sources: ofRole, cells: cellsOf(new Set(ofRole.map(({ key }) => key))) };
		})
		.toSorted(byWords);
	const own = cellsOf(new Set([AUTHOR]));
	const coded = columns.map(({ words }) => rounded([...words.values()].reduce((a, b) => a + b, 0)));
	return {
		articles,
		themes: set.themes.map(({ id, letter, name }) => ({ id, letter, name })),
		coded,
		own,
		roles,
		heard: heardOf(set, sources),
		finding: voicesFinding(articles, coded, own, roles)
	};
}

const total = ({ cells }: { readonly cells: readonly VoiceCell[] }) =>
	cells.reduce((sum, cell) => sum + cellWords(cell), 0);
const byWords = (
	a: { readonly cells: readonly VoiceCell[] },
	b: { readonly cells: readonly VoiceCell[] }
) => total(b) - total(a);

const addresses = (places: readonly Place[]): string[] => [...new Set(places.map(formatPlace))];

const wordKey = (key: string, quoted: boolean) => `${quoted ? 'q' : 'r'}${key}`;

function wordsByVoice(
	article: TextSet['articles'][number],
	passages: readonly Passage[],
	keyOf: (passage: Passage) => string
): Map<string, number> {
	const byBlock = passagesByBlock(passages);
	const sums = new Map<string, number>();
	for (const sentence of bodySentences(article)) {
		const here = (byBlock.get(sentence.block) ?? []).filter(({ at }) => holds(at, sentence));
		const voices = new Set(here.map((one) => wordKey(keyOf(one), one.voice === 'quoted')));
		for (const voice of voices) {
			sums.set(voice, (sums.get(voice) ?? 0) + sentence.words / voices.size);
		}
	}
	return sums;
}

function heardOf(set: TextSet, sources: readonly VoiceSource[]): VoicesData['heard'] {
	const actors = set.actors.filter(({ id }) => sources.some(({ of }) => of === id));
	return actors.map((actor) => {
		const speakers = sources.filter(({ of }) => of === actor.id);
		const cells = set.articles.map(({ id }, column): HeardCell => {
			const spoken = speakers.flatMap(({ cells: all }) => all[column] ?? []);
			const at = [...new Set(spoken.flatMap((cell) => cell.at))];
			const themes = set.themes
				.filter((theme) => spoken.some((cell) => cell.themes.includes(theme.id)))
				.map((theme) => theme.id);
			if (at.length > 0) {
				const words = spoken.reduce((sum, cell) => sum + cellWords(cell), 0);
				return { article: id, state: 'heard', count: rounded(words), at, themes };
			}
			const places = (referenceCoding(set, id)?.labels ?? [])
				.filter((label) => label.actor === actor.id)
				.map((label) => label.at);
			return {
				article: id,
				state: places.length > 0 ? 'spoken-of' : 'absent',
				count: places.length,
				at: addresses(places),
				themes: themesAt(set, id, places)
			};
		});
		return { actor, cells };
	});
}
