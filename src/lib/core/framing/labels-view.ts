import {
	formatPlace,
	type Actor,
	type Article,
	type ActorId,
	type ArticleId,
	type HarmActs,
	type HarmQuestion,
	type Label,
	type LabelGroup,
	type LabelGroupId,
	type Place,
	type TextSet,
	type Voice
} from '$lib/core/model';
import { holds } from './body';
import { referenceCoding } from './reference';
import { articleRefs, type ArticleRef } from './refs';
import { spansAt } from './passage-view';
import type { Span } from './spans';

/** One place where an author uses a label. */
export interface LabelOccurrence {
	/** An address such as `p4.s1`. */
	readonly at: string;
	/**
	 * What we show of that place: our summary of it, or where the text is in full the author's sentence
	 * with the label as its key.
	 */
	readonly sentence: readonly Span[];
	/** Whose words the sentence is told in; null where it speaks to no theme. */
	readonly voice: Voice | null;
	/** Who is reported or quoted, where the coding says. */
	readonly source?: string;
}

/**
 * A label as one author uses it for one actor; differences of case and of marks are none, and in
 * English an article before it is none either.
 */
export interface UsedLabel {
	readonly text: string;
	readonly count: number;
	/** What it says of the actor; null where the coding leaves it open. */
	readonly says: LabelGroupId | null;
	readonly occurrences: readonly LabelOccurrence[];
}

/** What one article calls an actor: the most used label first, then by where it first stands. */
export interface ArticleLabels {
	readonly article: ArticleId;
	readonly count: number;
	readonly labels: readonly UsedLabel[];
}

/** An actor, and what each article that names it calls it, in the set's order. */
export interface ActorLabels extends Actor {
	/** Different labels in all articles together. */
	readonly different: number;
	readonly articles: readonly ArticleLabels[];
}

/** Sentences by who acts in them. */
export type HarmCounts = Readonly<Record<HarmActs, number>>;

/** One place that tells of harm. */
export interface HarmPlace {
	readonly at: string;
	readonly sentence: readonly Span[];
	readonly acts: HarmActs;
	readonly actor: ActorId | null;
}

/** Who acts in one article's sentences on harm. */
export interface ArticleHarm {
	readonly article: ArticleId;
	readonly counts: HarmCounts;
	readonly places: readonly HarmPlace[];
}

/** What authors call the actors of a set, and who acts where harm is told; as plain JSON. */
export interface LabelsView {
	readonly articles: readonly ArticleRef[];
	readonly groups: readonly LabelGroup[];
	/** Actors with a label, in the set's order. */
	readonly actors: readonly ActorLabels[];
	/** Null where the set does not ask. An article without a sentence on harm has zeros. */
	readonly harm: (HarmQuestion & { readonly articles: readonly ArticleHarm[] }) | null;
}

const MARKS = /[‘’“”'"]/g;
/** “The rebels” and “rebels” are one name. Other languages' articles are left: some of them are words. */
const ENGLISH_ARTICLE = /^(?:the|an?)\s+(?=\S)/;

/** What two uses have in common that are the same label. */
function sameLabel(text: string, { language }: Pick<Article, 'language'>): string {
	const plain = text.toLowerCase().replace(MARKS, '');
	return /^en\b/.test(language) ? plain.replace(ENGLISH_ARTICLE, '') : plain;
}

/** The sentence with the label set apart, also where it is an owner: “the mayor” in “the mayor’s hat”. */
function sentenceWith(article: Article, { at, text }: Label): readonly Span[] {
	const sentence = spansAt(article, at, text);
	const isOwner = sentence.every((span) => typeof span === 'string' || !('key' in span));
	return isOwner ? spansAt(article, at, `${text}’s`) : sentence;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return [...groups.values()];
}

function articleLabels(set: TextSet, article: Article, actor: ActorId): ArticleLabels {
	const coding = referenceCoding(set, article.id);
	const labels = (coding?.labels ?? []).filter((label) => label.actor === actor);
	const passageAt = ({ block, first }: Place) =>
		coding?.passages.find(({ at }) => holds(at, { block, sentence: first }));
	const nameOf = ({ text }: Label): string => sameLabel(text, article);
	const used = grouped(labels, nameOf).flatMap((same): UsedLabel[] => {
		const [first] = same;
		if (!first) return [];
		const occurrences = same.map((label): LabelOccurrence => {
			const { voice = null, source } = passageAt(label.at) ?? {};
			return {
				at: formatPlace(label.at),
				sentence: sentenceWith(article, label),
				voice,
				...(source !== undefined && { source })
			};
		});
		const says = same.find((label) => label.says !== undefined)?.says ?? null;
		// A capital may only be that of a sentence's first word.
		const { text } = same.find((label) => /^\p{Ll}/u.test(label.text)) ?? first;
		return [{ text, count: same.length, says, occurrences }];
	});
	return {
		article: article.id,
		count: labels.length,
		labels: used.sort((a, b) => b.count - a.count)
	};
}

function articleHarm(set: TextSet, article: Article): ArticleHarm {
	const places = (referenceCoding(set, article.id)?.harm ?? []).map(({ at, acts, actor }) => {
		const sentence = spansAt(article, at);
		return { at: formatPlace(at), sentence, acts, actor: actor ?? null };
	});
	const counted = (acts: HarmActs): number => places.filter((place) => place.acts === acts).length;
	return {
		article: article.id,
		counts: { named: counted('named'), unnamed: counted('unnamed'), nobody: counted('nobody') },
		places
	};
}

/** Labels by actor and article with every occurrence, and who acts in sentences on harm. */
export const labelsView = (set: TextSet): LabelsView => ({
	articles: articleRefs(set),
	groups: set.labelGroups,
	actors: set.actors.flatMap((actor): ActorLabels[] => {
		const all = new Set<string>();
		const articles = set.articles.flatMap((article): ArticleLabels[] => {
			const own = articleLabels(set, article, actor.id);
			for (const { text } of own.labels) all.add(sameLabel(text, article));
			return own.count > 0 ? [own] : [];
		});
		return all.size === 0 ? [] : [{ ...actor, different: all.size, articles }];
	}),
	harm: set.harm
		? { ...set.harm, articles: set.articles.map((article) => articleHarm(set, article)) }
		: null
});
