/**
 * Learns the weights of `core/align/counterparts/weights.ts` and prints them as that table, after
 * measuring on topics the weights were not learnt from, with every feature and without each.
 * Needs VANTAGE_BENCH, a folder of measuring data.
 *
 * Logistic regression by Newton's method (iteratively reweighted least squares). Each pair of
 * sentences is shown twice, among whole articles and among counted sentences, since nobody knows how
 * much of its articles the engine will be given. A topic weighs as the square root of its pairs, so
 * that no large one speaks for all.
 */
import { allPairFeatures } from '$lib/core/align/counterparts/counterpart-scores';
import type { PairFeatures } from '$lib/core/align/counterparts/pair-features';
import { rankingRow, scoresOf, SHOWN, type Shown } from './engines/counterparts';
import { logisticRegression, type Example } from './engines/logistic-regression';
import { printTable } from './engines/measure';
import { readPoints, type PointsPair } from './engines/points';
import type { Ranked } from './engines/ranking';

type Feature = keyof PairFeatures;
const FEATURES: readonly Feature[] = ['shared', 'small', 'days'];
const FOLDS = 8;
const LEARNT_FROM = ['whole articles', 'counted sentences'] as const;

interface Item extends Omit<Ranked, 'score'> {
	readonly features: PairFeatures;
}

function itemsOf(pairs: readonly PointsPair[], shown: Shown): Item[] {
	return pairs.flatMap((pair) => {
		const { topic, a, b, same } = pair;
		const rows = scoresOf(pair, shown, allPairFeatures);
		return rows.flatMap((row, x) =>
			row.map((features, y): Item => {
				const [i, j] = [a.counted[x] ?? 0, b.counted[y] ?? 0];
				return { topic, sides: [`${a.id} ${i}`, `${b.id} ${j}`], same: same(i, j), features };
			})
		);
	});
}

const vector = ({ features }: Item, used: readonly Feature[]): number[] =>
	used.map((feature) => features[feature]);

function learn(items: readonly Item[], used: readonly Feature[]): readonly number[] {
	const sizes = new Map<string, number>();
	for (const { topic } of items) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
	return logisticRegression(
		items.map((item): Example => {
			const weight = 1 / Math.sqrt(sizes.get(item.topic) ?? 1);
			return { values: vector(item, used), yes: item.same, weight };
		})
	);
}

const weighted = (own: readonly number[], weights: readonly number[]): number =>
	own.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0);

/** Ranks every topic by weights learnt from the others. */
function crossValidated(
	byShown: Readonly<Record<Shown, readonly Item[]>>,
	used: readonly Feature[],
	shown: Shown
): Ranked[] {
	const topics = [...new Set(byShown[shown].map(({ topic }) => topic))];
	return Array.from({ length: FOLDS }, (_, fold) => {
		const held = new Set(topics.filter((__, i) => i % FOLDS === fold));
		const rest = LEARNT_FROM.flatMap((way) => byShown[way].filter(({ topic }) => !held.has(topic)));
		const weights = learn(rest, used);
		return byShown[shown]
			.filter(({ topic }) => held.has(topic))
			.map((item): Ranked => ({ ...item, score: weighted(vector(item, used), weights) }));
	}).flat();
}

const bench = process.env['VANTAGE_BENCH'];
if (bench === undefined) throw new Error('Set VANTAGE_BENCH to a folder of measuring data.');
const train = readPoints(bench, 'train');
const all = [...train, ...readPoints(bench, 'dev')];
const items = (pairs: readonly PointsPair[]): Record<Shown, Item[]> => ({
	'whole articles': itemsOf(pairs, 'whole articles'),
	'counted sentences': itemsOf(pairs, 'counted sentences'),
	'two sentences': itemsOf(pairs, 'two sentences')
});

const everything = items(all);
const head = ['', 'AP, pooled', 'AP, by topic', 'MRR', 'first hit'];
for (const shown of SHOWN) {
	console.log(`\nTopics not learnt from, shown ${shown}`);
	printTable(head, [
		rankingRow('all measures', crossValidated(everything, FEATURES, shown)),
		...FEATURES.map((left) => {
			const used = FEATURES.filter((feature) => feature !== left);
			return rankingRow(`without ${left}`, crossValidated(everything, used, shown));
		})
	]);
}

const learnt = LEARNT_FROM.flatMap((shown) => itemsOf(train, shown));
const [bias = 0, ...weights] = learn(learnt, FEATURES);
const table = FEATURES.map((feature, i) => `\t${feature}: ${(weights[i] ?? 0).toFixed(3)}`);
console.log('\nLearnt from train:');
console.log(`export const WEIGHTS: PairFeatures = {\n${table.join(',\n')}\n};`);
console.log(`export const BIAS = ${bias.toFixed(3)};`);
