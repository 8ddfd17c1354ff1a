import type { BlockKind } from '$lib/core/model';
import { isBio, isByline, isName, kindByWording } from './furniture';
import { repeats } from './repeats';
import type { Word } from './words';

/** A block as the kinds are told from it. */
export interface Draft {
	readonly text: string;
	readonly words: readonly Word[];
	readonly sentences: number;
	readonly indent: number;
}

// Headlines run to about 20 words, section headings to about 12, and a heading of nine or more
// that is a plain statement is, among shorter ones, the caption of a picture that is gone.
const LONGEST_TITLE = 25;
const LONGEST_HEADING = 14;
const LONG_HEADING = 9;
const LONGEST_QUESTION = 10;
const LONGEST_STANDFIRST = 40;
// Behind the end of an article stand its bio, notices and links: short, and less than the article.
const LONGEST_TEASER = 45;
const LARGEST_TAIL = 0.4;

const closed = (text: string): boolean => /[.!?…:;,]["'”’»)\]]*$/u.test(text);
const asks = (text: string): boolean =>
	/^(?:why|how|what|who|whom|whose|when|where|which)\b/iu.test(text) || /\?["'”’]*$/u.test(text);

function inTitleCase({ text }: Draft): boolean {
	const long = text.split(/\s+/).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word));
	return long.length > 1 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

const median = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The kind of each block, by wording, repetition, place and shape, in that order. */
export function proposeKinds(drafts: readonly Draft[]): BlockKind[] {
	const kinds: (BlockKind | undefined)[] = drafts.map(({ text, words }) =>
		kindByWording(text, words.length)
	);
	markRepeats(drafts, kinds);
	const title = markTitle(drafts, kinds);
	markTail(drafts, kinds, title);
	if (title >= 0) markHead(drafts, kinds, title);
	markLines(drafts, kinds);
	return kinds.map((kind) => kind ?? 'paragraph');
}

function markRepeats(drafts: readonly Draft[], kinds: (BlockKind | undefined)[]): void {
	repeats(drafts.map(({ words }) => words)).forEach((repeat, index) => {
		const draft = drafts[index];
		if (!draft || !repeat || kinds[index] || kinds[repeat.of]) return;
		// A heading may be taken from the text it heads.
		if (!repeat.whole && !closed(draft.text) && draft.words.length < LONG_HEADING) return;
		if (repeat.whole && Math.abs(repeat.of - index) === 1 && !closed(draft.text)) {
			// The same line twice running: the text of a picture and its caption.
			kinds[index] = 'caption';
			kinds[repeat.of] = 'caption';
		} else kinds[index] = 'pull-quote';
		const next = drafts[index + 1];
		if (kinds[index] === 'pull-quote' && next && isName(next.text)) kinds[index + 1] = 'pull-quote';
	});
}

/** Marks the title, if the text has one, and returns its index or -1. */
function markTitle(drafts: readonly Draft[], kinds: (BlockKind | undefined)[]): number {
	const index = kinds.findIndex((kind) => kind === undefined);
	const draft = drafts[index];
	if (!draft || drafts.length < 2 || draft.words.length > LONGEST_TITLE) return -1;
	if (/[.:;,]["'”’»)\]]*$/u.test(draft.text) || draft.words.length === 0) return -1;
	if (!drafts.some(({ words }, i) => i > index && words.length > draft.words.length)) return -1;
	kinds[index] = 'title';
	return index;
}

/** Finds where the article ends and its bio, notices and links to others begin. */
function markTail(drafts: readonly Draft[], kinds: (BlockKind | undefined)[], title: number): void {
	const all = drafts.reduce((sum, { words }) => sum + words.length, 0);
	let behind = 0;
	let end = drafts.length;
	for (let i = drafts.length - 1; i > title; i--) {
		const { text, words } = drafts[i] ?? { text: '', words: [] };
		const known = kinds[i];
		behind += words.length;
		if (behind > all * LARGEST_TAIL) break;
		const bio = known === undefined && isBio(text);
		if (known === 'notice' || bio) end = i;
		else if (known === undefined && words.length > LONGEST_TEASER) break;
	}
	for (let i = end; i < drafts.length; i++) {
		if (isBio(drafts[i]?.text ?? '')) kinds[i] ??= 'bio';
		if (kinds[i] !== 'notice' && kinds[i] !== 'bio') kinds[i] = 'promotion';
	}
}

/** Between title and first paragraph: bylines, and the standfirst. */
function markHead(drafts: readonly Draft[], kinds: (BlockKind | undefined)[], title: number): void {
	const usual = median(drafts.slice(title + 2).map(({ indent }) => indent));
	for (let i = title + 1; i < drafts.length; i++) {
		const draft = drafts[i];
		if (!draft || kinds[i]) continue;
		if (isByline(draft.text)) {
			kinds[i] = 'bio';
			continue;
		}
		const next = drafts[i + 1];
		const apart =
			draft.indent !== usual ||
			kinds[i + 1] === 'caption' ||
			kinds[i + 1] === 'notice' ||
			(next !== undefined && isByline(next.text));
		const first = !kinds.slice(title + 1, i).includes('standfirst');
		if (first && draft.sentences === 1 && draft.words.length <= LONGEST_STANDFIRST && apart) {
			kinds[i] = 'standfirst';
			continue;
		}
		break;
	}
}

/** Open lines among the paragraphs: headings, captions without a credit, links at the end. */
function markLines(drafts: readonly Draft[], kinds: (BlockKind | undefined)[]): void {
	const lines = drafts.flatMap(({ text, words }, index) =>
		kinds[index] === undefined &&
		words.length <= LONGEST_HEADING &&
		(!closed(text) || text.endsWith('?'))
			? [index]
			: []
	);
	const isLine = new Set(lines);
	const last = kinds.findLastIndex((kind, i) => kind === undefined && !isLine.has(i));
	const usual = median(lines.map((index) => drafts[index]?.words.length ?? 0));
	for (const index of lines) {
		const draft = drafts[index];
		if (!draft) continue;
		if (index > last) kinds[index] = last < 0 ? 'paragraph' : 'promotion';
		else if (draft.text.endsWith('?') && !asksInHeading(drafts, kinds, index)) continue;
		else if (
			draft.words.length >= LONG_HEADING &&
			usual < LONG_HEADING &&
			!asks(draft.text) &&
			!inTitleCase(draft)
		) {
			kinds[index] = 'caption';
		} else kinds[index] = 'heading';
	}
}

/**
 * A line that ends in a question mark may be a short paragraph: it is a heading where the blocks
 * around it are closed paragraphs longer than it, and the question stands alone.
 */
function asksInHeading(
	drafts: readonly Draft[],
	kinds: readonly (BlockKind | undefined)[],
	index: number
): boolean {
	const draft = drafts[index];
	const others = kinds.filter((kind) => kind === 'heading').length;
	return draft?.sentences === 1 && others > 0 && draft.words.length <= LONGEST_QUESTION;
}
