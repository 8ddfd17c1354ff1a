import type { ProposedParallel, SentenceAt } from './propose-parallels';

/** Sentences of several texts that are proposed as one parallel, by the pairs that tie them. */
export interface ProposedGroup {
	readonly kind: ProposedParallel['kind'];
	/** In the order of texts and sentences. */
	readonly members: readonly SentenceAt[];
	/** The nearest first. */
	readonly pairs: readonly ProposedParallel[];
}

const keyOf = ({ text, sentence }: SentenceAt): string => `${text}.${sentence}`;

const inOrder = (one: SentenceAt, other: SentenceAt): number =>
	one.text - other.text || one.sentence - other.sentence;

/**
 * Joins proposals of one kind that meet in a sentence: what two authors took from one that has it all
 * is one parallel of three. In the order of their nearest pairs. Linear but for sorting.
 */
export function groupProposals(proposals: readonly ProposedParallel[]): readonly ProposedGroup[] {
	const groups = new Set<{ pairs: ProposedParallel[]; members: Map<string, SentenceAt> }>();
	for (const pair of proposals) {
		const ends = [pair.a, pair.b].map((at) => [keyOf(at), at] as const);
		const joined = { pairs: [pair], members: new Map(ends) };
		for (const group of groups) {
			if (group.pairs[0]?.kind !== pair.kind) continue;
			if (!ends.some(([key]) => group.members.has(key))) continue;
			groups.delete(group);
			joined.pairs.push(...group.pairs);
			for (const [key, at] of group.members) joined.members.set(key, at);
		}
		groups.add(joined);
	}
	const nearest = (pairs: readonly ProposedParallel[]): number => pairs[0]?.score ?? 0;
	return [...groups]
		.map(({ pairs: [...pairs], members }) => ({
			kind: pairs[0]?.kind ?? 'report',
			members: [...members.values()].sort(inOrder),
			pairs: pairs.sort((a, b) => b.score - a.score)
		}))
		.sort((a, b) => nearest(b.pairs) - nearest(a.pairs));
}
