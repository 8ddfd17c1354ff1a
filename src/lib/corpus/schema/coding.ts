import { FUNCTIONS, HARM_ACTS, VOICES } from '$lib/core/model';
import * as v from 'valibot';
import { address, filled, format, id, text, version } from './atoms';

const passage = v.strictObject({
	at: address,
	theme: id,
	frame: id,
	function: v.picklist(FUNCTIONS),
	voice: v.picklist(VOICES),
	source: v.optional(filled),
	cue: v.optional(filled),
	doubts: v.optional(v.boolean()),
	note: v.optional(text)
});

const figure = v.strictObject({
	id,
	at: address,
	min: v.number(),
	max: v.optional(v.number()),
	approx: v.optional(v.boolean()),
	unit: filled,
	counts: id,
	period: v.optional(filled),
	where: v.optional(filled),
	source: v.optional(filled)
});

const label = v.strictObject({ at: address, actor: id, text: filled, says: v.optional(id) });

const harm = v.strictObject({
	at: address,
	acts: v.picklist(HARM_ACTS),
	actor: v.optional(id)
});

/** `coding/<coder>/<article>.yaml`: one coder's reading of one article. */
export const codingFile = v.strictObject({
	format,
	set: id,
	article: id,
	version: v.optional(version),
	coder: id,
	considered: v.optional(v.array(address)),
	passages: v.array(passage),
	labels: v.optional(v.array(label)),
	figures: v.optional(v.array(figure)),
	mentions: v.optional(v.array(v.strictObject({ at: address, event: id }))),
	harm: v.optional(v.array(harm))
});
export type CodingFile = v.InferOutput<typeof codingFile>;
