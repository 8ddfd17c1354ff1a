import type { Span } from '$lib/core/framing';
import type { ArticleId } from '$lib/core/model';
import { sharedMasks, type AuthorsWords } from './shared-masks';
import { wordPieces, type WordPiece } from './word-pieces';

/** A key phrase in our summary, in pieces, where another telling has some of its words. */
export interface MarkedCue {
	readonly cue: string;
	readonly pieces: readonly WordPiece[];
}

/** Where a telling stands, with the text there is of it. */
export interface TellingText {
	readonly article: ArticleId;
	readonly at: string;
	/** What we show: our summary, or the author's own text as one piece. */
	readonly spans: readonly Span[];
	/** The author's own text; null where there is none but our summary. */
	readonly own: string | null;
}

/** One telling of what a parallel holds: the author's text in pieces, or our summary of it. */
export type WordTelling = { readonly article: ArticleId; readonly at: string } & (
	{ readonly pieces: readonly WordPiece[] } | { readonly summary: readonly (Span | MarkedCue)[] }
);

/**
 * What was compared, and what came of it. Authors' texts: `marked`, or `own-words` where no two
 * tellings share enough of their wording for marks to mean anything. Key phrases alone, since fewer
 * than two tellings are the authors' own text: `cues-marked`, `cues-apart` where they share no words,
 * `summary` where fewer than two tellings have any.
 */
export type TellingMarks = 'marked' | 'own-words' | 'cues-marked' | 'cues-apart' | 'summary';

/** The text of spans that are all the author's own; null where they are our summary. */
export const ownText = (spans: readonly Span[]): string | null =>
	spans.every((span) => typeof span !== 'string' && 'own' in span)
		? spans.map((span) => (typeof span !== 'string' && 'own' in span ? span.own : '')).join('')
		: null;

const hasCue = (span: Span | MarkedCue): span is { readonly cue: string } =>
	typeof span !== 'string' && 'cue' in span;

const authorsWords = ({ spans, own }: TellingText): AuthorsWords =>
	own === null ? { cues: spans.filter(hasCue).map(({ cue }) => cue) } : { own };

function shown({ article, at, spans, own }: TellingText, masks: readonly boolean[][]): WordTelling {
	if (own !== null) return { article, at, pieces: wordPieces(own, masks[0] ?? []) };
	let next = 0;
	const summary = spans.map((span): Span | MarkedCue => {
		if (!hasCue(span)) return span;
		const mask = masks[next++] ?? [];
		return mask.includes(true) ? { cue: span.cue, pieces: wordPieces(span.cue, mask) } : span;
	});
	return { article, at, summary };
}

/**
 * Marks in each telling the words another one shares: of an author's text in the whole of it, of our
 * summary in the key phrases alone. Sentences of ours are never compared.
 */
export function markTellings(texts: readonly TellingText[]): {
	readonly tellings: readonly WordTelling[];
	readonly marks: TellingMarks;
} {
	const compared = texts.map(authorsWords);
	const masks = sharedMasks(compared);
	const marked = masks.some((own) => own.some((mask) => mask.includes(true)));
	const spoken = compared.filter((words) => 'own' in words || words.cues.length > 0).length;
	const own = texts.filter((text) => text.own !== null).length;
	const marks = (): TellingMarks => {
		if (own >= 2) return marked ? 'marked' : 'own-words';
		if (spoken < 2) return 'summary';
		return marked ? 'cues-marked' : 'cues-apart';
	};
	return { tellings: texts.map((text, i) => shown(text, masks[i] ?? [])), marks: marks() };
}
