import { words, type Span } from '$lib/core/text';
import type { Attribution, VoicedArticle } from './voice-data';
import { percent } from './measure';

/** What a way of finding voices gives: enough of a voice to be measured. */
export interface FoundVoice {
	readonly content: Span;
	readonly source: Span | null;
}

interface Text {
	readonly starts: readonly number[];
}

/** The words of a text within spans, by number. */
function within({ starts }: Text, spans: readonly Span[]): Set<number> {
	const found = new Set<number>();
	for (const { start, end } of spans) {
		let [low, high] = [0, starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) < start) low = middle + 1;
			else high = middle;
		}
		for (; low < starts.length && (starts[low] ?? 0) < end; low++) found.add(low);
	}
	return found;
}

const spans = (places: Attribution['src']): Span[] =>
	places.map(([start, end]) => ({ start, end }));

const key = ({ start, end }: Span): string => `${start}–${end}`;

function shared<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
	let count = 0;
	for (const item of a) if (b.has(item)) count++;
	return count;
}

/** Right, found and wanted, of which precision, recall and their harmonic mean are made. */
class Rate {
	right = 0;
	found = 0;
	wanted = 0;

	add(found: ReadonlySet<unknown>, wanted: ReadonlySet<unknown>): void {
		this.right += shared(found, wanted);
		this.found += found.size;
		this.wanted += wanted.size;
	}

	get f1(): number {
		return (2 * this.right) / (this.found + this.wanted || 1);
	}

	cells(): string[] {
		const { right, found, wanted } = this;
		return [percent(right, found), percent(right, wanted), this.f1.toFixed(3)];
	}
}

/**
 * Measures of found voices against annotated ones.
 *
 * - `content`: words inside any content, in all articles together;
 * - `source`: sources with exactly the annotated ends, each place once; `sourceWords` by word;
 * - `speaker`: of annotated contents with a source that a found voice overlaps, the share where the
 *   voice that overlaps most names a source that shares a word with the annotated one.
 */
export class VoiceScores {
	readonly content = new Rate();
	readonly source = new Rate();
	readonly sourceWords = new Rate();
	readonly speaker = new Rate();

	add({ text, attr }: VoicedArticle, voices: readonly FoundVoice[]): void {
		const own: Text = { starts: words(text).map(({ start }) => start) };
		const gold = attr.map((each) => ({
			content: within(own, spans(each.con)),
			source: spans(each.src)
		}));
		const found = voices.map(({ content, source }) => ({
			content: within(own, [content]),
			source: source ? [source] : []
		}));
		this.content.add(
			new Set(found.flatMap(({ content }) => [...content])),
			new Set(gold.flatMap(({ content }) => [...content]))
		);
		const sources = (list: readonly { readonly source: readonly Span[] }[]): Span[] =>
			list.flatMap(({ source }) => source);
		this.source.add(new Set(sources(found).map(key)), new Set(sources(gold).map(key)));
		this.sourceWords.add(within(own, sources(found)), within(own, sources(gold)));
		for (const { content, source } of gold) {
			let [most, by]: [number, (typeof found)[number] | null] = [0, null];
			for (const voice of found) {
				const both = shared(voice.content, content);
				if (both > most) [most, by] = [both, voice];
			}
			if (!by || source.length === 0) continue;
			this.speaker.wanted++;
			if (shared(within(own, by.source), within(own, source)) > 0) this.speaker.right++;
		}
	}

	cells(): string[] {
		const { speaker } = this;
		return [
			...this.content.cells(),
			...this.source.cells(),
			this.sourceWords.f1.toFixed(3),
			(speaker.right / (speaker.wanted || 1)).toFixed(3)
		];
	}

	static readonly head = [
		'content: P',
		'R',
		'F1',
		'source: P',
		'R',
		'F1',
		'its words',
		'right speaker'
	];
}
