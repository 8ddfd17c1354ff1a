/** A pair of brackets or quotation marks: the places of the opening and the closing character. */
export interface Enclosure {
	readonly open: number;
	readonly close: number;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
	['(', ')'],
	['[', ']'],
	['{', '}'],
	['（', '）']
]);
const CLOSING = new Set(BRACKETS.values());

/** Pairs of brackets; what is never closed, or never opened, is none. */
export function bracketPairs(text: string): Enclosure[] {
	const pairs: Enclosure[] = [];
	const waiting: { readonly open: number; readonly closing: string }[] = [];
	for (const { 0: char, index: at } of text.matchAll(/[()[\]{}（）]/g)) {
		const closing = BRACKETS.get(char);
		if (closing !== undefined) waiting.push({ open: at, closing });
		else if (CLOSING.has(char)) {
			const index = waiting.findLastIndex((each) => each.closing === char);
			const opened = waiting[index];
			if (!opened) continue;
			waiting.length = index;
			pairs.push({ open: opened.open, close: at });
		}
	}
	return pairs;
}

/**
 * Pairs of double quotation marks (curly, angled, straight). Single ones are not paired: they
 * cannot be told from apostrophes.
 */
export function quotePairs(text: string): Enclosure[] {
	const pairs: Enclosure[] = [];
	let open = -1;
	let opened = '';
	for (const match of text.matchAll(/["“”„«»]/gu)) {
		const char = match[0];
		// German closes with the mark that English opens with.
		const opens = open < 0 || (/[“„«]/u.test(char) && opened !== '„');
		if (opens) {
			open = match.index;
			opened = char;
		} else {
			pairs.push({ open, close: match.index });
			open = -1;
		}
	}
	return pairs;
}
