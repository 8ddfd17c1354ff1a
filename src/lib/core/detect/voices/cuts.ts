import type { Candidate } from './candidate';
import { at, groupStart, sentenceAt } from '../language/phrases';
import type { Reading } from '../language/reading';

/** A place where a content may end: before token `at`. */
export interface Cut {
	readonly at: number;
	readonly features: readonly string[];
}

const distance = (tokens: number): string =>
	tokens < 2 ? '1' : tokens < 4 ? '3' : tokens < 8 ? '7' : tokens < 15 ? '14' : '15';

/** Whether a token begins a verb group without a subject of its own. */
function verbNext(reading: Reading, i: number): string {
	for (let j = i; j < i + 4; j++) {
		const { tag, form, cueClass } = at(reading, j);
		if (tag === 'verb') return `${form ?? ''}${cueClass && cueClass !== 'plain' ? '+' : ''}`;
		if (tag !== 'adv' && tag !== 'be' && tag !== 'have' && tag !== 'modal' && tag !== 'not')
			return tag;
	}
	return 'none';
}

/**
 * The places where a content may end, in order: at commas, dashes, conjunctions, prepositions,
 * quotation marks. The end of the sentence is none of them.
 */
export function cuts(reading: Reading, candidate: Candidate): Cut[] {
	const { content, pattern } = candidate;
	const verb = at(reading, candidate.at);
	const cueClass = verb.cueClass ?? pattern;
	const found: Cut[] = [];
	let finite = 0;
	let quoted = 0;
	let comma = 0;
	const after = candidate.cue.from >= groupStart(reading, candidate.at) ? (verb.form ?? '') : '';
	const objectLike =
		pattern === 'cue-object' || pattern === 'cue-prep' || pattern === 'noun' ? 'o' : pattern;
	for (let j = content.from; j < content.to; j++) {
		const token = at(reading, j);
		const inside = (reading.quoteOf[j] ?? -1) >= 0;
		const last = at(reading, j - 1);
		const behindQuote = last.kind === 'close' && j > content.from;
		if (inside && token.kind !== 'open') {
			quoted++;
			continue;
		}
		const { tag, lower } = token;
		const bounds =
			tag === 'comma' ||
			tag === 'dash' ||
			tag === 'and' ||
			tag === 'sub' ||
			tag === 'prep' ||
			tag === 'stop' ||
			tag === 'who' ||
			tag === 'wh' ||
			tag === 'that' ||
			tag === 'time' ||
			tag === 'to' ||
			tag === 'open' ||
			lower === '(' ||
			behindQuote ||
			(tag === 'verb' && token.form === 'ing') ||
			(tag === 'adv' && j > content.from);
		if (bounds && j > content.from) {
			const next = at(reading, j + 1);
			const mark = tag === 'comma' || tag === 'dash' || behindQuote;
			const word =
				tag === 'verb' || tag === 'adv' || tag === 'time' || tag === 'open' ? tag : lower;
			const what = behindQuote ? `q${tag}` : word;
			const follows =
				tag === 'comma' || tag === 'dash' || tag === 'and'
					? next.tag
					: tag === 'prep'
						? next.tag
						: '';
			const verbs =
				mark || tag === 'and' ? verbNext(reading, next.tag === 'and' ? j + 2 : j + 1) : '';
			const seen = finite > 0 ? 'v' : '';
			const group = `${what}|${follows}`;
			found.push({
				at: j,
				features: [
					`w:${what}`,
					`w:${group}`,
					`p:${objectLike}|${what}`,
					`p:${objectLike}|${group}`,
					`c:${cueClass}|${what}`,
					`v:${what}|${verbs}|${after}`,
					`v:${group}|${seen}`,
					`d:${objectLike}|${distance(j - content.from)}`,
					`d:${what}|${distance(j - content.from)}`,
					`s:${objectLike}|${what}|${seen}`,
					quoted > 0 ? `q:${what}` : `n:${what}`,
					`f:${what}|${next.tag === 'and' ? next.lower : next.tag}|${verbs}`,
					comma > 0 ? `k:${what}` : 'k'
				]
			});
		}
		if (tag === 'comma') comma++;
		if (
			tag === 'be' ||
			tag === 'have' ||
			tag === 'modal' ||
			(tag === 'verb' && token.form !== 'ing')
		)
			finite++;
	}
	return found.filter(({ at: j }) => j < sentenceAt(reading, content.from).to + 200);
}
