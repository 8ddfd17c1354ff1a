import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { place, placePassage, type Placement } from '$lib/core/anchor';
import { isBody, parsePlace, type Place, type Source } from '$lib/core/model';
import { segment, type Span } from '$lib/core/text';
import { damagedCopies, type Copy } from './damage';
import { percent, printTable } from './measure';

/** An original with its fingerprint, cut as that says. */
interface Original {
	readonly name: string;
	readonly text: string;
	readonly source: Source;
	/** Body sentences by block. */
	readonly blocks: readonly (readonly string[])[];
	readonly passages: readonly Place[];
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The originals a person has, with the fingerprints and the reference coding of their set. */
function readOriginals(folder: string): Original[] {
	return readdirSync('corpus').flatMap((set) => {
		const sources = join('corpus', set, 'sources');
		if (!existsSync(sources) || !existsSync(join(folder, set))) return [];
		return readdirSync(sources).flatMap((file): Original[] => {
			const name = file.replace('.json', '');
			const original = join(folder, set, `${name}.txt`);
			if (!existsSync(original)) return [];
			const text = readFileSync(original, 'utf8');
			const source = JSON.parse(readFileSync(join(sources, file), 'utf8')) as Source;
			const coding = join('corpus', set, 'coding', 'reference', `${name}.yaml`);
			const lines = readFileSync(coding, 'utf8').split('passages:')[1]?.split(/^\w/m)[0] ?? '';
			const passages = [...lines.matchAll(/\bat: ([\w.-]+)/g)].flatMap(
				([, at = '']) => parsePlace(at) ?? []
			);
			const placed = place(text, [source]);
			const blocks = source.blocks
				.filter(isBody)
				.map(({ id }) =>
					placed.sentences
						.filter(({ block }) => block === id)
						.flatMap((own) => (own.start === null ? [] : [textOf(text, own)]))
				);
			return [{ name, text, source, blocks, passages }];
		});
	});
}

/** At least half of what both cover together. */
function same(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

class Tally {
	all = 0;
	right = 0;
	wrong = 0;

	/** A stretch found where there is none is wrong as well. */
	count(truth: Span | null, found: { start: number | null; end: number | null } | null): void {
		if (truth) this.all++;
		const [start, end] = [found?.start ?? null, found?.end ?? null];
		if (start === null || end === null) return;
		if (truth && same(truth, { start, end })) this.right++;
		else this.wrong++;
	}
}

/** From the first to the last of several stretches. */
function hull(spans: readonly (Span | null)[]): Span | null {
	const there = spans.filter((span) => span !== null);
	if (there.length === 0) return null;
	return {
		start: Math.min(...there.map(({ start }) => start)),
		end: Math.max(...there.map(({ end }) => end))
	};
}

class Row {
	known = 0;
	copies = 0;
	readonly blocks = new Tally();
	readonly sentences = new Tally();
	readonly passages = new Tally();

	count({ name, passages, blocks }: Original, { truth }: Copy, placement: Placement): void {
		this.copies++;
		if (placement.article === name) this.known++;
		const mine = placement.article === name;
		let at = 0;
		const byBlock = blocks.map((own) => truth.slice(at, (at += own.length)));
		truth.forEach((own, i) => {
			this.sentences.count(own, mine ? (placement.sentences[i] ?? null) : null);
		});
		// A block whose parts went to several places has no one place.
		byBlock.forEach((own, i) => {
			this.blocks.count(hull(own), mine ? (placement.blocks[i] ?? null) : null);
		});
		const ids = placement.blocks.map(({ source }) => source);
		for (const passage of passages) {
			const own = mine ? (byBlock[ids.indexOf(passage.block)] ?? []) : [];
			const span = hull(own.slice(passage.first - 1, passage.last));
			this.passages.count(span, mine ? placePassage(placement, passage) : null);
		}
	}

	get cells(): string[] {
		const { blocks, sentences, passages } = this;
		return [
			`${this.known} of ${this.copies}`,
			`${blocks.right} ${blocks.wrong} ${Math.max(0, blocks.all - blocks.right - blocks.wrong)}`,
			percent(sentences.right, sentences.all),
			String(sentences.wrong),
			percent(passages.right, passages.all)
		];
	}
}

/** Texts that are none of the articles: what they are taken for, and with what confidence. */
function printStrangers(originals: readonly Original[]): void {
	const rows = originals.map(({ name, text, source, blocks }, i) => {
		const others = originals.filter((other) => other !== originals[i]);
		const sources = others.map((other) => other.source);
		const long = blocks.flat().filter((own) => own.split(/\s+/).length >= 8);
		const other = others[0]?.text ?? '';
		const quoting = `${other}\n\n${long.slice(2, 5).join(' ')}`;
		const whole = place(text, [source]);
		const three = place(quoting, [source]);
		const among = place(quoting, [source, ...sources]);
		const both = place(`${text}\n\n${other}`, [source, ...sources]);
		const bare = place(long.slice(2, 5).join(' '), [source]);
		const lacking = place(text, sources);
		return [
			name,
			`${lacking.article ?? 'none'} ${lacking.confidence.toFixed(2)}`,
			`${three.article ?? 'none'} ${three.confidence.toFixed(2)}`,
			`${among.article ?? 'none'} ${among.confidence.toFixed(2)}`,
			`${bare.article ?? 'none'} ${bare.confidence.toFixed(2)}`,
			`${both.article ?? 'none'} ${both.confidence.toFixed(2)}`,
			`${whole.confidence.toFixed(2)} ${segment(text).length}`
		];
	});
	console.log('\nPlacing: what a text is taken for, with the confidence');
	printTable(
		[
			'',
			'among others',
			'quoted in another',
			'… both known',
			'three alone',
			'two in one',
			'itself'
		],
		rows
	);
}

/** Damaged copies of the originals a person has: what is recognised, and laid in its place. */
export function placingOriginals(folder: string): void {
	const originals = readOriginals(folder);
	const sources = originals.map(({ source }) => source);
	const rows = new Map<string, Row>();
	originals.forEach((original, seed) => {
		for (const [way, copy] of Object.entries(damagedCopies(original.blocks, seed + 1))) {
			const row = rows.get(way) ?? new Row();
			rows.set(way, row);
			row.count(original, copy, place(copy.text, sources));
		}
	});
	console.log('\nPlacing: damaged copies of the originals');
	printTable(
		['', 'recognised', 'blocks right, wrong, missing', 'sentences', 'wrong', 'passages'],
		[...rows].map(([way, row]) => [way, ...row.cells])
	);
	printStrangers(originals);
}
