import {
	at,
	beginsPhrase,
	phraseAfter,
	phraseBefore,
	sentenceAt,
	withApposition,
	type Run
} from '../language/phrases';
import type { Reading } from '../language/reading';
import { after, quoteRun, trimmed, type Candidate } from './candidate';

/** A quotation or clause before the cue: `"…," said X`, `"…," X said`, `…, X said.` */
export function before(reading: Reading, i: number, start: number, run: Run): Candidate | null {
	const { quoteOf } = reading;
	const verb = at(reading, i);
	if (verb.form === 'ing') return null;
	const inverted =
		start === i && beginsPhrase(at(reading, i + 1)) ? phraseAfter(reading, i + 1, run.to) : null;
	const edge = (j: number): number => {
		if (at(reading, j).kind === 'close') return j;
		return /^(?:comma|dash|stop)$/u.test(at(reading, j).tag) && at(reading, j - 1).kind === 'close'
			? j - 1
			: -1;
	};
	const quoteAt = (j: number): number => (j >= 0 ? edge(j) : -1);
	let source: Run | null = null;
	let close = quoteAt(start - 1);
	if (close >= 0 && inverted) source = withApposition(reading, inverted, run.to);
	else {
		const limit = Math.max(0, start - 30);
		let j = start - 1;
		while (j > limit && (quoteOf[j] ?? -1) < 0 && at(reading, j).tag !== 'stop') j--;
		if (at(reading, j).kind === 'close') {
			source = phraseBefore(reading, start, j + 1);
			const gap = source ? source.from - j - 1 : 99;
			close = source && gap <= 2 ? j : -1;
		} else close = -1;
	}
	if (close >= 0) {
		const quote = quoteRun(reading, close);
		// A mark of an inner quotation may stand before the outer one.
		const inner = /^['’‘`]+$/u.test(at(reading, close - 1).text) ? close - 2 : close - 1;
		const endsQuote =
			/^(?:comma|stop|dash)$/u.test(at(reading, inner).tag) ||
			at(reading, close + 1).tag === 'comma';
		if (!endsQuote) return null;
		// What stands before the quotation in its sentence is part of the clause.
		const first = sentenceAt(reading, quote.from);
		let from = quote.from;
		for (let j = quote.from - 1; j >= first.from; j--) {
			const { tag, kind } = at(reading, j);
			if (tag === 'stop' || kind === 'close') break;
			if (j === quote.from - 1 && (tag === 'comma' || tag === 'colon')) break;
			from = j;
		}
		const content = { from, to: close + 1 };
		const found: Candidate = {
			pattern: 'quote-cue',
			at: i,
			cue: { from: start, to: i + 1 },
			source,
			content,
			open: false
		};
		const rest = goesOnBehind(
			reading,
			Math.max(i + 1, inverted && source === null ? 0 : (source?.to ?? 0)),
			run.to
		);
		return rest ? { ...found, rest } : found;
	}
	const asIs = asSaid(reading, i, start, run);
	if (asIs) return asIs;
	// "The bridge is closed, Holm said."
	const comma = clauseComma(reading, start, run.from, inverted !== null);
	if (comma < 0 || at(reading, run.from).tag === 'sub') return null;
	const subject =
		inverted && comma === start - 1 ? inverted : phraseBefore(reading, start, comma + 1);
	if (!subject || (subject.from !== comma + 1 && subject !== inverted)) return null;
	const next = at(reading, Math.max(i + 1, subject.to));
	if (!/^(?:stop|comma|prep|time|sub|dash|adv)$/u.test(next.tag) || next.lower === 'of')
		return null;
	let verbs = 0;
	for (let j = run.from; j < comma; j++) {
		if (/^(?:be|have|modal|do|verb)$/u.test(at(reading, j).tag)) verbs++;
	}
	const found = {
		at: i,
		cue: { from: start, to: i + 1 },
		source: subject,
		content: { from: run.from, to: comma },
		open: false
	};
	if (verbs > 0) return { ...found, pattern: 'clause-cue' };
	// "The bridge, Holm said, is closed": the clause goes on behind the second comma.
	if (next.tag !== 'comma') return null;
	const rest = after(reading, Math.max(i + 1, subject.to) + 1, run.to);
	return rest && { ...found, pattern: 'inserted', rest };
}

// A quotation goes on behind a cue and the few words with it: `"…," she said on Monday, "…"`.
const MOST_BETWEEN = 12;

function goesOnBehind(reading: Reading, from: number, to: number): Run | null {
	for (let j = from; j < Math.min(to, from + MOST_BETWEEN); j++) {
		const { kind, tag, form } = at(reading, j);
		if (kind === 'open')
			return /^(?:comma|dash|colon)$/u.test(at(reading, j - 1).tag) ? quoteRun(reading, j) : null;
		if (tag === 'stop' || (tag === 'verb' && form === 'ing')) return null;
	}
	return null;
}

/** "As Holm said, the bridge is closed", "The bridge is closed, as Holm put it." */
function asSaid(reading: Reading, i: number, start: number, run: Run): Candidate | null {
	const subject = phraseBefore(reading, start, run.from);
	if (!subject || at(reading, subject.from - 1).lower !== 'as' || subject.from - 1 < run.from)
		return null;
	const as = subject.from - 1;
	let behind = i + 1;
	while (
		behind < run.to &&
		behind < i + 16 &&
		!/^(?:comma|dash|stop|colon)$/u.test(at(reading, behind).tag)
	)
		behind++;
	const leads = as === run.from || (as === run.from + 1 && at(reading, run.from).tag === 'and');
	const content = leads
		? behind < run.to && trimmed(reading, { from: behind + 1, to: run.to })
		: at(reading, as - 1).tag === 'comma' && trimmed(reading, { from: run.from, to: as - 1 });
	return content
		? {
				pattern: 'as',
				at: i,
				cue: { from: start, to: i + 1 },
				source: subject,
				content,
				open: leads
			}
		: null;
}

function clauseComma(reading: Reading, start: number, from: number, inverted: boolean): number {
	if (inverted && at(reading, start - 1).tag === 'comma') return start - 1;
	for (let j = start - 1; j > from && j > start - 20; j--) {
		if (at(reading, j).tag === 'comma' && (reading.quoteOf[j] ?? -1) < 0) return j;
		if (/^(?:verb|be|stop|that|sub)$/u.test(at(reading, j).tag)) return -1;
	}
	return -1;
}
