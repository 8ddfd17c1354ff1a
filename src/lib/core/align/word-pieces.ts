/** A stretch of an author's text; `shared` where another telling has the same words. */
export interface WordPiece {
	readonly text: string;
	readonly shared?: true;
}

/** White space and signs at the edge of a stretch, which a mark would only make ragged. */
const EDGE = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/** Cuts a text at the borders of its mask; signs and spaces at a shared stretch's edges stay out. */
export function wordPieces(text: string, mask: readonly boolean[]): readonly WordPiece[] {
	const list: WordPiece[] = [];
	const add = (piece: string, shared: boolean): void => {
		if (piece === '') return;
		const last = list.at(-1);
		if (last && !last.shared && !shared) list[list.length - 1] = { text: last.text + piece };
		else list.push(shared ? { text: piece, shared: true } : { text: piece });
	};
	for (let from = 0; from < text.length;) {
		const shared = mask[from] ?? false;
		let to = from + 1;
		while (to < text.length && (mask[to] ?? false) === shared) to++;
		const stretch = text.slice(from, to);
		if (!shared) add(stretch, false);
		else {
			const words = stretch.replace(EDGE, '');
			const start = words === '' ? stretch.length : stretch.indexOf(words);
			add(stretch.slice(0, start), false);
			add(words, true);
			add(stretch.slice(start + words.length), false);
		}
		from = to;
	}
	return list;
}
