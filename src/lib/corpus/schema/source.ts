import { BODY_KINDS, OTHER_KINDS, type Source } from '$lib/core/model';
import * as v from 'valibot';
import { address, count, filled, format, hex, id } from './atoms';

const sentence = v.strictObject({ words: count, hash: hex, sketch: v.optional(hex) });

const block = v.strictObject({
	id: address,
	kind: v.picklist([...BODY_KINDS, ...OTHER_KINDS]),
	byHand: v.optional(v.boolean()),
	hash: hex,
	sentences: v.array(sentence)
});

/** `sources/<article>.json`: the fingerprint of an original, written by `vantage fingerprint`. */
export const sourceFile = v.strictObject({
	format,
	set: id,
	article: id,
	segmenter: filled,
	blocks: v.array(block),
	cues: v.array(v.strictObject({ at: address, offset: count, words: count, hash: hex }))
});
export type SourceFile = v.InferOutput<typeof sourceFile>;

/** The checked file as the model knows it: its ids are branded. */
export const asSource = (file: SourceFile): Source => file as unknown as Source;
