import {
	at,
	groupStart,
	phraseAfter,
	phraseBefore,
	sentenceAt,
	withApposition,
	type Run
} from '../language/phrases';
import type { Reading } from '../language/reading';
import { after, quoteRun, trimmed, type Candidate } from './candidate';
import { sharedSubject } from './subjects';

export function according(reading: Reading, i: number): Candidate[] {
	if (at(reading, i + 1).lower !== 'to') return [];
	const run = sentenceAt(reading, i);
	let source = phraseAfter(reading, i + 2, run.to);
	if (!source) return [];
	const cue = { from: i, to: i + 2 };
	if (i === run.from || at(reading, i - 1).tag === 'and') {
		const behind = (from: number): number => {
			let comma = from;
			while (comma < run.to && !/^(?:comma|colon)$/u.test(at(reading, comma).tag)) comma++;
			return comma;
		};
		// "According to the port, a company in Lund, nobody was hurt."
		const named = withApposition(reading, source, run.to);
		const ends =
			at(reading, named.to).tag === 'comma' && /^an?$/u.test(at(reading, source.to + 1).lower);
		const comma = behind(ends ? named.to : source.to);
		if (comma >= run.to) return [];
		source = { from: source.from, to: comma };
		const content = after(reading, comma + 1, run.to);
		return content ? [{ pattern: 'according', at: i, cue, source, content, open: true }] : [];
	}
	const content = trimmed(reading, { from: run.from, to: i });
	return content ? [{ pattern: 'according', at: i, cue, source, content, open: true }] : [];
}

export function nounCandidates(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	const next = at(reading, i + 1);
	let source: Run | null = null;
	let cueFrom = i;
	for (let j = i - 1; j >= run.from && j > i - 5; j--) {
		const { tag } = at(reading, j);
		if (tag === 'poss') {
			source = { from: j, to: j + 1 };
			break;
		}
		if (tag === 'clitic') {
			const owner = phraseBefore(reading, j, run.from);
			source = owner ? { from: owner.from, to: j + 1 } : null;
			break;
		}
		if (tag !== 'adj' && tag !== 'noun' && tag !== 'adv') break;
		cueFrom = j;
	}
	const links =
		/^(?:that|to|prep|colon)$/u.test(next.tag) && next.lower !== 'by' && next.lower !== 'in';
	let from = next.tag === 'prep' || next.tag === 'colon' ? i + 2 : i + 1;
	if (!links) {
		// "The hope has been that": the content is what the noun is said to be.
		for (from = i + 1; from < i + 4 && /^(?:be|have|modal|adv)$/u.test(at(reading, from).tag);)
			from++;
		if (from === i + 1 || !/^(?:that|to|open|wh|colon)$/u.test(at(reading, from).tag)) return [];
		if (at(reading, from).tag === 'colon') from++;
	}
	const content = after(reading, from, run.to);
	if (!content) return [];
	if (!source) {
		const verb = at(reading, cueFrom - 1).tag === 'det' ? cueFrom - 2 : cueFrom - 1;
		if (/^(?:verb|have|be)$/u.test(at(reading, verb).tag))
			source = sharedSubject(reading, cueFrom, run.from);
	}
	return [
		{ pattern: 'noun', at: i, cue: { from: cueFrom, to: from }, source, content, open: true }
	];
}

export function adjCandidates(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	const next = at(reading, i + 1);
	let start = groupStart(reading, i);
	if (start === i && at(reading, i - 1).tag === 'verb') start = groupStart(reading, i - 1);
	if (start === i || !/^(?:that|to|prep|subj|wh|sub)$/u.test(next.tag)) return [];
	const content = after(reading, next.tag === 'prep' ? i + 2 : i + 1, run.to);
	if (!content) return [];
	const source = phraseBefore(reading, start, run.from);
	return [{ pattern: 'adj', at: i, cue: { from: start, to: i + 1 }, source, content, open: true }];
}

export function colonCandidates(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	if (i + 1 >= run.to && at(reading, i + 1).kind === 'open' && at(reading, i - 1).tag !== 'verb') {
		// "She made this remark:", and the remark is the next paragraph.
		const said = sharedSubject(reading, i, run.from);
		if (!said) return [];
		return [
			{
				pattern: 'cue-next',
				at: i,
				cue: { from: i, to: i + 1 },
				source: said,
				content: quoteRun(reading, i + 1),
				open: false
			}
		];
	}
	const content = trimmed(reading, { from: i + 1, to: run.to });
	const source = i - run.from <= 6 ? trimmed(reading, { from: run.from, to: i }) : null;
	if (!content || !source || /^(?:sub|prep)$/u.test(at(reading, run.from).tag)) return [];
	// "She said:" is the verb's.
	if (at(reading, i - 1).tag === 'verb') return [];
	return [{ pattern: 'colon', at: i, cue: { from: i, to: i + 1 }, source, content, open: true }];
}

/** A speaker has no longer a name in a transcript. */
const LONGEST_NAME = 3;

/** A speaker's name in a transcript that is quoted as a whole: `"HOLM: The bridge is closed.` */
export function transcript(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	const own = reading.blocks[run.block];
	const named = i - run.from - 1;
	if (at(reading, run.from).start !== own?.start || named < 1 || named > LONGEST_NAME) return [];
	for (let j = run.from + 1; j < i; j++) {
		const { text, lower } = at(reading, j);
		if (text === lower || text !== text.toUpperCase()) return [];
	}
	const quote = quoteRun(reading, i);
	const content = trimmed(reading, { from: i + 1, to: quote.to });
	const source = { from: run.from + 1, to: i };
	return content
		? [{ pattern: 'colon', at: i, cue: { from: i, to: i + 1 }, source, content, open: false }]
		: [];
}

/** A line that names who was quoted: `"…" — Ida Holm`. */
export function dashCandidates(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	if (at(reading, i - 1).kind !== 'close' || at(reading, i + 1).tag !== 'name') return [];
	const source = phraseAfter(reading, i + 1, run.to);
	if (!source || at(reading, source.to).tag === 'verb') return [];
	return [
		{
			pattern: 'dash',
			at: i,
			cue: { from: i, to: i + 1 },
			source,
			content: quoteRun(reading, i - 1),
			open: false
		}
	];
}
