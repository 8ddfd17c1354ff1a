/** A block of an article's text as it stands in its file. */
export interface BodyBlock {
	readonly heading: boolean;
	/** Without the heading's `##`; lines joined by single spaces. */
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

/**
 * Cuts an article's file into front matter and blocks separated by blank lines.
 *
 * @returns null when the file does not begin with front matter between two lines `---`
 */
export function readMarkdown(text: string): Markdown | null {
	const lines = text.split('\n');
	if (!FENCE.test(lines[0] ?? '')) return null;
	const end = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
	if (end < 0) return null;
	const body: BodyBlock[] = [];
	let open: { first: number; parts: string[] } | null = null;
	const close = (): void => {
		if (!open) return;
		const joined = open.parts.join(' ');
		const heading = HEADING.test(joined);
		body.push({ heading, text: joined.replace(HEADING, ''), line: open.first });
		open = null;
	};
	for (const [i, line] of lines.entries()) {
		if (i <= end) continue;
		const part = line.trim().replace(/\s+/gu, ' ');
		if (part === '') close();
		else if (open) (open as { parts: string[] }).parts.push(part);
		else open = { first: i + 1, parts: [part] };
	}
	close();
	return { front: lines.slice(1, end).join('\n'), frontLine: 2, body };
}

/** The file of an article: `readMarkdown` gives front matter and blocks back. */
export function writeMarkdown(front: string, body: readonly Omit<BodyBlock, 'line'>[]): string {
	const blocks = body.map((block) => `\n${block.heading ? '## ' : ''}${block.text}\n`);
	return `---\n${front.trimEnd()}\n---\n${blocks.join('')}`;
}
