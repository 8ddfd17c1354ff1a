import type { ImportedBlock } from '../article';

/** Labels, section names, buttons and counters are shorter; a sentence this short ends with a stop. */
const MOST_OF_STRAY = 80;
/** A paragraph of running text, after which a text has begun. */
const LEAST_OF_RUNNING = 80;
/** Blocks at either end among which stray lines are looked for. */
const AT_THE_ENDS = 8;
/** A line that is a link from one end to the other leads to another page. */
const WHOLLY = 0.9;

const STOP = /[.!?…:;。！？؟।"”’»)\]]$/u;
/** The hour beside an entry, the number of votes. */
const NUMBER = /^[\d.,:h\s]{1,8}(?:[ap]\.?m\.?)?$/iu;

/** How much of a block stands in links: 0 to 1. */
export const linked = ({ text, marks }: ImportedBlock): number =>
	(marks ?? []).reduce(
		(sum, { kind, start, end }) => sum + (kind === 'link' ? end - start : 0),
		0
	) / text.length;

const isShort = ({ kind, text }: ImportedBlock): boolean =>
	kind !== 'heading' && kind !== 'quotation' && text.length <= MOST_OF_STRAY && !STOP.test(text);

const isRunning = ({ kind, text }: ImportedBlock): boolean =>
	kind !== 'heading' && text.length >= LEAST_OF_RUNNING;

/** Lines before the first running paragraph, or after the last: sections, roles, counters. */
function atTheEnds(blocks: readonly ImportedBlock[]): Set<ImportedBlock> {
	const stray = new Set<ImportedBlock>();
	for (const side of [blocks, blocks.toReversed()]) {
		const end = side.findIndex(isRunning);
		if (end > AT_THE_ENDS) continue;
		for (const block of side.slice(0, Math.max(0, end))) {
			if (isShort(block) && block.kind === 'paragraph') stray.add(block);
		}
	}
	return stray;
}

/** Lines that are said more than once, and are no sentences: `Advertisement – continue below`. */
function repeated(blocks: readonly ImportedBlock[]): Set<ImportedBlock> {
	const short = blocks.filter(isShort);
	const counts = new Map<string, number>();
	for (const { text } of short) counts.set(text, (counts.get(text) ?? 0) + 1);
	return new Set(short.filter(({ text }) => (counts.get(text) ?? 0) > 1));
}

/** Links to other pages, with the label above two or more of them: `More on this`. */
function leadingElsewhere(blocks: readonly ImportedBlock[]): Set<ImportedBlock> {
	const stray = new Set<ImportedBlock>();
	let from = 0;
	for (let i = 0; i <= blocks.length; i += 1) {
		const block = blocks[i];
		if (block && block.kind !== 'heading' && isShort(block) && linked(block) > WHOLLY) continue;
		const run = blocks.slice(from, i);
		const label = blocks[from - 1];
		if (
			run.length > 1 &&
			label &&
			label.text.length <= MOST_OF_STRAY &&
			!/[.!?…]$/u.test(label.text)
		) {
			stray.add(label);
		}
		for (const link of run) stray.add(link);
		from = i + 1;
	}
	return stray;
}

/** Blocks without the lines that say nothing of the article, whatever names the page gives them. */
export function withoutStrayLines(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
	// A list of links, a poem, a few short lines: where nothing runs on, nothing is stray.
	if (!blocks.some(isRunning)) return blocks;
	const stray = [atTheEnds(blocks), repeated(blocks), leadingElsewhere(blocks)];
	return blocks.filter(
		(block) =>
			!stray.some((found) => found.has(block)) &&
			!(block.kind !== 'heading' && NUMBER.test(block.text))
	);
}
