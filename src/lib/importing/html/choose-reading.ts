import type { ImportedBlock } from '../article';
import { contained, shinglesOf, shinglesOfBlocks, shingleF1 } from './shingles';
import { fillGaps } from './fill-gaps';
import { squeeze } from './tree';

/** Two readings of one page, and what the page's data say its text is. */
export interface Readings {
	readonly readability: readonly ImportedBlock[];
	readonly own: readonly ImportedBlock[];
	/** Whether the page marks what our own reading took as its article. */
	readonly marked: boolean;
	/** Of what ours has more than Readability's, the share that the page calls the same: 0 to 1. */
	readonly moreOfTheSame: number;
	/** The text in the structured data. */
	readonly stated?: string | undefined;
}

/** A stated text shorter than this is a teaser. */
const LEAST_STATED = 600;
/** A reading that agrees with the stated text this far is the same text, with the page's paragraphs. */
const AGREES = 0.5;
/** Readings of which one holds this much of the other are of the same article. */
const HOLDS = 0.85;
/** One reading is so much longer that the other has lost a part. */
const LONGER = 1.25;
/** More than half; and some of it, where the page marks ours as well. */
const [MOSTLY, PARTLY] = [0.6, 0.2];
/** Below this a reading is a notice or a caption. */
const LEAST_CHARACTERS = 250;

const lengthOf = (blocks: readonly ImportedBlock[]): number =>
	blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The structured data's text as blocks: it has line breaks, and no markup that could be trusted. */
const blocksOfText = (text: string): readonly ImportedBlock[] =>
	text
		.replaceAll(/<[^<>]*>/g, ' ')
		.split(/\n+/)
		.map(squeeze)
		.filter((line) => line !== '')
		.map((line) => ({ kind: 'paragraph', text: line }));

/**
 * Decides between two readings of a page. The page's own statement of its text decides where there
 * is one; otherwise Readability's reading holds, unless it has lost most of what ours found, or the
 * page itself marks ours as its article and Readability's is something else.
 */
export function chooseReading({
	readability,
	own,
	marked,
	moreOfTheSame,
	stated
}: Readings): readonly ImportedBlock[] {
	const [theirs, ours] = [shinglesOfBlocks(readability), shinglesOfBlocks(own)];
	if (stated !== undefined && stated.length >= LEAST_STATED) {
		const wanted = shinglesOf(stated);
		const [a, b] = [shingleF1(theirs, wanted), shingleF1(ours, wanted)];
		if (Math.max(a, b) >= AGREES) return a >= b ? readability : own;
		const text = blocksOfText(stated);
		if (lengthOf(text) > Math.max(lengthOf(readability), lengthOf(own))) return text;
	}
	if (readability.length === 0) return own;
	if (own.length === 0) return readability;
	const [long, short] = [lengthOf(own), lengthOf(readability)];
	if (short < LEAST_CHARACTERS && long > short * LONGER) return own;
	const [inOurs, inTheirs] = [contained(theirs, ours), contained(ours, theirs)];
	const filled = (): readonly ImportedBlock[] => fillGaps(readability, own, marked);
	if (inOurs >= HOLDS && inTheirs >= HOLDS) return filled();
	// Ours holds theirs and more: they lost a part, if what is more is called the same.
	if (inOurs >= HOLDS && long > short * LONGER) {
		return moreOfTheSame >= MOSTLY || (marked && moreOfTheSame >= PARTLY) ? own : filled();
	}
	// Theirs holds ours and more: comments or teasers, if the page marks where its article is.
	if (inTheirs >= HOLDS && short > long * LONGER) return marked ? own : readability;
	return marked && long > short ? own : filled();
}
