import { findVoices } from '$lib/core/detect';
import type { Span } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { codedArticles } from './coded-sentences';
import { milliseconds, percent, printTable, times } from './measure';
import { loadVoices, type VoicedArticle } from './voice-data';
import { VoiceScores, type FoundVoice } from './voice-scores';

const NAME = /(?:\p{Lu}[\p{L}.'’-]*|[Hh]e|[Ss]he|[Tt]hey)(?: \p{Lu}[\p{L}.'’-]*)*/u.source;
const SAID = '(?:said|says|told|added|according to)';
const AFTER = new RegExp(`${SAID} (${NAME})`, 'u');
const BEFORE = new RegExp(`(${NAME}) ${SAID}`, 'u');

/**
 * The plain way: every quotation, and what follows "said" or stands before it in a sentence; the
 * source is the name or pronoun beside the verb.
 */
function plainRules(text: string): FoundVoice[] {
	const found: FoundVoice[] = [];
	for (const { 0: sentence, index } of text.matchAll(/[^\n]+?(?:[.!?]["”’']*(?=\s|$)|$)/gmu)) {
		const quotes = [...sentence.matchAll(/[“"][^“”"]+[”"]/gu)];
		const said = BEFORE.exec(sentence) ?? AFTER.exec(sentence);
		const name = said?.[1] ?? '';
		const from = said ? index + said.index + said[0].indexOf(name) : 0;
		const source: Span | null = said ? { start: from, end: from + name.length } : null;
		for (const quote of quotes) {
			const start = index + quote.index;
			found.push({ content: { start, end: start + quote[0].length }, source });
		}
		if (!said || quotes.length > 0) continue;
		const cue = said.index + said[0].length;
		// More of the sentence is what is said than the words that say so.
		const behind = sentence.length - cue > said.index;
		const content = behind
			? { start: index + cue + 1, end: index + sentence.length - 1 }
			: { start: index, end: index + said.index };
		if (content.end > content.start) found.push({ content, source });
	}
	return found;
}

const WAYS: Readonly<Record<string, (text: string) => readonly FoundVoice[]>> = {
	'plain rules': plainRules,
	findVoices
};

const scored = (
	articles: readonly VoicedArticle[],
	way: (article: VoicedArticle) => readonly FoundVoice[]
): string[] => {
	const scores = new VoiceScores();
	for (const article of articles) scores.add(article, way(article));
	return scores.cells();
};

/** What a second annotator marks, as found voices: one for each place of a content. */
const byHand = ({ attr2 = [] }: VoicedArticle): FoundVoice[] =>
	attr2.flatMap(({ con, src: [first] }) =>
		con.map(([start, end]) => ({
			content: { start, end },
			source: first ? { start: first[0], end: first[1] } : null
		}))
	);

function onPolnear(bench: string): void {
	const { train, dev } = loadVoices(bench);
	const known = new Set(train.map(({ publisher }) => publisher));
	console.log('\nVoices: articles of PolNeAR kept aside (dev)');
	const rows = Object.entries(WAYS).map(([name, way]) => [
		name,
		...scored(dev, ({ text }) => way(text))
	]);
	const parts: [string, (publisher: string) => boolean][] = [
		['  papers learned from', (publisher) => known.has(publisher)],
		['  other papers', (publisher) => !known.has(publisher)]
	];
	for (const [name, isIn] of parts) {
		const own = dev.filter(({ publisher }) => isIn(publisher));
		rows.push([name, ...scored(own, ({ text }) => findVoices(text))]);
	}
	const twice = dev.filter(({ attr2 }) => attr2);
	rows.push(['findVoices, where two annotated', ...scored(twice, ({ text }) => findVoices(text))]);
	rows.push(['the second annotator', ...scored(twice, byHand)]);
	printTable(['', ...VoiceScores.head], rows);
}

/** Sentences coded as reported or quoted, against those the coding leaves to the author. */
function onCorpus(): void {
	const tally = { others: 0, heard: 0, own: 0, alarms: 0 };
	for (const { text, sentences } of codedArticles()) {
		const voices = findVoices(text);
		for (const { start, end, voices: coded } of sentences) {
			const heard = voices.some(
				({ content }) => Math.min(content.end, end) > Math.max(content.start, start)
			);
			if (coded.some((voice) => voice !== 'author')) {
				tally.others++;
				if (heard) tally.heard++;
			} else if (coded.length > 0) {
				tally.own++;
				if (heard) tally.alarms++;
			}
		}
	}
	console.log('\nVoices: coded sentences of the articles in full');
	printTable(
		['', 'sentences', 'with a voice found'],
		[
			['reported or quoted', String(tally.others), percent(tally.heard, tally.others)],
			['in the author’s own voice', String(tally.own), percent(tally.alarms, tally.own)]
		]
	);
}

const SPEAKERS = ['Ida Holm', 'the mayor', 'She', 'a spokeswoman for the port'];
const CUES = ['said', 'believes', 'denied', 'told reporters'];

/** How time grows with the text. */
function growth(): void {
	const random = seeded(6);
	const vocabulary = inventWords(random, 3000);
	const some = (most: number): string =>
		Array.from({ length: random.between(4, most) }, () => random.common(vocabulary)).join(' ');
	const sentence = (): string =>
		random.happens(0.4)
			? `“${some(20)},” ${random.of(SPEAKERS)} ${random.of(CUES)}.`
			: random.happens(0.5)
				? `${random.of(SPEAKERS)} ${random.of(CUES)} that ${some(20)}.`
				: `The ${some(20)}.`;
	const article = (): string =>
		Array.from({ length: 18 }, () => Array.from({ length: 3 }, sentence).join(' ')).join('\n\n');
	let first: readonly [number, number] | undefined;
	const rows = [1, 10, 100].map((factor) => {
		const text = Array.from({ length: factor }, article).join('\n\n');
		const ours = milliseconds(() => findVoices(text));
		const plain = milliseconds(() => plainRules(text));
		first ??= [ours, plain];
		return [
			`${factor}×`,
			`${(text.length / 1000).toFixed(0)} kB`,
			`${ours.toFixed(1)} ms`,
			times(ours, first[0]),
			`${plain.toFixed(1)} ms`,
			times(plain, first[1])
		];
	});
	console.log('\nGrowth: voices in invented articles, one after another in one text');
	printTable(['', '', 'findVoices', '', 'plain rules', ''], rows);
}

/** How well and how fast voices are found, beside the plain way. */
export function findingVoices(bench: string | undefined): void {
	if (bench !== undefined) onPolnear(bench);
	onCorpus();
	growth();
}
