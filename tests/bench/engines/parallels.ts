import { groupProposals, proposeParallels } from '$lib/core/align';
import { placesOverlap, type Place, type TextSet } from '$lib/core/model';
import { stemJaccard } from './counterparts';
import { percent, printTable } from './measure';
import { readPoints, type PointsPair } from './points';
import { setTexts } from './set-texts';

interface At {
	/** Where it stands in its article; null where that does not matter. */
	readonly place: Place | null;
	readonly text: string;
}

/** A pair of sentences by the places of text and sentence, the first text first. */
type SentencePair = readonly [number, number, number, number];

type IsRecorded = (pair: SentencePair) => boolean;

/** What is proposed, in groups: every two members of different texts. */
const ours = (texts: readonly (readonly At[])[]): readonly SentencePair[] =>
	groupProposals(
		proposeParallels(texts.map((own) => ({ ours: false, sentences: own.map(({ text }) => text) })))
	).flatMap(({ members }) =>
		members.flatMap((a, i) =>
			members
				.slice(i + 1)
				.filter((b) => a.text !== b.text)
				.map((b): SentencePair => [a.text, a.sentence, b.text, b.sentence])
		)
	);

/** The plain alternative: as many pairs, of those with most words in common (Jaccard of stems). */
function plain(texts: readonly (readonly At[])[], count: number): readonly SentencePair[] {
	const pairs = texts.flatMap((one, x) =>
		texts.slice(x + 1).flatMap((other, step) => {
			const scores = stemJaccard(
				one.map(({ text }) => text),
				other.map(({ text }) => text)
			);
			return scores.flatMap((row, i) =>
				row.map((score, j) => ({ score, pair: [x, i, x + 1 + step, j] as SentencePair }))
			);
		})
	);
	pairs.sort((a, b) => b.score - a.score);
	return pairs.slice(0, count).map(({ pair }) => pair);
}

/** For each recorded pair of members, whether a pair of sentences is of it. */
function recordedPairs(set: TextSet, texts: readonly (readonly At[])[]): readonly IsRecorded[] {
	const index = new Map(set.articles.map(({ id }, i) => [id, i]));
	return set.parallels.flatMap(({ members }) =>
		members.flatMap((one, i) =>
			members.slice(i + 1).map((other): IsRecorded => {
				const sides = [one, other].map(({ article, at }) => ({
					text: index.get(article) ?? -1,
					at
				}));
				const [a, b] = sides.sort((x, y) => x.text - y.text);
				return ([x, first, y, second]) => {
					const places = [texts[x]?.[first]?.place, texts[y]?.[second]?.place] as const;
					if (x !== a?.text || y !== b?.text || !places[0] || !places[1]) return false;
					return placesOverlap(places[0], a.at) && placesOverlap(places[1], b.at);
				};
			})
		)
	);
}

/** How many recorded pairs of members are proposed, and how many proposals are recorded. */
function measure(set: TextSet, texts: readonly (readonly At[])[]): string[][] {
	const recorded = recordedPairs(set, texts);
	const proposed = ours(texts);
	const rows = { 'stem Jaccard': plain(texts, proposed.length), ours: proposed };
	return Object.entries(rows).map(([name, pairs]) => [
		`${set.id}, ${name}`,
		`${recorded.filter((is) => pairs.some(is)).length} of ${recorded.length}`,
		percent(recorded.filter((is) => pairs.some(is)).length, recorded.length),
		String(pairs.length),
		percent(pairs.filter((pair) => recorded.some((is) => is(pair))).length, pairs.length)
	]);
}

/** What is proposed in annotated news, where all pairs that share events and participants are known. */
function measureNews(bench: string): string[][] {
	const news = readPoints(bench, 'dev');
	const count = (
		propose: (texts: readonly (readonly At[])[], news: PointsPair) => readonly SentencePair[]
	) => {
		let [proposed, right] = [0, 0];
		for (const pair of news) {
			const texts = [pair.a, pair.b].map(({ sentences }) =>
				sentences.map((text) => ({ text, place: null }))
			);
			for (const [, i, , j] of propose(texts, pair)) {
				if (!pair.a.counted.includes(i) || !pair.b.counted.includes(j)) continue;
				proposed++;
				if (pair.same(i, j)) right++;
			}
		}
		return [String(proposed), percent(right, proposed)];
	};
	const numbers = new Map<PointsPair, number>();
	const own = count((texts, pair) => {
		const pairs = ours(texts);
		numbers.set(pair, pairs.length);
		return pairs;
	});
	const baseline = count((texts, pair) => plain(texts, numbers.get(pair) ?? 0));
	return [
		['annotated news, stem Jaccard', '', '', ...baseline],
		['annotated news, ours', '', '', ...own]
	];
}

/**
 * How many recorded parallels are proposed. What is proposed and not recorded need not be wrong: a
 * set records those worth showing, and news are annotated with events, not with numbers.
 */
export function parallels(bench: string | undefined, originals: string | undefined): void {
	const rows = setTexts(originals).flatMap(({ set, texts }) =>
		measure(
			set,
			// Headlines and headings announce what is told; they tell nothing.
			texts.map((own) => own.filter(({ kind }) => kind !== 'heading' && kind !== 'title'))
		)
	);
	if (bench !== undefined) rows.push(...measureNews(bench));
	console.log('\nParallels proposed: pairs of members recorded by a person');
	printTable(['', 'pairs found', 'recall', 'proposed', 'recorded'], rows);
}
