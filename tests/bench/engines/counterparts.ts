import { COUNTERPART, counterpartScores } from '$lib/core/align';
import { words } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { milliseconds, percent, printTable, times } from './measure';
import { readPoints, type PointsPair } from './points';
import { ranking, type Ranked } from './ranking';

/** Scores for each pair of sentences of two lists. */
export type Scorer<Score = number> = (
	a: readonly string[],
	b: readonly string[]
) => readonly (readonly Score[])[];

/** What an engine is shown of two articles, the counted sentences being ranked in every case. */
export const SHOWN = ['whole articles', 'counted sentences', 'two sentences'] as const;
export type Shown = (typeof SHOWN)[number];

/** The scores of one pair of articles' counted sentences, by their places there. */
export function scoresOf<Score>(
	{ a, b }: PointsPair,
	shown: Shown,
	scorer: Scorer<Score>
): readonly (readonly Score[])[] {
	const own = a.counted.map((i) => a.sentences[i] ?? '');
	const others = b.counted.map((j) => b.sentences[j] ?? '');
	if (shown === 'counted sentences') return scorer(own, others);
	if (shown === 'two sentences') {
		return own.map((one) => others.flatMap((other) => scorer([one], [other])[0] ?? []));
	}
	const all = scorer(a.sentences, b.sentences);
	return a.counted.map((i) => b.counted.flatMap((j) => all[i]?.slice(j, j + 1) ?? []));
}

export const ranked = (pairs: readonly PointsPair[], shown: Shown, scorer: Scorer): Ranked[] =>
	pairs.flatMap((pair) => {
		const { topic, a, b, same } = pair;
		return scoresOf(pair, shown, scorer).flatMap((row, x) =>
			row.map((score, y): Ranked => {
				const [i, j] = [a.counted[x] ?? 0, b.counted[y] ?? 0];
				return { topic, sides: [`${a.id} ${i}`, `${b.id} ${j}`], score, same: same(i, j) };
			})
		);
	});

// The commonest endings of English, as a plain stemmer takes them off.
const ENDING = /(?<=...)(?:ing|ed|es|s|ly)$/;

/** The plain way: how many stems of either sentence stand in both. */
export const stemJaccard: Scorer = (a, b) => {
	const stems = (list: readonly string[]): Set<string>[] =>
		list.map((text) => new Set(words(text).map((word) => word.text.replace(ENDING, ''))));
	const others = stems(b);
	return stems(a).map((own) =>
		others.map((other) => {
			const both = [...own].filter((word) => other.has(word)).length;
			return both / Math.max(1, own.size + other.size - both);
		})
	);
};

const HEAD = ['', 'AP, pooled', 'AP, by topic', 'MRR', 'first hit'];
export const rankingRow = (name: string, pairs: readonly Ranked[]): string[] => {
	const { pooled, byTopic, reciprocal, first } = ranking(pairs);
	return [name, ...[pooled, byTopic, reciprocal, first].map((value) => value.toFixed(3))];
};

function quality(bench: string): void {
	const pairs = readPoints(bench, 'dev');
	console.log('\nCounterparts: sentences of two articles that tell the same (dev)');
	printTable(HEAD, [
		rankingRow('stem Jaccard', ranked(pairs, 'counted sentences', stemJaccard)),
		...SHOWN.map((shown) =>
			rankingRow(`ours, shown ${shown}`, ranked(pairs, shown, counterpartScores))
		)
	]);
	shownPairs(pairs);
}

/** What a reader is shown: pairs from the threshold on. */
function shownPairs(pairs: readonly PointsPair[]): void {
	const all = ranked(pairs, 'whole articles', counterpartScores);
	const shown = all.filter(({ score }) => score >= COUNTERPART);
	const right = shown.filter(({ same }) => same).length;
	const same = all.filter((pair) => pair.same).length;
	console.log(
		`  from ${COUNTERPART} on: ${percent(right, shown.length)} tell the same, ${percent(right, same)} of those that do`
	);
}

/** How time grows with the articles compared one after another, and with their length. */
function growth(): void {
	const random = seeded(32);
	const vocabulary = inventWords(random, 3000);
	const sentence = (): string =>
		Array.from({ length: random.between(8, 28) }, () => random.common(vocabulary)).join(' ');
	const article = (length: number): string[] => Array.from({ length }, sentence);
	const rows: string[][] = [];
	let first: number | undefined;
	for (const [pairs, length] of [
		[1, 40],
		[10, 40],
		[100, 40],
		[1, 80],
		[1, 160],
		[1, 320]
	] as const) {
		const texts = Array.from({ length: pairs }, () => [article(length), article(length)] as const);
		const time = milliseconds(() => texts.map(([a, b]) => counterpartScores(a, b)));
		first ??= time;
		rows.push([
			`${pairs} × ${length} sentences`,
			`${time.toFixed(1)} ms`,
			times(time, first),
			`${((1000 * time) / (pairs * length * length)).toFixed(2)} µs`
		]);
	}
	console.log('\nCounterparts: growth, pairs of invented articles');
	printTable(['pairs × length', 'all', '', 'a pair of sentences'], rows);
}

/** How well sentences that tell the same are found, beside stem Jaccard, and how fast. */
export function counterparts(bench: string | undefined): void {
	if (bench !== undefined) quality(bench);
	growth();
}
