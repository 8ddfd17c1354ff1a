/** A pair of sentences with its score and whether it is one that should be found. */
export interface Ranked {
	/** The pool it is ranked in as a whole: a topic. */
	readonly topic: string;
	/** The two sentences: each is a question, the other one of its answers. */
	readonly sides: readonly [string, string];
	readonly score: number;
	readonly same: boolean;
}

/** How well scores rank, 0 to 1 each. */
export interface Ranking {
	/** Average precision of all pairs in one list. */
	readonly pooled: number;
	/** Mean over topics of the average precision of a topic's pairs. */
	readonly byTopic: number;
	/** Mean over sentences of one over the rank of the first right answer. */
	readonly reciprocal: number;
	/** The share of sentences whose first answer is right. */
	readonly first: number;
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Average precision, equal scores taken in the order given. */
function averagePrecision(pairs: readonly Ranked[]): number {
	const ranked = [...pairs].sort((a, b) => b.score - a.score);
	let hits = 0;
	const precisions = ranked.flatMap(({ same }, i) => (same ? [++hits / (i + 1)] : []));
	return mean(precisions);
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	}
	return [...groups.values()];
}

const answerable = (groups: Ranked[][]): Ranked[][] =>
	groups.filter((group) => group.some(({ same }) => same));

/** Average precision, and the rank of the first right answer for sentences that have one. */
export function ranking(pairs: readonly Ranked[]): Ranking {
	const ranks = answerable(grouped(pairs, ({ sides }) => sides)).map(
		(group) => [...group].sort((a, b) => b.score - a.score).findIndex(({ same }) => same) + 1
	);
	return {
		pooled: averagePrecision(pairs),
		byTopic: mean(answerable(grouped(pairs, ({ topic }) => [topic])).map(averagePrecision)),
		reciprocal: mean(ranks.map((rank) => 1 / rank)),
		first: mean(ranks.map((rank) => (rank === 1 ? 1 : 0)))
	};
}
