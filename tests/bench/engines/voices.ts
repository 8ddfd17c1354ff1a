import { findVoices } from '$lib/core/detect';
import type { Span } from '$lib/core/text';
import { inventWords, seeded } from '../invent';
import { codedArticles } from './coded-sentences';
import { milliseconds, percent, printTable, times } from './measure';
import { loadVoices, type VoicedArticle } from './voice-data';
import { VoiceScores, type FoundVoice } from './voice-scores';

const NAME = /(?:\p{Lu}[\p{L}.'’-]*|[Hh]e|[Ss]he|[Tt]hey)(?: \p{Lu}[\p{L}.'’-]*)*/u.source;
const SAID = '(?:said|says|told|added|wrote|argued|according to)';
const AFTER = new RegExp(`${SAID} (${NAME})`, 'u');
const BEFORE = new RegExp(`(${NAME}) ${SAID}`, 'u');
const QUOTE = /[“"][^“”"]+[”"]|''[^']+(?:'[^']+)*''/gu;
// Behind a quotation, who said it stands within so many characters.
const BESIDE = 60;

/** The name beside a verb of saying in a stretch of text. */
function speaker(text: string, { start, end }: Span): (Span & { readonly cue: number }) | null {
	const part = text.slice(start, end);
	const said = BEFORE.exec(part) ?? AFTER.exec(part);
	if (!said) return null;
	const from = start + said.index + said[0].indexOf(said[1] ?? '');
	const cue = start + said.index + said[0].length;
	return { start: from, end: from + (said[1] ?? '').length, cue };
}

/**
 * The plain way: every quotation, and in a sentence without one what follows "said" or stands
 * before it; the source is the name or pronoun beside the verb, of a quotation without one that of
 * the quotation before.
 */
function plainRules(text: string): FoundVoice[] {
	const found: FoundVoice[] = [];
	let last: Span | null = null;
	const quoted = text.replace(QUOTE, (quote) => '"'.repeat(quote.length));
	for (const { 0: quote, index } of text.matchAll(QUOTE)) {
		const end = index + quote.length;
		last = speaker(quoted, { start: end, end: end + BESIDE }) ?? last;
		found.push({ content: { start: index, end }, source: last });
	}
	for (const { 0: sentence, index } of quoted.matchAll(/[^\n"]+?(?:[.!?](?=\s|$)|$)/gmu)) {
		const end = index + sentence.length;
		const source = quoted[end] === '"' ? null : speaker(quoted, { start: index, end });
		if (!source) continue;
		// More of the sentence is what is said than the words that say so.
		const behind = end - source.cue > source.start - index;
		const content = behind ? { start: source.cue, end } : { start: index, end: source.start };
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
		const articles = Array.from({ length: factor }, article);
		const text = articles.join('\n\n');
		const each = milliseconds(() => articles.map(findVoices));
		const whole = milliseconds(() => findVoices(text));
		const plain = milliseconds(() => plainRules(text));
		first ??= [each, whole];
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
	console.log('\nGrowth: voices in invented articles');
	printTable(['articles', '', 'one by one', '', 'as one text', '', 'plain rules'], rows);
}

/** How well and how fast voices are found, beside the plain way. */
export function findingVoices(bench: string | undefined): void {
	if (bench !== undefined) onPolnear(bench);
	onCorpus();
	growth();
}
