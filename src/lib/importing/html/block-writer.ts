import type { ImportedBlock, ImportedKind, ImportedMark } from '../article';

type MarkKind = ImportedMark['kind'];

/** Control characters, what has no width, and what turns the direction of writing in secret. */
const UNSEEN =
	/(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFFC]/gu;
/** What a word processor puts before an item as text. */
const BULLET = /^[·•▪‣◦§o–-]\s+/u;
const WORD = /[\p{L}\p{N}]/u;

/** Text without characters that mean nothing to a reader. */
export const seen = (text: string): string => text.replace(UNSEEN, '').normalize('NFC');

/** Marks without spaces at their ends, in order; neighbours of a kind are one. */
function tidied(marks: readonly ImportedMark[], text: string, cut: number): ImportedMark[] {
	const tidy: ImportedMark[] = [];
	const trimmed = marks
		.map(({ kind, start, end }) => ({
			kind,
			start: Math.max(cut, text[start] === ' ' ? start + 1 : start) - cut,
			end: (text[end - 1] === ' ' ? end - 1 : end) - cut
		}))
		.filter(({ start, end }) => end > start)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	for (const mark of trimmed) {
		const at = tidy.findLastIndex(({ kind }) => kind === mark.kind);
		const before = tidy[at];
		const between = before && text.slice(before.end + cut, mark.start + cut);
		if (before && between?.trim() === '' && mark.kind !== 'link') {
			tidy[at] = { ...before, end: Math.max(before.end, mark.end) };
		} else tidy.push(mark);
	}
	return tidy;
}

interface Open {
	readonly kind: MarkKind;
	readonly start: number;
}

/**
 * Puts blocks together from pieces of text as they come: spaces are squeezed while writing, so that
 * marks keep the right offsets.
 */
export class BlockWriter {
	readonly blocks: ImportedBlock[] = [];
	#parts: string[] = [];
	#length = 0;
	#space = false;
	#marks: ImportedMark[] = [];
	#open: Open[] = [];

	/** Adds text to the block under way. */
	write(text: string): void {
		const squeezed = seen(text).replace(/\s+/gu, ' ');
		const bare = squeezed.trim();
		if (squeezed.startsWith(' ')) this.#space = true;
		if (bare === '') return;
		if (this.#space && this.#length > 0) this.#add(' ');
		this.#add(bare);
		this.#space = squeezed.endsWith(' ');
	}

	/** Whatever comes next is a word of its own. */
	space(): void {
		this.#space = true;
	}

	#add(text: string): void {
		this.#parts.push(text);
		this.#length += text.length;
	}

	/** Where the next word will stand. */
	get #next(): number {
		return this.#length + (this.#space && this.#length > 0 ? 1 : 0);
	}

	/** Marks all that `inside` writes. A block that ends meanwhile ends the mark, and the next begins it anew. */
	mark(kind: MarkKind, inside: () => void): void {
		if (this.#open.some((open) => open.kind === kind)) {
			inside();
			return;
		}
		this.#open.push({ kind, start: this.#next });
		inside();
		const open = this.#open.pop();
		if (open) this.#close(open);
	}

	#close({ kind, start }: Open): void {
		if (this.#length > start) this.#marks.push({ kind, start, end: this.#length });
	}

	/** Ends the block under way, if it has a word in it. */
	end(kind: ImportedKind): void {
		for (const open of this.#open) this.#close(open);
		this.#open = this.#open.map((open) => ({ ...open, start: 0 }));
		const text = this.#parts.join('');
		const bullet = kind === 'item' ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
		if (WORD.test(text)) {
			const marks = tidied(this.#marks, text, bullet);
			const bare = text.slice(bullet);
			this.blocks.push(marks.length > 0 ? { kind, text: bare, marks } : { kind, text: bare });
		}
		this.#parts = [];
		this.#marks = [];
		this.#length = 0;
		this.#space = false;
	}
}
