import { makeFinder, sentencePieces, type Finder } from '$lib/core/find';
import { articleView, findView, type ArticleView } from '$lib/core/framing';
import { parseSet } from '$lib/corpus';
import { generateSet, LARGE } from '../generate-set';
import { printTable } from './measure';

const SEED = 25;
/** Builds measured; the first warms up and is left out. */
const BUILDS = 6;
/** Words typed letter by letter, from the commonest of the set to the rarest. */
const TYPED = 40;

const textOf = (view: ArticleView): string[] =>
	view.blocks.flatMap(({ runs }) =>
		runs.map(({ text }) => text.map((span) => (typeof span === 'string' ? span : '')).join(''))
	);

/** What the sheet does on a keystroke: finds, and marks what it shows at first. */
function answer(finder: Finder, typed: string): number {
	const found = finder.find(typed);
	let marks = 0;
	for (const { best } of found?.articles ?? []) {
		for (const hit of best) marks += sentencePieces(hit, found?.mark ?? (() => [])).length;
	}
	return marks;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const timed = (work: () => unknown): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};

const at = (times: readonly number[], share: number): string =>
	([...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0).toFixed(2);

/** How long the index of a large set takes, and a keystroke in it. */
export async function finding(): Promise<void> {
	const { set } = parseSet('generated', generateSet('generated', LARGE, SEED));
	if (!set) throw new Error('The generated set cannot be read.');
	const views = set.articles.flatMap(({ id }) => articleView(set, id) ?? []);
	const sentences = views.flatMap(textOf);
	const beside = findView(set);

	const builds: number[] = [];
	let finder = await makeFinder(beside, views, pause);
	for (let i = 0; i < BUILDS; i++) {
		const start = performance.now();
		finder = await makeFinder(beside, views, pause);
		builds.push(performance.now() - start);
	}

	const counts = new Map<string, number>();
	for (const word of sentences.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
	const asked = Array.from(
		{ length: TYPED },
		(_, i) => byCount[Math.floor(byCount.length ** (i / (TYPED - 1))) - 1] ?? ''
	);
	const lower = sentences.map((text) => text.toLowerCase());
	const letters: number[] = [];
	const typos: number[] = [];
	const phrases: number[] = [];
	const plain: number[] = [];
	asked.forEach((word, i) => {
		for (let end = 2; end <= word.length; end++) {
			const typed = word.slice(0, end);
			letters.push(timed(() => answer(finder, typed)));
			plain.push(timed(() => lower.filter((text) => text.includes(typed))));
		}
		typos.push(timed(() => answer(finder, `${word.slice(0, 2)}q${word.slice(2)}`)));
		phrases.push(timed(() => answer(finder, `"${asked[0] ?? ''} ${asked[i] ?? ''}"`)));
		letters.push(timed(() => answer(finder, `${asked[0] ?? ''} ${word}`)));
	});

	console.log(`\nFinding: ${LARGE.articles} articles, ${sentences.length} sentences`);
	const row = (name: string, times: readonly number[]) => [
		name,
		at(times, 0.5),
		at(times, 0.98),
		at(times, 1)
	];
	printTable(
		['milliseconds', 'median', 'p98', 'worst'],
		[
			row('index, in slices', builds.slice(1)),
			row('a keystroke, marked', letters),
			row('a word with a typo', typos),
			row('a phrase', phrases),
			row('plain: letters in each sentence, unmarked', plain)
		]
	);
}
