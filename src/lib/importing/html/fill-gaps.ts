import type { ImportedBlock } from '../article';
import { wordsOf } from '../facts/page-facts';
import { linked } from './stray-lines';

/** A paragraph shorter than this is a label. */
const LEAST_CHARACTERS = 40;
const MOST_LINKED = 0.5;

const keyOf = ({ text }: ImportedBlock): string => wordsOf(text).join(' ');

const belongs = (block: ImportedBlock): boolean =>
	block.kind === 'heading' ||
	block.kind === 'item' ||
	(block.text.length >= LEAST_CHARACTERS && linked(block) < MOST_LINKED);

/**
 * Puts into one reading what the other has between the same two paragraphs: headings and lists that
 * were taken for furniture.
 *
 * @param marked whether the page marks the other as its article: what it has before the first and
 * after the last of them belongs as well
 */
export function fillGaps(
	reading: readonly ImportedBlock[],
	other: readonly ImportedBlock[],
	marked: boolean
): readonly ImportedBlock[] {
	const places = new Map(other.map((block, i) => [keyOf(block), i]));
	const filled: ImportedBlock[] = [];
	const known = new Set(reading.map(keyOf));
	let before = marked ? -1 : null;
	const fill = (to: number): void => {
		if (before === null || to <= before) return;
		const gap = other.slice(before + 1, to);
		// Something of this reading in between: the two are in different orders.
		if (gap.some((block) => known.has(keyOf(block)))) return;
		filled.push(...gap.filter(belongs));
	};
	for (const block of reading) {
		const place = places.get(keyOf(block));
		if (place !== undefined) {
			fill(place);
			before = place;
		}
		filled.push(block);
	}
	if (marked) fill(other.length);
	while (filled.at(-1)?.kind === 'heading' && filled.length > 1) filled.pop();
	return filled;
}
