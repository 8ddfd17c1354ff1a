import { Refused, type ImportedArticle, type ImportedBlock } from './article';
import { languageOf } from './facts/language';
import { MOST_CHARACTERS } from './limits';
import { seen } from './html/block-writer';
import { squeeze } from './html/tree';

/** Lines of hard-wrapped text end near the same column, below this one. */
const WIDEST_WRAP = 100;
/** A wrapped line is at least this share of the widest. */
const FULL_LINE = 0.7;
/** How many lines but the last of a paragraph are full where text is wrapped. */
const MOSTLY = 0.75;
const ITEM = /^\s*(?:[-*•‣▪–]|\d{1,3}[.)])\s+(?=\S)/u;
const QUOTED = /^\s*>\s?/;
/** A title has one line, no more than this, and no full stop. */
const MOST_OF_TITLE = 150;

/** Whether lines were broken at a width and not at paragraphs. */
function isWrapped(lines: readonly string[]): boolean {
	const full = lines.filter((line) => line.trim() !== '');
	if (full.length < 4) return false;
	const widest = full.reduce((most, line) => Math.max(most, line.length), 0);
	if (widest > WIDEST_WRAP || widest < 40) return false;
	const inner = lines.filter((line, i) => line.trim() !== '' && (lines[i + 1] ?? '').trim() !== '');
	if (inner.length < full.length / 3) return false;
	return inner.filter((line) => line.length >= widest * FULL_LINE).length >= inner.length * MOSTLY;
}

const kindOf = (line: string): ImportedBlock['kind'] =>
	ITEM.test(line) ? 'item' : QUOTED.test(line) ? 'quotation' : 'paragraph';

/** Joins wrapped lines; a hyphen at the end of a line before a small letter was put there to break the word. */
const join = (lines: readonly string[]): string =>
	lines.reduce((text, line) => {
		if (/\p{Ll}[-‐\u00AD]$/u.test(text) && /^\p{Ll}/u.test(line.trim())) {
			return text.slice(0, -1) + line.trim();
		}
		return text === '' ? line.trim() : `${text} ${line.trim()}`;
	}, '');

/** Text as blocks: a line each, or paragraphs between empty lines where lines are wrapped. */
export function blocksOfText(text: string): readonly ImportedBlock[] {
	const lines = seen(text).split(/\r\n|[\n\r\u0085\u2028\u2029\f]/u);
	const wrapped = isWrapped(lines);
	const blocks: ImportedBlock[] = [];
	let open: string[] = [];
	const end = (): void => {
		const [first = ''] = open;
		const kind = kindOf(first);
		const bare = open.map((line) => line.replace(kind === 'quotation' ? QUOTED : /^/, ''));
		const whole = squeeze(join(bare).replace(kind === 'item' ? ITEM : /^/, ''));
		if (/[\p{L}\p{N}]/u.test(whole)) blocks.push({ kind, text: whole });
		open = [];
	};
	for (const line of lines) {
		const begins = !wrapped || line.trim() === '' || ITEM.test(line);
		if (begins && open.length > 0) end();
		if (line.trim() !== '') open.push(line);
	}
	if (open.length > 0) end();
	return blocks;
}

/**
 * Reads a plain text: its paragraphs, and as title a first line that looks like one.
 *
 * @throws {Refused} where it is longer than any article
 */
export function readPlainText(text: string): ImportedArticle {
	if (text.length > MOST_CHARACTERS) {
		throw new Refused({ reason: 'too-much-text', limit: MOST_CHARACTERS });
	}
	const blocks = blocksOfText(text.replaceAll('\0', ''));
	const [first, ...rest] = blocks;
	const isTitle =
		first !== undefined &&
		rest.length > 0 &&
		first.kind === 'paragraph' &&
		first.text.length <= MOST_OF_TITLE &&
		!/[.:;,…]["”’)]?$/u.test(first.text) &&
		rest.some((block) => block.text.length > first.text.length);
	const language = languageOf([], blocks.map((block) => block.text).join('\n'));
	return {
		...(isTitle && { title: first.text }),
		...(language !== undefined && { language }),
		blocks: isTitle ? rest : blocks,
		warnings: []
	};
}
