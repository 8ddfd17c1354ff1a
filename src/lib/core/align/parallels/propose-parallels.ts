import { findFigures, type Figure } from '$lib/core/detect';
import { words, type Span } from '$lib/core/text';
import { counterpartScores } from '../counterparts/counterpart-scores';
import { COUNTERPART } from '../counterparts/counterparts';
import { stem } from '../counterparts/stem';
import { familiesOf } from '../counterparts/word-families';
import { sharedRun } from './shared-run';

/** A text looked through: its sentences, in order. */
export interface ComparedText {
	readonly sentences: readonly string[];
	/** Our summary of it: of its wording only what stands in quotation marks is the author's. */
	readonly ours: boolean;
}

/** A sentence, by the place of its text and its own place there, from 0. */
export interface SentenceAt {
	readonly text: number;
	readonly sentence: number;
}

/** Why two sentences are proposed; spans are into the sentences. */
export type ParallelReason =
	/** A run of the same words. */
	| { readonly code: 'shared-words'; readonly a: Span; readonly b: Span }
	/** The same number of the same kind of thing. */
	| { readonly code: 'same-figure'; readonly a: Span; readonly b: Span }
	/** Each gives a number, and they tell nearly the same: two counts of one thing, perhaps. */
	| { readonly code: 'figures-beside'; readonly a: Span; readonly b: Span }
	/** They name the same one, speaking or reporting, and tell nearly the same. */
	| { readonly code: 'same-source'; readonly name: string }
	/** They tell nearly the same. */
	| { readonly code: 'counterparts' };

/** Two sentences of two texts that seem to pass on one quotation, figure or report. */
export interface ProposedParallel {
	readonly kind: 'quotation' | 'figure' | 'report';
	readonly a: SentenceAt;
	readonly b: SentenceAt;
	/** The plainest first; never empty. */
	readonly reasons: readonly ParallelReason[];
	/** `counterpartScores` of the two, 0 to 1. */
	readonly score: number;
}

// How near two sentences must be for each reason to count. What is plain by itself needs little: what
// both quote, and who is named as speaking. Of annotated news (the training part of what counterparts
// are measured on) unquoted runs tell the same in a fourth of all pairs, from .15 on in a third; equal
// numbers below .1 hardly ever, and those that any two sentences may share only from `COUNTERPART` on.
const NEAR = {
	quoted: 0.04,
	words: 0.15,
	source: 0.05,
	figure: 0.1,
	anyFigure: COUNTERPART,
	alone: 0.45
} as const;

/** Two counts of one thing differ, by a factor of a hundred at most: more is another thing. */
const APART = 100;

// Who speaks, by a name beside a word of speaking: "according to Reuters", "Brandt said".
const NAMED = String.raw`((?:\p{Lu}[\p{L}.]+)(?:\s+\p{Lu}[\p{L}.]+)*)`;
const SOURCES = [
	new RegExp(
		String.raw`\b(?:[Aa]ccording to|told|quoted by|said|says|asked|wrote|writes)\s+(?:the\s+)?${NAMED}`,
		'gu'
	),
	new RegExp(
		String.raw`${NAMED}\s+(?:said|says|told|reported|reports|estimates?|claimed|claims|wrote|writes)\b`,
		'gu'
	)
];

const sourcesIn = (text: string): ReadonlySet<string> =>
	new Set(SOURCES.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));

const isCount = ({ type }: Figure): boolean => type !== 'date' && type !== 'time';

/** Ages, spans of time, lengths and single digits are met with again without any connection. */
const isDistinct = ({ type, value }: Figure): boolean =>
	(type === 'number' || type === 'currency' || type === 'percentage') && Number(value) >= 10;

interface Read {
	readonly text: string;
	readonly figures: readonly Figure[];
	/** Who is named as speaking. */
	readonly sources: ReadonlySet<string>;
}

