import { formatPlace, parsePlace, type Place, type Source, type SourceCue } from '$lib/core/model';
import { formatHash, hashWords, rollingHash, words, type Word } from '$lib/core/text';

/** A cue as a coding states it: the key phrase, and the address of its passage. */
export interface CueAt {
	readonly at: string;
	readonly text: string;
}

interface Cut {
	readonly sentences: readonly (readonly Word[])[];
}

/** Word offset of the first window of `own` with this hash, or -1. */
function findWindow(own: readonly Word[], count: number, hash: string): number {
	const stream = rollingHash(own);
	for (let offset = 0; offset + count <= own.length; offset++) {
		if (formatHash(stream.window(offset, count)) === hash) return offset;
	}
	return -1;
}

/** Looks each cue up in the sentences of its place, then everywhere (for the report). */
export function proveCues(
	source: Source,
	pieces: readonly Cut[],
	cues: readonly CueAt[]
): {
	readonly cues: readonly SourceCue[];
	readonly missing: readonly (CueAt & { readonly elsewhere?: string })[];
} {
	const proofs: SourceCue[] = [];
	const missing: (CueAt & { elsewhere?: string })[] = [];
	for (const cue of cues) {
		const place = parsePlace(cue.at);
		const own = words(cue.text);
		const hash = hashWords(own);
		const search = (accepts: (at: Place) => boolean): SourceCue | undefined => {
			if (own.length === 0) return undefined;
			for (const [index, block] of source.blocks.entries()) {
				for (const [i, sentence] of (pieces[index]?.sentences ?? []).entries()) {
					const at: Place = { block: block.id, first: i + 1, last: i + 1 };
					if (!accepts(at)) continue;
					const offset = findWindow(sentence, own.length, hash);
					if (offset >= 0) return { at: formatPlace(at), offset, words: own.length, hash };
				}
			}
			return undefined;
		};
		const proof = place ? search((at) => within(at, place)) : undefined;
		if (proof) {
			proofs.push(proof);
			continue;
		}
		const elsewhere = search(() => true)?.at;
		missing.push({ ...cue, ...(elsewhere !== undefined && { elsewhere }) });
	}
	return { cues: proofs, missing };
}

const within = (at: Place, place: Place): boolean =>
	at.block === place.block && at.first >= place.first && at.last <= place.last;

/**
 * Whether a fingerprint proves that a cue's words stand within its place in the original, without
 * the original: a recorded cue has the same words' hash, in a sentence of that place, and fits into
 * it. False also when the address is none.
 */
export function verifyCue(source: Source, cue: CueAt): boolean {
	const place = parsePlace(cue.at);
	if (!place) return false;
	const own = words(cue.text);
	const hash = hashWords(own);
	return source.cues.some((proof) => {
		const at = parsePlace(proof.at);
		if (!at || !within(at, place) || proof.hash !== hash || proof.words !== own.length)
			return false;
		const sentence = source.blocks.find(({ id }) => id === at.block)?.sentences[at.first - 1];
		return sentence !== undefined && proof.offset + proof.words <= sentence.words;
	});
}
