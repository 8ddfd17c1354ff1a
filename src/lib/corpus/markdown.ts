/** A block of an article's text as it stands in its file. */
export interface BodyBlock {
	readonly kind: 'paragraph' | 'heading' | 'item';
	/** Without the `##` or bullet before it; lines joined by single spaces. */
	readonly text: string;
	/** The line of the file on which it begins. */
	readonly line: number;
}

export interface Markdown {
	readonly front: string;
	/** The line on which the front matter's YAML begins. */
	readonly frontLine: number;
	readonly body: readonly BodyBlock[];
}

const FENCE = /^---[ \t]*$/;
const HEADING = /^#{1,6}[ \t]+(?=\S)/;
const BULLET = /^[-*•][ \t]+(?=\S)/;
/** A list's number is the author's, and stays. Longer numbers begin sentences: `2016. A year …`. */
const NUMBER = /^\d{1,2}[.)][ \t]+(?=\S)/;

/**
 * Cuts an article's file into front matter and blocks. Blank lines separate blocks; a heading is a
 * line, and an item of a list a block of its own, wherever they stand. A number opens an item only
 * where a block begins, or behind another item: prose may break before one.
 *
 * @returns null when the file does not begin with front matter between two lines `---`
 */
export function readMarkdown(text: string): Markdown | null {
	const lines = text.split('\n');
	if (!FENCE.test(lines[0] ?? '')) return null;
	const end = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
	if (end < 0) return null;
	const body: BodyBlock[] = [];
	let open: BodyBlock | null = null;
	for (const [i, line] of lines.entries()) {
		if (i <= end) continue;
		const part = line.trim().replace(/\s+/gu, ' ');
		if (part === '') {
			open = null;
			continue;
		}
		const kind = kindOf(part, open);
		if (open && kind === null) {
			const longer: BodyBlock = { ...open, text: `${open.text} ${part}` };
			body[body.length - 1] = open = longer;
			continue;
		}
		open = {
			kind: kind ?? 'paragraph',
			text: part.replace(HEADING, '').replace(BULLET, ''),
			line: i + 1
		};
		body.push(open);
		if (kind === 'heading') open = null;
	}
	return { front: lines.slice(1, end).join('\n'), frontLine: 2, body };
}

/** What a line opens, or null where it goes on with the block it stands in. */
function kindOf(line: string, open: BodyBlock | null): BodyBlock['kind'] | null {
	if (HEADING.test(line)) return 'heading';
	if (BULLET.test(line)) return 'item';
	return NUMBER.test(line) && open?.kind !== 'paragraph' ? 'item' : null;
}

const mark = ({ kind, text }: Omit<BodyBlock, 'line'>): string =>
	kind === 'heading' ? '## ' : kind === 'item' && !NUMBER.test(text) ? '- ' : '';

/** The file of an article: `readMarkdown` gives front matter and blocks back. */
export function writeMarkdown(front: string, body: readonly Omit<BodyBlock, 'line'>[]): string {
	const blocks = body.map((block) => `\n${mark(block)}${block.text}\n`);
	return `---\n${front.trimEnd()}\n---\n${blocks.join('')}`;
}
