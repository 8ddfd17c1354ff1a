import { load } from './diff-pairs';

interface Sentence {
	readonly i: number;
	readonly text: string;
	/** Whether it was annotated; only such sentences count. */
	readonly val: boolean;
	/** How many events and participants it was annotated with. */
	readonly n: number;
}

interface Cluster {
	readonly id: string;
	readonly docs: readonly { readonly id: string; readonly sents: readonly Sentence[] }[];
	readonly pairs: readonly (readonly [string, number, string, number, number, number])[];
}

/** An article's sentences; those that count by their place among all. */
export interface PointsArticle {
	readonly id: string;
	readonly sentences: readonly string[];
	readonly counted: readonly number[];
	/** The data's own numbers of its sentences, by place. */
	readonly numbers: readonly number[];
}

/** Two articles of a topic, and whether two of their sentences, by their places, tell the same. */
export interface PointsPair {
	readonly topic: string;
	readonly a: PointsArticle;
	readonly b: PointsArticle;
	readonly same: (i: number, j: number) => boolean;
}

/** The data's own rule: a shared event, and half of all that is annotated in either. */
const SAME = 0.5;

function sameKeys({ docs, pairs }: Cluster): Set<string> {
	const sizes = new Map(docs.flatMap(({ id, sents }) => sents.map((s) => [`${id} ${s.i}`, s.n])));
	const same = pairs.filter(([a, i, b, j, events, participants]) => {
		const shared = events + participants;
		const both = (sizes.get(`${a} ${i}`) ?? 0) + (sizes.get(`${b} ${j}`) ?? 0);
		return events > 0 && shared >= SAME * (both - shared);
	});
	return new Set(same.flatMap(([a, i, b, j]) => [`${a} ${i} ${b} ${j}`, `${b} ${j} ${a} ${i}`]));
}

/**
 * Every two articles of a topic with counted sentences. The two halves of a topic, on two events of
 * one kind (another arrest, another earthquake), are one topic here: that is the harder question.
 */
export function readPoints(bench: string, part: 'train' | 'dev'): readonly PointsPair[] {
	const topics = new Map<string, { articles: PointsArticle[]; same: Set<string> }>();
	for (const cluster of load<Record<'train' | 'dev', Cluster[]>>(bench, 'points.json.gz')[part]) {
		const name = /^\d+/.exec(cluster.id)?.[0] ?? cluster.id;
		const topic = topics.get(name) ?? { articles: [], same: new Set() };
		topics.set(name, topic);
		for (const key of sameKeys(cluster)) topic.same.add(key);
		for (const { id, sents } of cluster.docs) {
			const counted = sents.flatMap(({ val }, place) => (val ? [place] : []));
			const [sentences, numbers] = [sents.map(({ text }) => text), sents.map(({ i }) => i)];
			topic.articles.push({ id, sentences, counted, numbers });
		}
	}
	return [...topics].flatMap(([topic, { articles, same }]) =>
		articles.flatMap((a, x) =>
			articles
				.slice(x + 1)
				.filter((b) => a.counted.length > 0 && b.counted.length > 0)
				.map((b): PointsPair => {
					const key = (i: number, j: number) =>
						`${a.id} ${a.numbers[i] ?? ''} ${b.id} ${b.numbers[j] ?? ''}`;
					return { topic, a, b, same: (i, j) => same.has(key(i, j)) };
				})
		)
	);
}
