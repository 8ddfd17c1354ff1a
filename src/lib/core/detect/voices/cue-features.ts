import { spanOf, type Candidate } from './candidate';
import { closedTag } from '../language/closed-class';
import { CUE_ADJECTIVES, CUE_NOUNS } from '../language/lexicon';
import { at, sentenceAt } from '../language/phrases';
import type { Reading } from '../language/reading';

const length = (tokens: number): string =>
	tokens < 2 ? '1' : tokens < 4 ? '3' : tokens < 8 ? '7' : tokens < 16 ? '15' : '16';

function sourceKind(reading: Reading, { source }: Candidate): string {
	if (!source) return 'none';
	const last = at(reading, source.to - 1);
	if (last.tag === 'clitic') return 'owner';
	const tags = new Set<string>();
	for (let j = source.from; j < source.to; j++) tags.add(at(reading, j).tag);
	if (source.to - source.from === 1 && closedTag(last.lower))
		return last.tag === 'subj' ? last.lower : last.tag;
	return tags.has('name') ? 'name' : tags.has('noun') || tags.has('num') ? 'noun' : 'other';
}

const FINITE = /^(?:be|have|modal|do)$/u;

/** What speaks for a candidate, or against it, as names of features. */
export function cueFeatures(reading: Reading, candidate: Candidate): string[] {
	const { pattern, content, cue, source } = candidate;
	const word = at(reading, candidate.at);
	const { lemma } = word;
	const known =
		word.tag === 'verb' ? word.cueClass : CUE_ADJECTIVES.has(word.lower) ? 'adj' : 'noun';
	const cueClass = known ?? 'unknown';
	const base = word.tag === 'verb' ? lemma : (CUE_NOUNS.get(word.lower) ?? word.lower);
	const name = cueClass === 'unknown' ? '?' : base;
	const run = sentenceAt(reading, candidate.at);
	const first = at(reading, content.from);
	const before = at(reading, cue.from - 1);
	const next = at(reading, candidate.at + 1);
	const who = sourceKind(reading, candidate);
	let [aux, quoted] = ['', 0];
	for (let j = cue.from; j < candidate.at; j++) {
		const { tag, lower } = at(reading, j);
		if (
			tag === 'modal' ||
			tag === 'not' ||
			tag === 'be' ||
			tag === 'have' ||
			tag === 'to' ||
			tag === 'do'
		) {
			aux += `${tag === 'modal' ? lower : tag}+`;
		}
	}
	let finite = 'none';
	for (let j = content.from; j < content.to; j++) {
		const { kind, tag, form } = at(reading, j);
		if (kind === 'open') quoted++;
		if (finite === 'none' && (FINITE.test(tag) || (tag === 'verb' && form !== 'ing'))) finite = tag;
	}
	const firstWord = closedTag(first.lower) ? first.lower : first.tag;
	const { start } = spanOf(reading, cue);
	return [
		`p:${pattern}`,
		`c:${cueClass}`,
		`pc:${pattern}|${cueClass}`,
		`l:${name}`,
		`f:${word.form ?? word.tag}`,
		`fc:${word.form ?? word.tag}|${cueClass}`,
		`fp:${word.form ?? word.tag}|${pattern}`,
		`a:${aux}`,
		`ac:${aux}|${cueClass}`,
		`w:${who}`,
		`wc:${who}|${cueClass}`,
		`wp:${who}|${pattern}`,
		`b:${cue.from > run.from ? before.tag : 'first'}`,
		`bw:${before.tag === 'sub' || before.tag === 'and' || before.tag === 'to' || before.tag === 'prep' ? before.lower : ''}`,
		`bc:${cue.from > run.from ? before.tag : 'first'}|${cueClass}|${word.form ?? ''}`,
		`n:${next.tag}`,
		`nc:${next.tag === 'prep' ? next.lower : next.tag}|${cueClass}`,
		`o:${firstWord}`,
		`v:${finite}|${pattern}`,
		`z:${length(content.to - content.from)}|${pattern}`,
		quoted > 0 ? `q:${pattern}` : `u:${cueClass}`,
		source ? `g:${length(source.to - source.from)}` : 'g',
		`t:${run.block === 0 && start < 150 ? 'title' : 'body'}|${pattern}`,
		`s:${first.tag}|${at(reading, content.from + 1).tag}`,
		`sc:${first.tag}|${at(reading, content.from + 1).tag}|${cueClass}`
	];
}
