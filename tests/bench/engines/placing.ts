import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fingerprint, place } from '$lib/core/anchor';
import { compareWording } from '$lib/core/diff';
import { asId, type ArticleId, type SetId, type Source } from '$lib/core/model';
import { segment, type Span } from '$lib/core/text';
import { damagedCopies } from './damage';
import { plainText, readDigests } from './digests';
import { milliseconds, percent, printTable, times } from './measure';
import { inventWords, seeded } from '../invent';

const fingerprintOf = (article: string, text: string): Source =>
	fingerprint({ set: asId<SetId>('bench'), article: asId<ArticleId>(article), text });

/** The sentences of an original in the order of its fingerprint, furniture left out. */
function sentencesOf(text: string): Span[] {
	return place(text, [fingerprintOf('own', text)]).sentences.flatMap(({ start, end }) =>
		start === null ? [] : [{ start, end }]
	);
}

/** Two stretches are the same when they share more than they do not. */
function same(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

class Tally {
	there = 0;
	right = 0;
	gone = 0;
	invented = 0;

	count(truth: Span | null, found: Span | null): void {
		if (truth) {
			this.there++;
			if (found && same(truth, found)) this.right++;
		} else {
			this.gone++;
			if (found) this.invented++;
		}
	}
}

/** The plain way: each sentence looked for as it is written. */
function search(text: string, sentence: string): Span | null {
	const start = text.indexOf(sentence);
	return start < 0 ? null : { start, end: start + sentence.length };
}

/** Damaged copies of the corpus's own summaries, recognised among all of them. */
function placeDigests(): void {
	const originals = readDigests().map(({ name, blocks }) => {
		const text = plainText({ name, blocks });
		return { name, blocks, text, source: fingerprintOf(name, text) };
	});
	const sources = originals.map(({ source }) => source);
	const tallies = new Map<string, { known: number; all: number; ours: Tally; plain: Tally }>();
	originals.forEach(({ name, text, blocks }, seed) => {
		const cuts = sentencesOf(text);
		for (const [way, copy] of Object.entries(damagedCopies(blocks, seed + 1))) {
			const tally = tallies.get(way) ?? { known: 0, all: 0, ours: new Tally(), plain: new Tally() };
			tallies.set(way, tally);
			const placement = place(copy.text, sources);
			tally.all++;
			if (placement.article === name) tally.known++;
			const written = blocks.flat();
			cuts.forEach((cut, i) => {
				const sentence = text.slice(cut.start, cut.end);
				const truth = copy.truth[written.indexOf(sentence)] ?? null;
				const found = placement.article === name ? placement.sentences[i] : undefined;
				tally.ours.count(truth, found && found.start !== null ? found : null);
				tally.plain.count(truth, search(copy.text, sentence));
			});
		}
	});
	console.log('\nPlacing: damaged copies of the summaries in the corpus, sentences found in place');
	printTable(
		['', 'recognised', 'placed', 'exact search'],
		[...tallies].map(([way, { known, all, ours, plain }]) => [
			way,
			`${known} of ${all}`,
			percent(ours.right, ours.there),
			percent(plain.right, plain.there)
		])
	);
	for (const { text, name } of originals.slice(0, 1)) {
		const written = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
		const ours = milliseconds(() => place(text, sources));
		const plain = milliseconds(() => written.map((sentence) => search(text, sentence)));
		console.log(
			`  ${name} among ${sources.length}: ${ours.toFixed(1)} ms, exact search of one ${plain.toFixed(2)} ms`
		);
	}
}

interface Revision {
	before: string;
	after: string;
	items: { s: number; e: number; cls: string; gs: number | null; ge: number | null }[];
}

// A sentence of which this share of the wording stands in the text after was not taken out of it.
const AGAIN = 0.7;

/** Real revisions, where the data say where each sentence went. */
function placeRevisions(bench: string): void {
	const file = readFileSync(join(bench, 'revisions.json.gz'));
	const { pairs } = JSON.parse(gunzipSync(file).toString('utf8')) as { pairs: Revision[] };
	const tallies = new Map<string, { ours: Tally; plain: Tally }>();
	for (const { before, after, items } of pairs) {
		const source = fingerprintOf('before', before);
		const cuts = sentencesOf(before);
		const placement = place(after, [source]);
		for (const { s, e, cls: labelled, gs, ge } of items) {
			const at = cuts.findIndex((cut) => cut.start === s && Math.abs(cut.end - e) <= 1);
			if (at < 0) continue;
			// What an editor cut out and put in again elsewhere is annotated as gone.
			const { similarity } = compareWording(before.slice(s, e), after);
			const cls = gs === null && similarity > AGAIN ? 'gone, but put in again' : labelled;
			const tally = tallies.get(cls) ?? { ours: new Tally(), plain: new Tally() };
			tallies.set(cls, tally);
			const truth = gs === null || ge === null ? null : { start: gs, end: ge };
			const found = placement.sentences[at];
			tally.ours.count(truth, found && found.start !== null ? found : null);
			tally.plain.count(truth, search(after, before.slice(s, e)));
		}
	}
	console.log('\nPlacing: whole sentences of real revisions (IteraTeR)');
	printTable(
		['', 'sentences', 'placed', 'exact search'],
		[...tallies].map(([cls, { ours, plain }]) => {
			const cell = ({ right, there, invented, gone }: Tally): string =>
				there > 0 ? percent(right, there) : `${percent(invented, gone)} found wrongly`;
			return [cls, String(ours.there + ours.gone), cell(ours), cell(plain)];
		})
	);
}

/** How time grows with the text. */
function growth(): void {
	const random = seeded(1);
	const vocabulary = inventWords(random, 3000);
	const sentence = (): string => {
		const own = Array.from({ length: random.between(8, 28) }, () => random.common(vocabulary));
		return `${own.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`;
	};
	const rows: string[][] = [];
	let first: { cut: number; placed: number } | undefined;
	for (const factor of [1, 3, 10, 30, 100]) {
		const blocks = Array.from({ length: 18 * factor }, () => Array.from({ length: 3 }, sentence));
		const text = blocks.map((own) => own.join(' ')).join('\n\n');
		const source = fingerprintOf('grown', text);
		const copy = damagedCopies(blocks, factor)['1 word in 20 changed']?.text ?? '';
		const written = blocks.flat();
		const cut = milliseconds(() => segment(text));
		const placed = milliseconds(() => place(copy, [source]));
		const plain = milliseconds(() => written.map((own) => search(copy, own)));
		first ??= { cut, placed };
		rows.push([
			`${factor}×`,
			String(text.split(/\s+/).length),
			`${cut.toFixed(1)} ms`,
			times(cut, first.cut),
			`${placed.toFixed(1)} ms`,
			times(placed, first.placed),
			`${plain.toFixed(1)} ms`
		]);
	}
	console.log('\nGrowth: invented text, cut and placed with 1 word in 20 changed');
	printTable(['', 'words', 'cut', '', 'placed', '', 'exact search'], rows);
}

/** How well and how fast copies are placed, beside a plain search for each sentence. */
export function placing(bench: string | undefined): void {
	placeDigests();
	if (bench !== undefined) placeRevisions(bench);
	growth();
}
