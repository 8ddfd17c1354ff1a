import type { Span } from './span';

const BULLET = /(?<!\S)[•‣◦▪●⁃∙■]/gu;
const MARKER = /(?<!\S)(\(?)(\d{1,3}|[a-zA-Z])(\.\)|\)|\.)(?=\s+\S)/gu;
// A line of a list is short; a hard-wrapped line of prose is rarely shorter than this.
const LIST_LINE = 40;

const valueOf = (mark: string): number =>
	/\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0);

/**
 * Where list items run on in one block, the places at which they begin: before each bullet, or
 * before each of at least two markers that count up (`1.` `2.`, `a)` `b)`), the first of which
 * opens the block. Empty for prose.
 */
export function itemStarts(text: string): number[] {
	const bullets = [...text.matchAll(BULLET)].map((match) => match.index);
	const opening = text.search(/\S/);
	if (bullets[0] === opening) return bullets;

	const starts: number[] = [];
	let style = '';
	let expected = 0;
	for (const match of text.matchAll(MARKER)) {
		const [, open = '', mark = '', close = ''] = match;
		const kind = `${open}${/\d/.test(mark) ? '1' : mark === mark.toLowerCase() ? 'a' : 'A'}${close}`;
		if (starts.length === 0) {
			if (match.index !== opening) return [];
			style = kind;
		} else if (kind !== style || valueOf(mark) !== expected) continue;
		starts.push(match.index);
		expected = valueOf(mark) + 1;
	}
	return starts.length > 1 ? starts : [];
}

/**
 * The lines of a block that is a bare list: three or more short lines, none closed by punctuation.
 * Null for anything else, whose line breaks mean no more than a space.
 */
export function listLines(text: string): Span[] | null {
	const lines: Span[] = [];
	for (const match of text.matchAll(/[^\r\n]+/g)) {
		const line = match[0].trim();
		if (line === '') continue;
		if (line.length > LIST_LINE || /[.!?…:;,"”’)\]]$/u.test(line)) return null;
		const start = match.index + match[0].indexOf(line);
		lines.push({ start, end: start + line.length });
	}
	return lines.length >= 3 ? lines : null;
}
