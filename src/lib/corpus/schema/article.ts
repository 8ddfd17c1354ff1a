import { GENRES } from '$lib/core/model';
import * as v from 'valibot';
import { date, filled, id, language, text, url } from './atoms';

/** The front matter of `articles/<article>.md`. What the source does not state is left out. */
export const articleFront = v.strictObject({
	title: filled,
	short: v.optional(filled),
	byline: v.optional(filled),
	outlet: v.optional(filled),
	genre: v.optional(v.picklist(GENRES)),
	published: v.optional(date),
	publishedFrom: v.optional(text),
	url: v.optional(url),
	language: v.optional(language),
	edition: v.picklist(['digest', 'full']),
	aliases: v.optional(v.array(id)),
	versionOf: v.optional(id),
	captured: v.optional(date),
	vantage: v.strictObject({ question: text, author: text, asks: text, written: text }),
	redact: v.optional(v.array(filled))
});
export type ArticleFront = v.InferOutput<typeof articleFront>;
