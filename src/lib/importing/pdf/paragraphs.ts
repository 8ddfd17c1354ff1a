import type { ImportedBlock } from '../article';
import { seen } from '../html/block-writer';
import { squeeze } from '../html/tree';
import type { Line } from './lines';

/** Lines at the top and at the bottom of a page that may be its running heads. */
const EDGE = 3;
/** A line that comes back on this share of the pages, numbers aside, is a running head. */
const COMES_BACK = 0.4;
const PAGE_NUMBER =
	/^(?:page|seite|p\.?|s\.?)?\s*[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—\])]?(?:\s*(?:of|von|de|\/)\s*\d{1,4})?$/i;
/** Larger than the text's type by this much: a heading. */
const LARGER = 1.12;
const MOST_OF_HEADING = 160;
/** Wider than the usual distance of lines by this much: a new paragraph. */
const WIDER = 1.35;
/** Shorter than the column by this share: the last line of a paragraph, if it ends like one. */
const SHORTER = 0.12;
/** Further in than the line above by this many sizes of type: the first line of a paragraph. */
const INDENT = 0.7;

const shape = (text: string): string => squeeze(text).toLowerCase().replaceAll(/\d+/g, '#');

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The pages without page numbers and lines that come back at the same end of many of them. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
	const edges = (page: readonly Line[]): readonly Line[] => {
		const sorted = [...page].sort((a, b) => b.y - a.y);
		return [...sorted.slice(0, EDGE), ...sorted.slice(Math.max(EDGE, sorted.length - EDGE))];
	};
	const counts = new Map<string, number>();
	for (const page of pages) {
		for (const text of new Set(edges(page).map((line) => shape(line.text)))) {
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
	}
	const least = Math.max(2, pages.length * COMES_BACK);
	return pages.map((page) => {
		const ends = new Set(edges(page));
		const numbered = page.filter(
			(line) => !ends.has(line) || !PAGE_NUMBER.test(squeeze(line.text))
		);
		const kept = numbered.filter(
			(line) => !ends.has(line) || (counts.get(shape(line.text)) ?? 0) < least
		);
		// Short pages that are alike are no running heads.
		return kept.length > 0 ? kept : numbered;
	});
}

/** Joins a line to what stands before it; a hyphen at its end was put there to break the word. */
function join(text: string, next: string): string {
	if (/\p{L}[-‐\u00AD]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
	if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(text)) return text + next;
	return `${text} ${next}`;
}

const ends = (text: string): boolean => /[.!?:;…。]["”’»)\]]*$/u.test(text);
const ITEM = /^(?:[•▪‣◦·–]|\d{1,2}[.)])\s+(?=\S)/u;

/** A paragraph with the size of its type. */
export interface SizedBlock extends ImportedBlock {
	readonly size: number;
}

/** A paragraph under way. */
interface Open {
	readonly text: string;
	readonly size: number;
}

/** Paragraphs and headings out of lines in reading order, page by page. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly SizedBlock[] {
	const kept = withoutRunningHeads(pages);
	const all = kept.flat();
	// The size most of the text is set in, each line by its length.
	const body = median(
		all.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size))
	);
	const blocks: SizedBlock[] = [];
	let open: Open | null = null;
	const end = (): void => {
		if (!open) return;
		const text = squeeze(seen(open.text));
		const heading = open.size > body * LARGER && text.length <= MOST_OF_HEADING;
		const kind = heading ? 'heading' : ITEM.test(text) ? 'item' : 'paragraph';
		if (/[\p{L}\p{N}]/u.test(text)) {
			blocks.push({ kind, text: kind === 'item' ? text.replace(ITEM, '') : text, size: open.size });
		}
		open = null;
	};
	for (const page of kept) {
		const steps = page.flatMap((line, i) => {
			const step = (page[i - 1]?.y ?? line.y) - line.y;
			return step > 0 && step < line.size * 4 ? [step] : [];
		});
		const usual = median(steps);
		for (const [i, line] of page.entries()) {
			const before = page[i - 1];
			const current: Open | null = open;
			const text = squeeze(line.text);
			if (!current) {
				open = { text, size: line.size };
				continue;
			}
			const resized = Math.abs(line.size - current.size) > current.size * 0.1;
			const sameColumn = before !== undefined && before.y > line.y && line.left < before.right;
			const column = page.filter((other) => Math.abs(other.left - line.left) < line.size * 2);
			const right = Math.max(...column.map((other) => other.right));
			const breaks = sameColumn
				? before.y - line.y > usual * WIDER ||
					line.left > before.left + INDENT * line.size ||
					(before.right < right - (right - before.left) * SHORTER && ends(current.text))
				: ends(current.text);
			if (resized || breaks || ITEM.test(text)) {
				end();
				open = { text, size: line.size };
			} else open = { text: join(current.text, text), size: current.size };
		}
	}
	end();
	return blocks;
}
