import type { Span } from '$lib/core/text';
import { at, type Run } from '../language/phrases';
import { read, type Reading } from '../language/reading';
import { accepted, type VoiceModel } from './accepted';
import { spanOf, type Candidate, type Pattern } from './candidate';
import { continued } from './continued';
import { VOICE_MODEL } from './voice-model';

/** Somebody's words or thoughts in a text, and whose they are. Offsets are UTF-16, half-open. */
export interface Voice {
	/** In the words of the source, in quotation marks, or in the author's. */
	readonly kind: 'quoted' | 'attributed';
	readonly content: Span;
	/** Who it is from, as named there; null where nobody is. */
	readonly source: Span | null;
	/** The words that say that it is reported; null for a quotation that goes on. */
	readonly cue: Span | null;
	/** How the parts stand to one another: the reason shown with the suggestion. */
	readonly why: Pattern;
	/** How sure that is: the probability that a reader would see an attribution here. */
	readonly score: number;
}

// A content with this share of its words in quotation marks is a quotation.
const MOSTLY = 0.5;

function isQuoted(reading: Reading, { from, to }: Run): boolean {
	let [words, quoted] = [0, 0];
	for (let j = from; j < to; j++) {
		if (!/[\p{L}\p{N}]/u.test(at(reading, j).text)) continue;
		words++;
		if ((reading.quoteOf[j] ?? -1) >= 0) quoted++;
	}
	return quoted > words * MOSTLY;
}

// Two places after the point are all that the probabilities are good for.
const rounded = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

function voicesOf(reading: Reading, candidate: Candidate, odds: number): Voice[] {
	const { content, rest, source, cue, pattern } = candidate;
	return [content, ...(rest ? [rest] : [])].map((run) => ({
		kind: isQuoted(reading, run) ? 'quoted' : 'attributed',
		content: spanOf(reading, run),
		source: source && spanOf(reading, source),
		cue: pattern === 'continued' ? null : spanOf(reading, cue),
		why: pattern,
		score: rounded(odds)
	}));
}

/** The voices of a text that is read already, found with a given model; see `findVoices`. */
export function voicesIn(reading: Reading, model: VoiceModel): Voice[] {
	const scored = accepted(reading, model);
	const oddsAt = new Map(scored.map(({ candidate, odds }) => [candidate.at, odds]));
	const found = scored.map(({ candidate }) => candidate);
	return [...found, ...continued(reading, found)]
		.flatMap((candidate) => voicesOf(reading, candidate, oddsAt.get(candidate.at) ?? 0))
		.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}

/**
 * Who is quoted or reported in an English text, saying or thinking what, in the order of the
 * contents. A quotation with `she said` in its middle is two voices of one source; contents may lie
 * within one another, as reports do. Suggestions for a person to look at: of the words found, seven
 * in eight are right, and of those that a reader marks four in five are found.
 *
 * Each word that may report something (a verb, a noun, `according to`, a colon) is read as a
 * candidate with source and content by rules on a rough reading of its sentence; a linear model
 * with features of the cue and its surroundings decides, another where the content ends. After
 * Pareti (2015) and Newell et al. (2018), who split the task like this; see the ADR on detecting
 * voices. Time is linear in the length of the text. Never throws.
 */
export const findVoices = (text: string): Voice[] => voicesIn(read(text), VOICE_MODEL);
