import { GENRES } from '$lib/core/model';
import * as v from 'valibot';
import { date, filled, id, language, text, url } from './atoms';

const said = {
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
	captured: v.optional(date),
	redact: v.optional(v.array(v.union([filled, v.strictObject({ words: filled, say: filled })])))
};

const vantage = v.strictObject({ question: text, author: text, asks: text, written: text });

/** The front matter of `articles/<article>.md`. What the source does not state is left out. */
export const articleFront = v.strictObject({ ...said, vantage });
export type ArticleFront = v.InferOutput<typeof articleFront>;

/**
 * The front matter of `articles/<article>@<version>.md`: `versionOf`, and what differs. That the
 * day it was captured is missing is a rule's to say.
 */
export const versionFront = v.strictObject({
	...said,
	vantage: v.optional(vantage),
	versionOf: v.optional(id)
});
export type VersionFront = v.InferOutput<typeof versionFront>;
