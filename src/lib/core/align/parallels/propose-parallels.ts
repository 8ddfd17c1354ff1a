import { findFigures, type Figure } from '$lib/core/detect';
import { words, type Span } from '$lib/core/text';
import { counterpartScores } from '../counterparts/counterpart-scores';
import { stem } from '../counterparts/stem';
import { familiesOf } from '../counterparts/word-families';
import { sharedRun } from './shared-run';

/** The texts looked through: of each its sentences, in order. */
export type Sentences = readonly string[];

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

// How near two sentences must be for each reason to count. What is plain by itself needs little; the
// nearness alone must be that of one report. Set on the parallels recorded in the two sets, which are
// also what is measured.
const NEAR = { words: 0.04, figure: 0.06, source: 0.05, beside: 0.1, alone: 0.45 } as const;

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

/** Numbers that say little by themselves: single digits, days, years. */
const telling = ({ type, value }: Figure): boolean =>
	type !== 'date' && type !== 'time' && !(type === 'number' && Number(value) < 3);

interface Read {
	readonly text: string;
	readonly figures: readonly Figure[];
	/** Who is named as speaking. */
	readonly sources: ReadonlySet<string>;
}

const readSentence = (text: string): Read => ({
	text,
	figures: findFigures(text).filter(telling),
	sources: sourcesIn(text)
});

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The stems of what a figure counts, and of their families; empty where nothing is named. */
function counted(text: string, { counts }: Figure): ReadonlySet<string | number> {
	if (!counts) return new Set();
	const stems = words(text.slice(counts.start, counts.end)).map((word) => stem(word.text));
	return new Set([...stems, ...stems.flatMap(familiesOf)]);
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
	[...one].some((own) => other.has(own));

/** Whether two figures can be of one thing: one unit, and where things are counted, like things. */
function alike(a: Read, one: Figure, b: Read, other: Figure): boolean {
	if (one.type !== other.type || one.unit !== other.unit) return false;
	return one.unit !== null || meet(counted(a.text, one), counted(b.text, other));
}

function figureReason(a: Read, b: Read, score: number): ParallelReason | null {
	if (score < NEAR.figure) return null;
	const pairs = a.figures.flatMap((one) =>
		b.figures.filter((other) => alike(a, one, b, other)).map((other) => [one, other] as const)
	);
	const same = pairs.find(([one, other]) => one.value === other.value);
	const [one, other] = same ?? pairs[0] ?? [];
	if (!one || !other || (!same && score < NEAR.beside)) return null;
	return { code: same ? 'same-figure' : 'figures-beside', a: spanOf(one), b: spanOf(other) };
}

function propose(a: Read, b: Read, score: number): Omit<ProposedParallel, 'a' | 'b'> | null {
	const reasons: ParallelReason[] = [];
	const run = score >= NEAR.words ? sharedRun(a.text, b.text) : null;
	if (run) reasons.push({ code: 'shared-words', a: run.a, b: run.b });
	const figure = figureReason(a, b, score);
	if (figure) reasons.push(figure);
	const name = [...a.sources].find((own) => b.sources.has(own));
	if (name !== undefined && score >= NEAR.source) reasons.push({ code: 'same-source', name });
	if (score >= NEAR.alone) reasons.push({ code: 'counterparts' });
	if (reasons.length === 0) return null;
	const kind = run?.quoted ? 'quotation' : figure ? 'figure' : 'report';
	return { kind, reasons, score };
}

/**
 * Proposes which sentences of several texts pass on the same quotation, figure or report, with the
 * reasons, the nearest first. Suggestions, for a person to look at: whether two figures count the
 * same is not known here.
 *
 * Time: for each pair of texts a step for each pair of sentences, and a comparison of words for pairs
 * that are near enough.
 */
export function proposeParallels(texts: readonly Sentences[]): readonly ProposedParallel[] {
	const read = texts.map((sentences) => sentences.map(readSentence));
	const found = texts.flatMap((one, x) =>
		texts.slice(x + 1).flatMap((other, step) => {
			const y = x + 1 + step;
			return counterpartScores(one, other).flatMap((row, i) =>
				row.flatMap((score, j): ProposedParallel[] => {
					const [a, b] = [read[x]?.[i], read[y]?.[j]];
					const proposal = a && b ? propose(a, b, score) : null;
					if (!proposal) return [];
					const places = { a: { text: x, sentence: i }, b: { text: y, sentence: j } };
					return [{ ...proposal, ...places }];
				})
			);
		})
	);
	return found.sort((a, b) => b.score - a.score);
}
