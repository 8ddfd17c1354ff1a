import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from '$lib/core/text';
import { readDigests } from './digests';
import { milliseconds, percent, printTable, times } from './measure';

interface Case {
	readonly text: string;
	readonly expected: readonly string[];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

const WAYS = {
	'our rules': (text: string): string[] =>
		sentences(text).map(({ start, end }) => flat(text.slice(start, end))),
	'Intl.Segmenter': (() => {
		const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
		return (text: string): string[] =>
			[...segmenter.segment(text)].map(({ segment }) => flat(segment)).filter((own) => own !== '');
	})()
};

function compare(cases: readonly Case[]): void {
	const characters = cases.reduce((sum, { text }) => sum + text.length, 0);
	const plain = milliseconds(() => cases.map(({ text }) => WAYS['Intl.Segmenter'](text)));
	const rows = Object.entries(WAYS).map(([name, cut]) => {
		const right = cases.filter(({ text, expected }) => {
			const found = cut(text);
			return found.length === expected.length && found.every((own, i) => own === expected[i]);
		}).length;
		const time = milliseconds(() => cases.map(({ text }) => cut(text)));
		return [
			name,
			`${right} of ${cases.length}`,
			percent(right, cases.length),
			(characters / 1000 / time).toFixed(0),
			times(time, plain)
		];
	});
	printTable(['', 'right', '', 'kB/ms', 'time'], rows);
}

/** How many texts are cut as a person cut them, by our rules and by the platform alone. */
export function sentenceRules(bench: string | undefined): void {
	if (bench !== undefined) {
		console.log('\nSentences: golden rules of English (pragmatic_segmenter)');
		const rules = JSON.parse(readFileSync(join(bench, 'sentences.json'), 'utf8')) as {
			text: string;
			sents: string[];
		}[];
		compare(rules.map(({ text, sents }) => ({ text, expected: sents.map(flat) })));
	}
	console.log('\nSentences: blocks of the summaries in the corpus');
	compare(
		readDigests().flatMap(({ blocks }) =>
			blocks.map((expected) => ({ text: expected.join(' '), expected }))
		)
	);
}
