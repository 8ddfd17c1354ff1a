import { compareWording } from '$lib/core/diff';
import {
	articleRefs,
	setRef,
	spansAt,
	themeRef,
	type ArticleRef,
	type SetRef,
	type Span,
	type ThemeRef
} from '$lib/core/framing';
import {
	formatPlace,
	type Article,
	type ArticleId,
	type Parallel,
	type TextSet
} from '$lib/core/model';
import { quotePairs, words, type Span as TextSpan } from '$lib/core/text';

/** A stretch of an author's text; `shared` where another telling has the same words. */
export interface WordPiece {
	readonly text: string;
	readonly shared?: true;
}

/** One telling of what a parallel holds: the author's text in pieces, or our summary of it. */
export type WordTelling = { readonly article: ArticleId; readonly at: string } & (
	{ readonly pieces: readonly WordPiece[] } | { readonly summary: readonly Span[] }
);

/** A quotation, figure or report with all its tellings, in the set's order of members. */
export interface ParallelView {
	readonly id: string;
	readonly kind: Parallel['kind'];
	readonly title: string;
	readonly note?: string;
	readonly tellings: readonly WordTelling[];
	/**
	 * Whether words are marked. `own-words`: no two tellings share enough of their wording for marks
	 * to mean anything. `summary`: fewer than two tellings are the authors' own text.
	 */
	readonly marks: 'marked' | 'own-words' | 'summary';
}

/** Where the articles of a set share words, as plain JSON. */
export interface WordsView {
	readonly set: SetRef;
	readonly themes: readonly ThemeRef[];
	readonly articles: readonly ArticleRef[];
	readonly parallels: readonly ParallelView[];
	/** Articles that were seen in more than one version. */
	readonly changed: readonly ArticleId[];
}

/** The view of the page on words: every parallel side by side, with marks where wording is shared. */
export const wordsView = (set: TextSet): WordsView => ({
	set: setRef(set),
	themes: set.themes.map(themeRef),
	articles: articleRefs(set),
	parallels: set.parallels.map((parallel) => parallelView(set, parallel)),
	changed: set.articles.filter(({ versions }) => versions.length > 0).map(({ id }) => id)
});

interface Member {
	readonly article: Article;
	readonly at: string;
	readonly spans: readonly Span[];
	/** The author's own text; null where it is our summary. */
	readonly own: string | null;
}

const ownText = (spans: readonly Span[]): string | null =>
	spans.every((span) => typeof span !== 'string' && 'own' in span)
		? spans.map((span) => (typeof span !== 'string' && 'own' in span ? span.own : '')).join('')
		: null;

function parallelView(
	set: TextSet,
	{ id, kind, title, note, members: list }: Parallel
): ParallelView {
	const members = list.flatMap(({ article: name, at }): Member[] => {
		const article = set.articles.find((one) => one.id === name);
		const spans = article ? spansAt(article, at) : [];
		if (!article || spans.length === 0) return [];
		return [{ article, at: formatPlace(at), spans, own: ownText(spans) }];
	});
	const masks = sharedMasks(members.map(({ own }) => own));
	const ours = members.filter(({ own }) => own !== null).length;
	return {
		id,
		kind,
		title,
		...(note !== undefined && { note }),
		tellings: members.map(({ article, at, spans, own }, index) => ({
			article: article.id,
			at,
			...(own === null ? { summary: spans } : { pieces: pieces(own, masks[index] ?? []) })
		})),
		marks: ours < 2 ? 'summary' : masks.some((mask) => mask.includes(true)) ? 'marked' : 'own-words'
	};
}

/** A quotation of fewer words is a name or a turn of phrase, which two authors may hit on apart. */
const QUOTATION = 4;

/** A stretch of a text, and where it starts there. */
interface Stretch {
	readonly text: string;
	readonly start: number;
}

/**
 * What of a text is compared: the whole, and each quotation in it by itself, since a quotation cut
 * short under a long attribution is a small part of its sentence and all the same shared wording.
 */
const stretches = (text: string): readonly Stretch[] => [
	{ text, start: 0 },
	...quotePairs(text)
		.map(({ open, close }) => ({ text: text.slice(open + 1, close), start: open + 1 }))
		.filter((quotation) => words(quotation.text).length >= QUOTATION)
];

/**
 * For each text, which of its characters stand in a wording that at least one other text shares.
 * Wholes are compared with wholes and quotations with quotations; every pair goes through the gate
 * of `compareWording`, and marks nothing below it. Time: one comparison for each pair of tellings
 * and each pair of their quotations.
 */
function sharedMasks(texts: readonly (string | null)[]): readonly (readonly boolean[])[] {
	const masks = texts.map((text) => new Array<boolean>(text?.length ?? 0).fill(false));
	const parts = texts.map((text) => (text === null ? [] : stretches(text)));
	const mark = (index: number, { start }: Stretch, span: TextSpan): void => {
		masks[index]?.fill(true, start + span.start, start + span.end);
	};
	parts.forEach(([whole, ...quotations], i) => {
		parts.slice(i + 1).forEach(([otherWhole, ...otherQuotations], step) => {
			if (!whole || !otherWhole) return;
			const pairs = [
				[whole, otherWhole] as const,
				...quotations.flatMap((one) => otherQuotations.map((other) => [one, other] as const))
			];
			for (const [one, other] of pairs) {
				for (const run of compareWording(one.text, other.text).runs ?? []) {
					if (run.kind !== 'same') continue;
					mark(i, one, run.before);
					mark(i + 1 + step, other, run.after);
				}
			}
		});
	});
	return masks;
}

/** White space and signs at the edge of a stretch, which a mark would only make ragged. */
const EDGE = /^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu;

/** Cuts a text at the borders of its mask; signs and spaces at a shared stretch's edges stay out. */
function pieces(text: string, mask: readonly boolean[]): readonly WordPiece[] {
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
