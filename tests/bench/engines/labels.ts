import { labelSeeds, suggestLabels, type CodedLabel, type LabelledActor } from '$lib/core/detect';
import { namedActors } from '$lib/core/framing';
import type { TextSet } from '$lib/core/model';
import { percent, printTable } from './measure';
import { setTexts, type SentenceOfSet } from './set-texts';

interface Found {
	readonly actor: string;
	readonly text: string;
}

type Finder = (text: string) => readonly Found[];

/** The plain way: every place where a label coded elsewhere stands word for word. */
function wordForWord(coded: readonly CodedLabel[]): Finder {
	const labels = new Map(coded.map((label) => [label.text.toLowerCase(), label]));
	const patterns = [...labels.values()].map(({ actor, text }) => ({
		actor,
		pattern: new RegExp(
			`(?<!\\p{L})${text.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}]+')}(?!\\p{L})`,
			'giu'
		)
	}));
	return (text) =>
		patterns.flatMap(({ actor, pattern }) =>
			[...text.matchAll(pattern)].map((match) => ({ actor, text: match[0] }))
		);
}

const suggested =
	(actors: readonly LabelledActor[], coded: readonly CodedLabel[]): Finder =>
	(text) =>
		suggestLabels(labelSeeds(actors, coded), text).map(({ actor, start, end }) => ({
			actor,
			text: text.slice(start, end)
		}));

const plain = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** One of the two stands in the other: where a label ends ("citizens", "citizens of …") is a habit. */
const isOne = (one: string, other: string): boolean =>
	plain(one).includes(plain(other)) || plain(other).includes(plain(one));

interface Score {
	coded: number;
	found: number;
	suggested: number;
	right: number;
}

function scoreArticle(
	sentences: readonly SentenceOfSet[],
	labels: TextSet['codings'][number]['labels'],
	find: Finder,
	score: Score
): void {
	for (const { place, text } of sentences) {
		const here = labels.filter(
			({ at }) => at.block === place.block && at.first <= place.first && place.first <= at.last
		);
		const found = find(text);
		const same = (one: Found, other: Found): boolean =>
			one.actor === other.actor && isOne(one.text, other.text);
		score.coded += here.length;
		score.suggested += found.length;
		score.found += here.filter((label) => found.some((own) => same(label, own))).length;
		score.right += found.filter((own) => here.some((label) => same(label, own))).length;
	}
}

function measure(set: TextSet, texts: readonly (readonly SentenceOfSet[])[]): string[][] {
	const actors = namedActors(set);
	const labelsOf = new Map(
		set.codings
			.filter(({ coder }) => coder === set.referenceCoder)
			.map(({ article, labels }) => [article, labels])
	);
	const finders = {
		'word for word': wordForWord,
		ours: (coded: readonly CodedLabel[]) => suggested(actors, coded)
	};
	return Object.entries(finders).map(([name, finder]) => {
		const score: Score = { coded: 0, found: 0, suggested: 0, right: 0 };
		set.articles.forEach(({ id }, i) => {
			const others = [...labelsOf].flatMap(([article, labels]) => (article === id ? [] : labels));
			scoreArticle(texts[i] ?? [], labelsOf.get(id) ?? [], finder(others), score);
		});
		return [
			`${set.id}, ${name}`,
			String(score.coded),
			percent(score.found, score.coded),
			String(score.suggested),
			percent(score.right, score.suggested)
		];
	});
}

/**
 * What an article calls the actors, from the labels coded in the other articles of its set. Few, by
 * one coder, who did not mark every repetition: what is suggested and not coded need not be wrong.
 */
export function labels(originals: string | undefined): void {
	console.log('\nLabels: suggested for an article from those coded in the others');
	const rows = setTexts(originals).flatMap(({ set, texts }) => measure(set, texts));
	printTable(['', 'coded', 'found', 'suggested', 'coded so'], rows);
}
