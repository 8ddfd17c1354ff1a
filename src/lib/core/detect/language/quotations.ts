import type { Span } from '$lib/core/text';

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
	/** The marks at its end are there; otherwise it ends with its paragraph. */
	readonly closed: boolean;
	/** It is not closed, and the next paragraph goes on with it. */
	readonly goesOn: boolean;
}

const DOUBLE = /[“”„«»"]|``|''/gu;
const SINGLE = /[‘’']/gu;
const SPACE_OR_OPENING = /[\s([{—–-]/u;
const LETTER = /[\p{L}\p{N}]/u;
const CLOSING_SIGN = /[.,;:!?…—–]/u;

/** Whether a mark with one form for both sides opens, by what stands around it. */
function opensByPlace(text: string, at: number, length: number, within: boolean): boolean {
	const [before, after] = [text[at - 1] ?? ' ', text[at + length] ?? ' '];
	const [left, right] = [SPACE_OR_OPENING.test(before), /\s/u.test(after)];
	return left === right ? !within : left;
}

function doubles(text: string, block: Span): Quotation[] {
	const own = text.slice(block.start, block.end);
	const found: Quotation[] = [];
	let [open, german] = [-1, false];
	for (const { 0: mark, index } of own.matchAll(DOUBLE)) {
		const opens =
			mark === '„' || mark === '«' || mark === '``'
				? true
				: mark === '“'
					? !german
					: mark === '"' || mark === "''"
						? opensByPlace(own, index, mark.length, open >= 0)
						: false;
		const start = block.start + index;
		if (opens) {
			// A second opening mark: what it opens within a quotation is part of that.
			if (open < 0) [open, german] = [start, mark === '„'];
		} else if (open >= 0) {
			found.push({ start: open, end: start + mark.length, closed: true, goesOn: false });
			[open, german] = [-1, false];
		}
	}
	if (open >= 0) found.push({ start: open, end: block.end, closed: false, goesOn: true });
	return found;
}

/** Where a quotation in single marks ends: an apostrophe at the end of a word looks the same. */
function singleEnd(own: string, marks: readonly number[], from: number): number {
	for (let i = from; i < marks.length; i++) {
		const at = marks[i] ?? 0;
		const before = own[at - 1] ?? ' ';
		if (LETTER.test(own[at + 1] ?? ' ') || /\s/u.test(before)) continue;
		if (CLOSING_SIGN.test(before) || before !== 's') return i;
		// "the voters' fears'": the mark behind an s closes only when no other does.
		const next = marks[i + 1];
		const later = next !== undefined && !LETTER.test(own[next + 1] ?? ' ');
		if (!later || /[‘]/u.test(own.slice(at + 1, next))) return i;
	}
	return -1;
}

function singles(text: string, block: Span): Quotation[] {
	const own = text.slice(block.start, block.end);
	const marks = [...own.matchAll(SINGLE)].map(({ index }) => index);
	const found: Quotation[] = [];
	for (let i = 0; i < marks.length; i++) {
		const at = marks[i] ?? 0;
		const opens =
			own[at] !== '’' &&
			SPACE_OR_OPENING.test(own[at - 1] ?? ' ') &&
			LETTER.test(own[at + 1] ?? ' ');
		if (!opens) continue;
		const end = singleEnd(own, marks, i + 1);
		if (end < 0) break;
		found.push({
			start: block.start + at,
			end: block.start + (marks[end] ?? 0) + 1,
			closed: true,
			goesOn: false
		});
		i = end;
	}
	return found;
}

/** Those in double marks, and those in single ones that stand beside them as speech of their own. */
function together(
	text: string,
	doubled: readonly Quotation[],
	single: readonly Quotation[]
): Quotation[] {
	let next = 0;
	const apart = single.filter(({ start, end }) => {
		while (next < doubled.length && (doubled[next]?.end ?? 0) <= start) next++;
		const within = (doubled[next]?.start ?? Infinity) < end;
		return !within && CLOSING_SIGN.test(text[end - 2] ?? '');
	});
	return [...doubled, ...apart].sort((a, b) => a.start - b.start);
}

/**
 * The quotations of a text, in order and without overlap. Marks of every style are read; single
 * ones beside double ones only where a sign before the closing mark shows that they are no
 * apostrophes. A quotation that is not closed lasts to the end of its paragraph, and goes on
 * where the next paragraph begins with an opening mark. Time is linear.
 */
export function quotations(text: string, blocks: readonly Span[]): Quotation[] {
	return blocks.flatMap((block, b) => {
		const found = doubles(text, block);
		const single = singles(text, block);
		const own = found.length === 0 ? single : together(text, found, single);
		const next = text[blocks[b + 1]?.start ?? -1] ?? '';
		return own.map((quotation) => ({
			...quotation,
			goesOn: quotation.goesOn && /[“"„«‘']/u.test(next)
		}));
	});
}
