import { bracketPairs, quotePairs } from './enclosures';
import { itemStarts, listLines } from './list-items';
import { endsSentence, type Surroundings } from './stop-rules';
import type { Span } from './span';
import { stops } from './stops';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		try {
			segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
		} catch {
			// A malformed language tag is the caller's data, not a reason to stop reading.
			segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
		}
		segmenters.set(language, segmenter);
	}
	return segmenter;
}

function trimmed(text: string, start: number, end: number): Span {
	const part = text.slice(start, end);
	return {
		start: start + (part.length - part.trimStart().length),
		end: start + part.trimEnd().length
	};
}

/**
 * The sentences of one block, in order, without the space between them. Line breaks inside the
 * block count as spaces, unless its lines are a bare list. Closing quotation marks and brackets
 * belong to the sentence they close, sentences inside a quotation count each.
 *
 * `Intl.Segmenter` and our own scan propose the stops, the rules of `stop-rules` decide. An empty
 * block has none; nothing else is ever dropped. Time is linear but for very long brackets.
 *
 * @param language BCP 47, for `Intl.Segmenter`; the abbreviations known are English ones
 * @example sentences('He left. She stayed.') // 0–8, 9–20
 */
export function sentences(block: string, language = 'en'): Span[] {
	const lines = listLines(block);
	if (lines) return lines;
	const text = block.replace(/[\r\n\t\u2028\u2029]/g, ' ');
	const starts = itemStarts(text);
	const around: Surroundings = {
		text,
		brackets: bracketPairs(text),
		quotes: quotePairs(text),
		items: new Set(starts)
	};
	const segmented = [...segmenterFor(language).segment(text)].map(({ index, segment }) =>
		trimmed(text, index, index + segment.length)
	);
	const found: Span[] = [];
	let start = trimmed(text, 0, text.length).start;
	const close = (end: number, next: number): void => {
		const span = trimmed(text, start, end);
		if (span.end > span.start) found.push(span);
		start = next;
	};
	let item = 0;
	for (const stop of stops(text, segmented)) {
		for (; (starts[item] ?? Infinity) < stop.end; item++) {
			const at = starts[item] ?? 0;
			if (at > start) close(at, at);
		}
		if (stop.end > start && endsSentence(stop, start, around)) close(stop.end, stop.next);
	}
	for (; item < starts.length; item++) {
		const at = starts[item] ?? 0;
		if (at > start) close(at, at);
	}
	close(text.length, text.length);
	return found;
}
