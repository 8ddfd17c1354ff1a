import { CITED_ROLES, WRITTEN_REASONS } from '$lib/core/model';
import * as v from 'valibot';
import { address, date, filled, format, id, language, text, version } from './atoms';

const frame = v.strictObject({ id, name: text, definition: text, example: text });

const theme = v.strictObject({
	id,
	name: text,
	question: text,
	definition: text,
	terms: v.optional(v.array(filled)),
	frames: v.pipe(v.array(frame), v.minLength(1, 'empty-value'))
});

const name = v.strictObject({
	name: filled,
	aliases: v.optional(v.array(filled)),
	kind: v.picklist(['person', 'place', 'group', 'term']),
	text
});

const cited = v.strictObject({
	name: filled,
	aliases: v.optional(v.array(filled)),
	role: v.picklist(CITED_ROLES),
	of: v.optional(id)
});

const labelGroup = v.strictObject({ id, name: text, definition: text, example: text });

const parallel = v.strictObject({
	id,
	kind: v.picklist(['quotation', 'figure', 'report']),
	title: text,
	note: v.optional(text),
	members: v.pipe(
		v.array(v.strictObject({ article: id, at: address })),
		v.minLength(2, 'too-few-members')
	)
});

const silence = v.strictObject({
	theme: id,
	frame: v.optional(id),
	article: id,
	reason: v.picklist(WRITTEN_REASONS),
	terms: v.optional(v.array(filled)),
	note: v.optional(text)
});

const answer = v.strictObject({
	theme: id,
	article: id,
	text,
	at: v.pipe(v.array(address), v.minLength(1, 'empty-value'))
});

const teachingNote = v.strictObject({
	id,
	title: text,
	text,
	find: v.optional(text),
	ask: v.optional(text),
	members: v.pipe(
		v.array(v.strictObject({ article: id, version: v.optional(version), at: address })),
		v.minLength(1, 'empty-value')
	)
});

/** `set.yaml`: what the set asks, its themes and frames, and what we say of its articles. */
export const setFile = v.strictObject({
	format,
	title: text,
	question: text,
	introduction: text,
	care: v.optional(text),
	notice: v.optional(text),
	language,
	reference: id,
	themes: v.pipe(v.array(theme), v.minLength(1, 'empty-value')),
	actors: v.optional(v.array(v.strictObject({ id, name: text }))),
	labelGroups: v.optional(v.array(labelGroup)),
	harm: v.optional(v.strictObject({ title: text, definition: text })),
	names: v.optional(v.array(name)),
	cited: v.optional(v.array(cited)),
	events: v.optional(v.array(v.strictObject({ id, date, title: text }))),
	figures: v.optional(v.array(v.strictObject({ id, title: text }))),
	parallels: v.optional(v.array(parallel)),
	silences: v.optional(v.array(silence)),
	answers: v.optional(v.array(answer)),
	outside: v.optional(v.array(v.strictObject({ article: id, at: address, text }))),
	teaching: v.optional(v.array(teachingNote))
});
export type SetFile = v.InferOutput<typeof setFile>;