const readSentence = (text: string): Read => ({
	text,
	figures: findFigures(text).filter(isCount),
	sources: sourcesIn(text)
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The stem of what a figure counts, its last word, with its families; empty where nothing is named. */
function counted(text: string, { counts }: Figure): ReadonlySet<string | number> {
	const thing = counts && words(text.slice(counts.start, counts.end)).at(-1);
	const own = thing && stem(thing.text);
	return new Set(own === undefined || own === null ? [] : [own, ...familiesOf(own)]);
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
	[...one].some((own) => other.has(own));

interface FigurePair {
	readonly one: Figure;
	readonly other: Figure;
	readonly same: boolean;
	/** How near the sentences must be. */
	readonly near: number;
}

/** What two figures have to do with each other; null where they are of different things. */
function pairOf(a: Read, one: Figure, b: Read, other: Figure): FigurePair | null {
	if (one.type !== other.type || one.unit !== other.unit) return null;
	const same = one.value === other.value;
	const distinct = isDistinct(one) && isDistinct(other);
	const things = [counted(a.text, one), counted(b.text, other)] as const;
	const alike = one.unit !== null || meet(...things);
	const near = distinct ? NEAR.figure : NEAR.anyFigure;
	if (same) {
		// A number of some size needs no name on either side: "306 sat there", "it said 306".
		const unnamed = distinct && things.some((thing) => thing.size === 0);
		return alike || unnamed ? { one, other, same, near } : null;
	}
	const [least, most] = [Number(one.value), Number(other.value)].sort((x, y) => x - y);
	const counts = one.type === 'number' && distinct && alike;
	const likely = (most ?? 0) <= (least ?? 0) * APART;
	return counts && likely ? { one, other, same, near } : null;
}

function figureReason(a: Read, b: Read, score: number): ParallelReason | null {
	const pairs = a.figures
		.flatMap((one) => b.figures.flatMap((other) => pairOf(a, one, b, other) ?? []))
		.filter(({ near }) => score >= near);
	const found = pairs.find(({ same }) => same) ?? pairs[0];
	if (!found) return null;
	const { one, other, same } = found;
	return { code: same ? 'same-figure' : 'figures-beside', a: spanOf(one), b: spanOf(other) };
}

function propose(
	a: Read,
	b: Read,
	score: number,
	ours: boolean
): Omit<ProposedParallel, 'a' | 'b'> | null {
	const reasons: ParallelReason[] = [];
	const run = score >= NEAR.quoted ? sharedRun(a.text, b.text) : null;
	const told = run && (run.quoted || (!ours && score >= NEAR.words));
	if (told) reasons.push({ code: 'shared-words', a: run.a, b: run.b });
	const figure = figureReason(a, b, score);
	if (figure) reasons.push(figure);
	const name = [...a.sources].find((own) => b.sources.has(own));
	if (name !== undefined && score >= NEAR.source) reasons.push({ code: 'same-source', name });
	if (!ours && score >= NEAR.alone) reasons.push({ code: 'counterparts' });
	if (reasons.length === 0) return null;
	const kind = told && run.quoted ? 'quotation' : figure ? 'figure' : 'report';
	return { kind, reasons, score };
}

/**
 * Proposes which sentences of several texts pass on the same quotation, figure or report, with the
 * reasons, the nearest first. Suggestions, for a person to look at: whether two figures count the
 * same is not known here. Where a text is our summary, neither unquoted words nor the nearness of two
 * sentences is a reason.
 *
 * Time: for each pair of texts a step for each pair of sentences, and a comparison of words for pairs
 * that are near enough.
 */
export function proposeParallels(texts: readonly ComparedText[]): readonly ProposedParallel[] {
	const read = texts.map(({ sentences }) => sentences.map(readSentence));
	const found = texts.flatMap((one, x) =>
		texts.slice(x + 1).flatMap((other, step) => {
			const y = x + 1 + step;
			return counterpartScores(one.sentences, other.sentences).flatMap((row, i) =>
				row.flatMap((score, j): ProposedParallel[] => {
					const [a, b] = [read[x]?.[i], read[y]?.[j]];
					const proposal = a && b ? propose(a, b, score, one.ours || other.ours) : null;
					if (!proposal) return [];
					const places = { a: { text: x, sentence: i }, b: { text: y, sentence: j } };
					return [{ ...proposal, ...places }];
				})
			);
		})
	);
	return found.sort((a, b) => b.score - a.score);
}
