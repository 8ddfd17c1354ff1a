import type { Candidate } from './candidate';
import { at, sentenceAt, type Run } from '../language/phrases';
import type { Reading } from '../language/reading';

/** A quotation with the tokens it covers. */
interface Quoted extends Run {
	readonly quote: number;
	readonly block: number;
	/** It can stand as a sentence: a capital first, a sign last, or some length. */
	readonly direct: boolean;
	readonly words: number;
}

// Fewer quoted words than this are a phrase in the author's sentence, not somebody's speech.
const FEWEST_WORDS = 4;

function quotedRuns(reading: Reading): Quoted[] {
	const found: Quoted[] = [];
	for (let from = 0; from < reading.tokens.length;) {
		const quote = reading.quoteOf[from] ?? -1;
		if (quote < 0) {
			from++;
			continue;
		}
		let to = from + 1;
		while (to < reading.tokens.length && reading.quoteOf[to] === quote) to++;
		let words = 0;
		for (let j = from; j < to; j++) if (/[\p{L}\p{N}]/u.test(at(reading, j).text)) words++;
		const closed = at(reading, to - 1).kind === 'close' ? to - 2 : to - 1;
		const capital = /^\p{Lu}/u.test(at(reading, from + 1).text);
		const ends = /^(?:stop|comma|dash)$/u.test(at(reading, closed).tag);
		const { block } = sentenceAt(reading, from);
		found.push({
			from,
			to,
			quote,
			block,
			words,
			direct: words >= FEWEST_WORDS && (capital || ends)
		});
		from = to;
	}
	return found;
}

/** Whether a paragraph is one quotation and nothing else. */
function alone(reading: Reading, { from, to, block }: Quoted): boolean {
	const own = reading.blocks[block];
	return at(reading, from).start === own?.start && at(reading, to - 1).end >= own.end - 1;
}

/** Whether a quotation stands as a sentence: nothing of another sentence is before it. */
function standsFree(reading: Reading, { from }: Run): boolean {
	const { from: start } = sentenceAt(reading, from);
	return from === start || /^(?:stop|close)$/u.test(at(reading, from - 1).tag);
}

/**
 * Quotations that no cue introduces, given to the voice before them: what follows in a paragraph
 * after `"…," she said.` or `She was not sure.`, paragraphs that a quotation goes on into, and a
 * quotation alone in its paragraph behind one that ended with a quotation.
 */
export function continued(reading: Reading, accepted: readonly Candidate[]): Candidate[] {
	const held = new Map<number, Candidate>();
	for (const candidate of [...accepted].sort((a, b) => a.content.from - b.content.from)) {
		for (const { from, to } of [candidate.content, ...(candidate.rest ? [candidate.rest] : [])]) {
			for (let j = from; j < to; j++) {
				const quote = reading.quoteOf[j] ?? -1;
				if (quote >= 0 && !held.has(quote)) held.set(quote, candidate);
			}
		}
	}
	const byCue = [...accepted].sort((a, b) => a.at - b.at);
	const found: Candidate[] = [];
	let last: { candidate: Candidate; quoted: Quoted } | null = null;
	let next = 0;
	for (const quoted of quotedRuns(reading)) {
		const own = held.get(quoted.quote);
		while (next < byCue.length && (byCue[next]?.at ?? 0) < quoted.from) next++;
		if (own) {
			last = { candidate: own, quoted };
			continue;
		}
		if (!quoted.direct) continue;
		const spoke = byCue[next - 1];
		const near: number = last ? quoted.block - last.quoted.block : Infinity;
		let from: Candidate | null = null;
		if (last && near === 0) from = last.candidate;
		else if (
			last &&
			near === 1 &&
			(reading.quotations[last.quoted.quote]?.goesOn === true || alone(reading, quoted))
		) {
			from = last.candidate;
		} else if (
			spoke &&
			sentenceAt(reading, spoke.at).block === quoted.block &&
			standsFree(reading, quoted)
		) {
			from = spoke;
		}
		if (!from) continue;
		const candidate: Candidate = {
			at: from.at,
			cue: from.cue,
			source: from.source,
			pattern: 'continued',
			content: { from: quoted.from, to: quoted.to },
			open: false
		};
		found.push(candidate);
		last = { candidate, quoted };
	}
	return found;
}
