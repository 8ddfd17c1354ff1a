import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFigures } from '$lib/core/detect';
import type { Span } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { codedArticles } from './coded-sentences';
import { milliseconds, percent, printTable, times } from './measure';

interface FoundNumber extends Span {
	readonly value: number | string;
}

interface Case {
	readonly text: string;
	readonly kind: string;
	readonly figures: readonly { s: number; e: number; value: string }[];
}

/** The plain way: digits with separators. */
const digits = (text: string): FoundNumber[] =>
	[...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		value: Number(found.replaceAll(',', ''))
	}));

const WAYS: Readonly<Record<string, (text: string) => readonly FoundNumber[]>> = {
	'digits alone': digits,
	findFigures
};

// The specifications round to fifteen figures.
const CLOSE = 1e-6;

const sameValue = (found: number | string, wanted: number): boolean =>
	typeof found === 'number' && Math.abs(found - wanted) <= CLOSE * Math.abs(wanted);

function onSpecifications(bench: string): void {
	const cases = JSON.parse(readFileSync(join(bench, 'figures.json'), 'utf8')) as Case[];
	console.log('\nFigures: specifications of Recognizers-Text');
	const rows: string[][] = [];
	for (const kind of ['all', ...new Set(cases.map((each) => each.kind))]) {
		const own = cases.filter((each) => kind === 'all' || each.kind === kind);
		for (const [name, way] of Object.entries(WAYS)) {
			let [found, wanted, right, valued] = [0, 0, 0, 0];
			for (const { text, figures } of own) {
				const numbers = way(text);
				found += numbers.length;
				wanted += figures.length;
				for (const { start, end, value } of numbers) {
					const gold = figures.find(({ s, e }) => s === start && e === end);
					if (!gold) continue;
					right++;
					if (sameValue(value, parseFloat(gold.value))) valued++;
				}
			}
			rows.push([
				`${kind}, ${name}`,
				percent(right, found),
				percent(right, wanted),
				((2 * right) / (found + wanted || 1)).toFixed(3),
				percent(valued, wanted)
			]);
		}
	}
	printTable(['', 'P', 'R', 'F1', 'right value too'], rows);
}

/** Numbers that the coding records, in the sentences it names. */
function onCorpus(): void {
	const rows = Object.entries(WAYS).map(([name, way]) => {
		let [coded, there] = [0, 0];
		for (const { text, sentences } of codedArticles()) {
			const numbers = way(text);
			for (const { start, end, figures } of sentences) {
				const own = numbers.filter((number) => number.start >= start && number.end <= end);
				for (const { min, max } of figures) {
					for (const wanted of new Set([min, max])) {
						coded++;
						if (own.some(({ value }) => sameValue(value, wanted))) there++;
					}
				}
			}
		}
		return [name, String(coded), percent(there, coded)];
	});
	console.log('\nFigures: numbers coded in the articles in full');
	printTable(['', 'coded', 'found'], rows);
}

const NUMBERS = [
	'1,200 lorries',
	'half a million',
	'3 to 5 million crowns',
	'a third',
	'12 percent'
];

function growth(): void {
	const random = seeded(7);
	const vocabulary = inventWords(random, 3000);
	const sentence = (): string => {
		const own = Array.from({ length: random.between(6, 20) }, () => random.common(vocabulary));
		if (random.happens(0.4)) own.splice(random.below(own.length), 0, random.of(NUMBERS));
		return `${own.join(' ')}.`;
	};
	let first: readonly [number, number] | undefined;
	const rows = [1, 10, 100].map((factor) => {
		const articles = Array.from({ length: factor }, () =>
			Array.from({ length: 54 }, sentence).join(' ')
		);
		const text = articles.join('\n\n');
		const each = milliseconds(() => articles.map(findFigures));
		const whole = milliseconds(() => findFigures(text));
		first ??= [each, whole];
		const plain = milliseconds(() => digits(text));
		return [
			String(factor),
			`${(text.length / 1000).toFixed(0)} kB`,
			`${each.toFixed(1)} ms`,
			times(each, first[0]),
			`${whole.toFixed(1)} ms`,
			times(whole, first[1]),
			`${plain.toFixed(1)} ms`
		];
	});
	console.log('\nGrowth: figures in invented articles');
	printTable(['articles', '', 'one by one', '', 'as one text', '', 'digits alone'], rows);
}

/** How well and how fast figures are found, beside digits alone. */
export function findingFigures(bench: string | undefined): void {
	if (bench !== undefined) onSpecifications(bench);
	onCorpus();
	growth();
}
