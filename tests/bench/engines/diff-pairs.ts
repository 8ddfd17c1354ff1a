import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { words } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { readDigests } from './digests';

export type TextPair = readonly [before: string, after: string];

/** Pairs of sentences that share wording, and pairs that do not, each by what they are. */
export interface SentencePairs {
	readonly edited: readonly TextPair[];
	readonly independent: readonly TextPair[];
}

/** Revisions of articles; the data's README says what each key holds. */
export interface Revisions {
	pairs: {
		before: string;
		after: string;
		items: { s: number; e: number; cls: string; gs: number | null; ge: number | null }[];
	}[];
}

interface Points {
	train: Cluster[];
	dev: Cluster[];
}

interface Cluster {
	docs: { id: string; sents: { i: number; text: string }[] }[];
	pairs: [string, number, string, number, number, number][];
}

// A sentence of less is a heading or a leftover of cutting.
const FEWEST_WORDS = 4;
// News on one event is often one agency's report: with so many words in a row in common two
// sentences are not independent, whoever signed them.
const ONE_REPORT = 7;

/** Reads one of the measuring data's compressed files. */
export const load = <Data>(bench: string, file: string): Data =>
	JSON.parse(gunzipSync(readFileSync(join(bench, file))).toString('utf8')) as Data;

const normal = (text: string): string[] => words(text).map((word) => word.text);

function sharesRun(one: readonly string[], other: readonly string[], length: number): boolean {
	const runs = (list: readonly string[]): string[] =>
		list.slice(length - 1).map((_, i) => list.slice(i, i + length).join(' '));
	const held = new Set(runs(one));
	return runs(other).some((run) => held.has(run));
}

/** Sentences of real revisions, and sentences of different writers on the same point of an event. */
function fromBench(bench: string): SentencePairs {
	const edited = load<Revisions>(bench, 'revisions.json.gz').pairs.flatMap(
		({ before, after, items }) =>
			items.flatMap(({ s, e, cls, gs, ge }): TextPair[] =>
				cls === 'edited' && gs !== null && ge !== null
					? [[before.slice(s, e), after.slice(gs, ge)]]
					: []
			)
	);
	const { train, dev } = load<Points>(bench, 'points.json.gz');
	const independent = [...train, ...dev].flatMap(({ docs, pairs }) => {
		const texts = new Map(
			docs.flatMap(({ id, sents }) => sents.map(({ i, text }) => [`${id} ${i}`, text] as const))
		);
		return pairs.map(([a, i, b, j]): TextPair => [
			texts.get(`${a} ${i}`) ?? '',
			texts.get(`${b} ${j}`) ?? ''
		]);
	});
	const long = ([a, b]: TextPair): boolean =>
		Math.min(normal(a).length, normal(b).length) >= FEWEST_WORDS;
	return {
		edited: edited.filter(
			(pair) => long(pair) && normal(pair[0]).join() !== normal(pair[1]).join()
		),
		independent: independent.filter(
			(pair) => long(pair) && !sharesRun(normal(pair[0]), normal(pair[1]), ONE_REPORT)
		)
	};
}

/** The corpus's own sentences: against themselves with words changed, and against another author's. */
function fromCorpus(): SentencePairs {
	const random = seeded(1);
	const invented = inventWords(random, 500);
	const texts = readDigests().map(({ blocks }) => blocks.flat());
	const change = (text: string): string =>
		text.replace(/\p{L}+/gu, (word) => (random.happens(0.15) ? random.of(invented) : word));
	const sentences = texts.flat().filter((text) => normal(text).length >= FEWEST_WORDS);
	return {
		edited: sentences
			.map((text): TextPair => [text, change(text)])
			.filter(([before, after]) => before !== after),
		independent: texts.flatMap((own, i) =>
			own.map((text): TextPair => [text, random.of(texts[(i + 1) % texts.length] ?? own)])
		)
	};
}

export const sentencePairs = (bench: string | undefined): SentencePairs =>
	bench === undefined ? fromCorpus() : fromBench(bench);
