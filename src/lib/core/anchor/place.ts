import { isBody, type BlockKind, type Source } from '$lib/core/model';
import { findHits, type Hit } from './hits';
import { knownSentences, type Known } from './known';
import { lay, type Laid, type Layout } from './lay';
import {
	MISSING,
	together,
	type Extra,
	type PlacedBlock,
	type Placement,
	type PlacedSentence,
	type Whereabouts
} from './placement';
import { textStream, type TextStream } from './text-stream';

export interface PlaceOptions {
	/** BCP 47; English if absent. */
	readonly language?: string;
	/**
	 * A person says that the text is of one of these articles: a sentence of it is enough then, where
	 * otherwise a good part is asked for.
	 */
	readonly named?: boolean;
}

// A text is of an article when half of either is the other's: most of the article, or an extract.
// Where both have lost much (an extract on a page full of other things, words changed throughout),
// the two shares together speak for it. A text that quotes a third of an article among twice as much
// of its own stays below.
const SHARE = 0.5;
const SHARES_TOGETHER = 0.7;
// Word-for-word sentences shorter than this recur between articles ("Here is what we know.").
const TELLING = 6;
// Below this likeness a sentence may lie where it does by chance, and is no evidence.
const EVIDENCE = 0.55;
// Unrelated sentences are as like as this once in ten thousand pairs: two of them tell as much as
// one that is word for word.
const VERY_LIKE = 0.75;
// With neither, sketches have to speak for much of the article in several sentences, or for half of
// a short article and of as short a text.
const SHARE_BY_SKETCH = 0.4;
const FEWEST_BY_SKETCH = 3;
const FEWEST_OF_SHORT = 2;
// Versions of one article share most sentences: up to this many candidates are laid out in full,
// if they have at least this share of the words that the likeliest has.
const CANDIDATES = 3;
const RIVAL = 0.5;
// With fewer words found word for word than this, chance may have found them: each article is tried.
const SURE = 20;
const NOWHERE: Placement = {
	set: null,
	article: null,
	confidence: 0,
	blocks: [],
	sentences: [],
	extra: []
};

interface Candidate {
	readonly source: Source;
	readonly known: readonly Known[];
	readonly layout: Layout;
	readonly confidence: number;
	/** Shares of article and text, summed: tells two versions of one article apart. */
	readonly rank: number;
	readonly recognised: boolean;
}

/**
 * Recognises which of the articles a text is, or none, and finds every body block and sentence of
 * it in the text. Line breaks, furniture added or lost, and other typography change nothing;
 * edited and moved sentences are found by likeness and order and say so.
 *
 * Time is near linear in the text for a copy; see `findHits`, `heaviestChain` and `alignGap`.
 *
 * @param text a reader's own copy, as plain text
 * @param sources fingerprints of one set, or of many
 */
export function place(
	text: string,
	sources: readonly Source[],
	{ language = 'en', named = false }: PlaceOptions = {}
): Placement {
	const stream = textStream(text, language);
	if (stream.words.length === 0) return NOWHERE;
	const looked = sources.map((source) => {
		const known = knownSentences(source);
		const hits = findHits(stream, known);
		const seen = new Set(hits.filter((hit) => hit.known.body).map((hit) => hit.known));
		return { source, known, hits, words: [...seen].reduce((sum, { words }) => sum + words, 0) };
	});
	const ranked = looked.sort((a, b) => b.words - a.words);
	const most = ranked[0]?.words ?? 0;
	const rivals = ranked.slice(0, CANDIDATES).filter(({ words }) => words >= most * RIVAL);
	const tried = most >= SURE ? rivals : ranked;
	let best: Candidate | undefined;
	for (const { source, known, hits } of tried) {
		const candidate = judge(stream, source, known, hits, named);
		if (!best || candidate.rank > best.rank) best = candidate;
	}
	if (!best) return NOWHERE;
	if (!best.recognised) return { ...NOWHERE, confidence: best.confidence };
	return describe(stream, best);
}

function judge(
	stream: TextStream,
	source: Source,
	known: readonly Known[],
	hits: readonly Hit[],
	named: boolean
): Candidate {
	const layout = lay(stream, known, hits);
	let all = 0;
	let placed = 0;
	let telling = 0;
	let evident = 0;
	for (const { index, body, words } of known) {
		if (!body) continue;
		all += words;
		const laid = layout.laid[index];
		if (!laid || laid.score < EVIDENCE) continue;
		placed += words * laid.score;
		evident++;
		if (laid.score === 1) telling += words >= TELLING ? 2 : 0;
		else if (laid.score >= VERY_LIKE) telling++;
	}
	const ofArticle = all > 0 ? placed / all : 0;
	const ofText = Math.min(1, placed / stream.words.length);
	const confidence = Math.max(ofArticle, ofText);
	const rank = ofArticle + ofText;
	const recognised =
		telling >= 2
			? named || confidence >= SHARE || rank >= SHARES_TOGETHER
			: (evident >= FEWEST_BY_SKETCH && ofArticle >= SHARE_BY_SKETCH) ||
				(evident >= FEWEST_OF_SHORT && Math.min(ofArticle, ofText) >= SHARE);
	return { source, known, layout, confidence, rank, recognised };
}

function describe(stream: TextStream, { source, known, layout, confidence }: Candidate): Placement {
	const whereabouts = (sentence: Laid | null | undefined): Whereabouts =>
		sentence
			? { status: sentence.status, score: sentence.score, ...stream.span(sentence) }
			: MISSING;
	const sentences: PlacedSentence[] = [];
	const blocks: PlacedBlock[] = [];
	const extra: Extra[] = [];
	source.blocks.forEach((block, index) => {
		const own = known.filter((sentence) => sentence.block === index);
		const parts = own.map((sentence) => whereabouts(layout.laid[sentence.index]));
		const whole = together(
			parts,
			own.map(({ words }) => words)
		);
		if (!isBody(block)) {
			if (whole.status !== 'missing') {
				extra.push({ start: whole.start, end: whole.end, kind: block.kind });
			}
			return;
		}
		blocks.push({ source: block.id, ...whole });
		parts.forEach((part, i) => sentences.push({ block: block.id, sentence: i + 1, ...part }));
	});
	const found = [...extra, ...unknown(stream, layout)].sort((a, b) => a.start - b.start);
	return { set: source.set, article: source.article, confidence, blocks, sentences, extra: found };
}

/** The text that nothing known claims, a stretch for each block of the text. */
function unknown(stream: TextStream, { free }: Layout): Extra[] {
	const kinds = new Map<number, BlockKind>(
		stream.sentences.map(({ block, kind }) => [block, kind])
	);
	const found: Extra[] = [];
	free.forEach((piece, i) => {
		const { start, end } = stream.span(piece);
		const before = free[i - 1];
		const last = found.at(-1);
		if (last && before?.block === piece.block && before.to === piece.from) {
			found[found.length - 1] = { ...last, end };
		} else found.push({ start, end, kind: kinds.get(piece.block) ?? 'paragraph' });
	});
	return found;
}
