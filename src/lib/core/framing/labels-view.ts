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
	/** What we show of that place: our summary of it, or the author's sentence where the text is in full. */
	readonly sentence: readonly Span[];
	/** Whose words the sentence is told in; null where it speaks to no theme. */
	readonly voice: Voice | null;
}

/** A label as one author uses it for one actor; differences of case and of marks are none. */
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
	readonly counts: Readonly<Record<HarmActs, number>>;
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
const sameLabel = (text: string): string => text.toLowerCase().replace(MARKS, '');

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
	const voiceAt = ({ block, first }: Place): Voice | null =>
		coding?.passages.find(({ at }) => holds(at, { block, sentence: first }))?.voice ?? null;
	const used = grouped(labels, ({ text }) => sameLabel(text)).flatMap((same): UsedLabel[] => {
		const [first] = same;
		if (!first) return [];
		const occurrences = same.map(({ at }: Label): LabelOccurrence => {
			return { at: formatPlace(at), sentence: spansAt(article, at), voice: voiceAt(at) };
		});
		const says = same.find((label) => label.says !== undefined)?.says ?? null;
		return [{ text: first.text, count: same.length, says, occurrences }];
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
		const articles = set.articles
			.map((article) => articleLabels(set, article, actor.id))
			.filter(({ count }) => count > 0);
		const all = new Set(
			articles.flatMap(({ labels }) => labels.map(({ text }) => sameLabel(text)))
		);
		return all.size === 0 ? [] : [{ ...actor, different: all.size, articles }];
	}),
	harm: set.harm
		? { ...set.harm, articles: set.articles.map((article) => articleHarm(set, article)) }
		: null
});
