import { bitsSimilarity, heaviestChain, type ChainOrder } from '$lib/core/text';
import { alignGap, piece, type Alignment, type Piece } from './align-gap';
import type { Hit } from './hits';
import type { Known } from './known';
import type { TextStream } from './text-stream';
import { preferPullQuotes } from './twins';

/** A known sentence laid on a run of the text's words. */
export interface Laid extends Alignment {
	readonly status: 'exact' | 'edited' | 'moved';
}

/** A fingerprint's sentences laid on a text. */
export interface Layout {
	/** By index of the known sentence; null where it is missing. */
	readonly laid: readonly (Laid | null)[];
	/** What is left of the text, in order. */
	readonly free: readonly Piece[];
}

// A sentence that moved must be recognised by its words alone: enough of them to be no accident.
const FEWEST_MOVED = 5;
const MOVED_AND_EDITED = 0.8;
const FEWEST_EDITED = 8;

const ORDER: ChainOrder<Hit> = {
	at: ({ known }) => known.index,
	// Words count double so that, between two equal readings, the body's wins over furniture's by one.
	weight: ({ known }) => known.words * 2 + (known.body ? 1 : 0)
};

/**
 * Lays the sentences of one fingerprint on a text: first those that stand word for word and in
 * order, then those that stand word for word elsewhere, then, in the gaps between, those that are
 * like enough.
 */
export function lay(stream: TextStream, known: readonly Known[], hits: readonly Hit[]): Layout {
	const laid: (Laid | null)[] = known.map(() => null);
	const claimed = new Uint8Array(stream.words.length);
	const claim = (sentence: Laid): void => {
		laid[sentence.known.index] = sentence;
		claimed.fill(1, sentence.from, sentence.to);
	};
	const isFree = ({ from, to }: Hit): boolean => {
		for (let at = from; at < to; at++) if (claimed[at]) return false;
		return true;
	};

	const chain = preferPullQuotes(stream, known, heaviestChain(hits, known.length, ORDER));
	for (const hit of chain) claim({ ...hit, score: 1, status: 'exact' });

	// A short one is known by a neighbour that stands beside it there too.
	const accompanied = ({ known: { index }, from, to }: Hit): boolean =>
		laid[index - 1]?.to === from || laid[index + 1]?.from === to;
	// Longer ones first: a short sentence may be part of a long one.
	const rest = hits
		.filter(({ known: { index } }) => !laid[index])
		.sort((a, b) => b.known.words - a.known.words || a.from - b.from);
	for (const hit of rest) {
		if (hit.known.words < FEWEST_MOVED && !accompanied(hit)) continue;
		if (!laid[hit.known.index] && isFree(hit)) claim({ ...hit, score: 1, status: 'moved' });
	}

	const pieces = freePieces(stream, claimed);
	let first = 0;
	let next = 0;
	for (const anchor of [...chain, null]) {
		const stop = anchor?.known.index ?? known.length;
		const end = anchor?.from ?? stream.words.length;
		const inGap: Piece[] = [];
		for (; next < pieces.length && (pieces[next]?.from ?? end) < end; next++) {
			const free = pieces[next];
			if (free) inGap.push(free);
		}
		const waiting = known.slice(first, stop).filter(({ index }) => !laid[index]);
		const between = first > 0 && anchor !== null;
		for (const found of alignGap(stream, waiting, inGap, between)) {
			claim({ ...found, status: found.score === 1 ? 'exact' : 'edited' });
		}
		first = stop + 1;
	}

	layMovedEdits(known, laid, freePieces(stream, claimed), claim);
	return { laid, free: freePieces(stream, claimed) };
}

/** The unclaimed runs of words, cut at the text's own sentences. */
function freePieces(stream: TextStream, claimed: Uint8Array): Piece[] {
	const pieces: Piece[] = [];
	for (const { from, to, block } of stream.sentences) {
		for (let at = from; at < to; at++) {
			if (claimed[at]) continue;
			const start = at;
			while (at < to && !claimed[at]) at++;
			pieces.push(piece(stream, { from: start, to: at }, block));
		}
	}
	return pieces;
}

/** Sentences both moved and edited: taken only where one free piece is very like, and no other. */
function layMovedEdits(
	known: readonly Known[],
	laid: readonly (Laid | null)[],
	pieces: readonly Piece[],
	claim: (sentence: Laid) => void
): void {
	const taken = new Set<Piece>();
	const long = pieces.filter(({ from, to }) => to - from >= FEWEST_EDITED);
	for (const sentence of known) {
		if (laid[sentence.index] || sentence.sketch === null) continue;
		const own = sentence.sketch;
		const like = long
			.filter((free) => !taken.has(free))
			.map((free) => ({ free, score: bitsSimilarity(own, free.sketch()) }))
			.filter(({ score }) => score >= MOVED_AND_EDITED);
		const [only, second] = like;
		if (!only || second) continue;
		taken.add(only.free);
		const { from, to } = only.free;
		claim({ known: sentence, from, to, score: Math.min(only.score, 0.99), status: 'moved' });
	}
}
