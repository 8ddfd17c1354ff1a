import { CUE_ADJECTIVES, CUE_NOUNS } from '../language/lexicon';
import { at, groupStart, phraseAfter, phraseBefore, sentenceAt } from '../language/phrases';
import type { Reading } from '../language/reading';
import { before } from './before-cue';
import { after, quoteRun, type Candidate } from './candidate';
import { startAfter } from './content-start';
import {
	according,
	adjCandidates,
	colonCandidates,
	dashCandidates,
	nounCandidates,
	transcript
} from './other-cues';
import { subjectOf } from './subjects';

const PASSIVE_CLASSES = /^(?:say|tell|ask|think|judge|call|mention|show|decide|want)$/u;

function verbCandidates(reading: Reading, i: number): Candidate[] {
	const run = sentenceAt(reading, i);
	const start = groupStart(reading, i);
	const verb = at(reading, i);
	const cue = { from: start, to: i + 1 };
	const passive =
		(verb.form === 'ed' || verb.form === 'en') &&
		PASSIVE_CLASSES.test(verb.cueClass ?? '') &&
		(at(reading, i - 1).tag === 'be' ||
			(at(reading, i - 1).tag === 'adv' && at(reading, i - 2).tag === 'be'));
	const by = at(reading, i + 1).lower === 'by' ? phraseAfter(reading, i + 2, run.to) : null;
	if (passive || by) {
		const subject = passive
			? phraseBefore(reading, start, run.from)
			: phraseBefore(reading, i, run.from);
		const following =
			passive && !by
				? startAfter(reading, i, run.to)
				: by
					? { from: by.to, pattern: 'passive' }
					: null;
		const rest = following ? after(reading, following.from, run.to) : null;
		const to = following && at(reading, following.from).tag === 'to';
		if (to && rest)
			return [{ pattern: 'passive-to', at: i, cue, source: by, content: rest, open: true }];
		return subject
			? [{ pattern: 'passive', at: i, cue, source: by, content: subject, open: false }]
			: [];
	}
	const inverse = before(reading, i, start, run);
	if (inverse?.rest || inverse?.pattern === 'as') return [inverse];
	const found = inverse ? [inverse] : [];
	const begin = startAfter(reading, i, run.to);
	if (!begin) return found;
	const content =
		begin.pattern === 'cue-next'
			? quoteRun(reading, begin.from)
			: after(reading, begin.from, run.to);
	if (!content) return found;
	return [
		...found,
		{
			pattern: begin.pattern,
			at: i,
			cue: { from: start, to: Math.max(i + 1, begin.pattern === 'cue-prep' ? begin.from : 0) },
			source: subjectOf(reading, i, start, run),
			content,
			open: true
		}
	];
}

/** Everything in a text that may be an attribution, in the order of its cue words. */
export function candidates(reading: Reading): Candidate[] {
	return reading.tokens.flatMap((token, i) => {
		if ((reading.sentenceOf[i] ?? -1) < 0) return [];
		if ((reading.quoteOf[i] ?? -1) >= 0) return token.tag === 'colon' ? transcript(reading, i) : [];
		if (token.lower === 'according') return according(reading, i);
		if (token.tag === 'dash') return dashCandidates(reading, i);
		if (token.tag === 'colon') return colonCandidates(reading, i);
		// "As Holm put it" is the one idiom of a plain verb.
		const puts = token.lemma === 'put' && at(reading, i + 1).lower === 'it';
		if (token.tag === 'verb' && (token.cueClass !== 'plain' || puts)) {
			const found = verbCandidates(reading, i);
			if (found.length > 0 || !CUE_ADJECTIVES.has(token.lower)) return found;
		}
		if (CUE_ADJECTIVES.has(token.lower)) return adjCandidates(reading, i);
		if (CUE_NOUNS.has(token.lower) && token.tag !== 'verb') return nounCandidates(reading, i);
		return [];
	});
}
