import { labelSeeds, suggestLabels, type LabelSeeds, type SuggestedLabel } from '$lib/core/detect';
import { cueSpans, namedActors, referenceCoding } from '$lib/core/framing';
import { isBody, type ActorId, type Article, type ArticleId, type TextSet } from '$lib/core/model';

/** Words an article seems to call an actor by; case and articles make no difference. */
export interface SuggestedUse extends Pick<SuggestedLabel, 'why' | 'word'> {
	readonly text: string;
	readonly count: number;
}

/** What one article seems to call one actor: the most used first, then by where it first stands. */
export interface SuggestedLabels {
	readonly actor: ActorId;
	readonly article: ArticleId;
	readonly labels: readonly SuggestedUse[];
}

/** What of an article is its author's: its text, or of our summary the key phrases. */
const authorsWords = ({ edition, blocks }: Article): readonly string[] => {
	const texts = blocks.filter(isBody).flatMap(({ text }) => text.map((run) => run.text));
	if (edition !== 'digest') return texts;
	return texts.flatMap((text) =>
		cueSpans(text).flatMap((span) => (typeof span !== 'string' && 'cue' in span ? span.cue : []))
	);
};

const sameUse = (text: string): string => text.toLowerCase().replace(/^(?:the|an?)\s+/u, '');

function usesOf(article: Article, seeds: LabelSeeds): ReadonlyMap<string, readonly SuggestedUse[]> {
	const byActor = new Map<string, Map<string, SuggestedUse>>();
	for (const words of authorsWords(article)) {
		for (const { actor, why, word, start, end } of suggestLabels(seeds, words)) {
			const text = words.slice(start, end);
			const uses = byActor.get(actor) ?? new Map<string, SuggestedUse>();
			const known = uses.get(sameUse(text)) ?? { text, count: 0, why, word };
			uses.set(sameUse(text), { ...known, count: known.count + 1 });
			byActor.set(actor, uses);
		}
	}
	return new Map(
		[...byActor].map(([actor, uses]) => [
			actor,
			[...uses.values()].sort((a, b) => b.count - a.count)
		])
	);
}

/**
 * Labels for the articles in which the reference coder recorded none, from those recorded in the
 * others and from the set's actors; see `suggestLabels`. By actor, then article, in the set's order.
 * Of our summary only the author's key phrases are looked through.
 */
export function suggestedLabels(set: TextSet): readonly SuggestedLabels[] {
	const coded = set.articles.flatMap(({ id }) => referenceCoding(set, id)?.labels ?? []);
	const seeds = labelSeeds(namedActors(set), coded);
	const uses = set.articles
		.filter(({ id }) => (referenceCoding(set, id)?.labels ?? []).length === 0)
		.map((article) => ({ article: article.id, found: usesOf(article, seeds) }));
	return set.actors.flatMap(({ id: actor }) =>
		uses.flatMap(({ article, found }): SuggestedLabels[] => {
			const labels = found.get(actor);
			return labels ? [{ actor, article, labels }] : [];
		})
	);
}
