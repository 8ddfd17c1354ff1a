import {
	asId,
	BODY_KINDS,
	type ArticleId,
	type BlockId,
	type BlockKind,
	type SetId,
	type Source,
	type SourceBlock
} from '$lib/core/model';
import { hashWords, SEGMENTER_VERSION, sketch } from '$lib/core/text';
import { proveCues, type CueAt } from './cues';
import { cut } from './cut';

/** What a fingerprint is made from. */
export interface Original {
	readonly set: SetId;
	readonly article: ArticleId;
	/** The original, as plain text. */
	readonly text: string;
	/** BCP 47; English if absent. */
	readonly language?: string;
	/** The cues of its coding. Those that do not stand in the text are left out; see `fingerprintCues`. */
	readonly cues?: readonly CueAt[];
	/** The fingerprint made before, whose boundaries and hand-set kinds are kept. */
	readonly previous?: Source;
}

// A sketch of fewer words says more about chance than about likeness.
const SKETCHED = 8;

const BODY: ReadonlySet<BlockKind> = new Set(BODY_KINDS);

/** Gives the ids in order: `title` once, `p1` … for the rest of the body, `x1` … for all else. */
function numberBlocks(kinds: readonly BlockKind[]): BlockId[] {
	let body = 0;
	let other = 0;
	let titled = false;
	return kinds.map((kind) => {
		if (kind === 'title' && !titled) {
			titled = true;
			return asId<BlockId>('title');
		}
		return asId<BlockId>(BODY.has(kind) ? `p${++body}` : `x${++other}`);
	});
}

/**
 * The fingerprint of an original: for every block its kind and hash, for every sentence its length
 * in words, its hash and (from 8 words up) its sketch. The text cannot be read out of it; a guess
 * at a sentence can be confirmed with it.
 */
export function fingerprint(original: Original): Source {
	const { set, article, text, language = 'en', cues = [], previous } = original;
	const pieces = cut(text, language, previous);
	const ids = numberBlocks(pieces.map(({ kind }) => kind));
	const blocks = pieces.map(({ kind, byHand, hash, sentences }, i): SourceBlock => ({
		id: ids[i] ?? asId<BlockId>(''),
		kind,
		...(byHand && { byHand }),
		hash,
		sentences: sentences.map((own) => ({
			words: own.length,
			hash: hashWords(own),
			...(own.length >= SKETCHED && { sketch: sketch(own) })
		}))
	}));
	const bare: Source = { format: 1, set, article, segmenter: SEGMENTER_VERSION, blocks, cues: [] };
	return { ...bare, cues: proveCues(bare, pieces, cues).cues };
}

/** Proofs for the cues that stand in the original, and the cues that do not. */
export interface CueProofs {
	readonly cues: Source['cues'];
	/** Each with the address of a sentence where its words do stand, if there is one. */
	readonly missing: readonly (CueAt & { readonly elsewhere?: string })[];
}

/**
 * Proves cues against an original: where the words of each stand within the sentences of its
 * place. A cue that stands elsewhere, or nowhere, is reported, never thrown.
 *
 * @param source the fingerprint of this very text
 */
export function fingerprintCues(
	source: Source,
	text: string,
	cues: readonly CueAt[],
	language = 'en'
): CueProofs {
	return proveCues(source, cut(text, language, source), cues);
}
