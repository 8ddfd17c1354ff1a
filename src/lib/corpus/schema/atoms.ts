import * as v from 'valibot';
import { parseEdtf } from '../edtf';

/**
 * The smallest parts of format 1. A check's message is the code of the problem it finds, so that
 * prose stays in the message catalogue.
 */

/** Ids stand in addresses and file names, hence lower-case letters, digits and hyphens only. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const ADDRESS = /^(?:title|[px][1-9]\d*)(?:\.s[1-9]\d*(?:-s[1-9]\d*)?)?$/;
const URL_FORM = /^https?:\/\/[^\s/]+\S*$/;
const HEX = /^[0-9a-f]+$/;

export const filled = v.pipe(v.string(), v.regex(/\S/, 'empty-value'));

export const id = v.pipe(v.string(), v.regex(ID, 'bad-id'));

export const language = v.pipe(v.string(), v.regex(LANGUAGE, 'bad-language'));

export const address = v.pipe(v.string(), v.regex(ADDRESS, 'bad-address'));

export const url = v.pipe(v.string(), v.regex(URL_FORM, 'bad-url'));

export const hex = v.pipe(v.string(), v.regex(HEX));

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text of ours: one string in the set's language, or a map by language. */
export const text = v.union([filled, v.record(language, filled)]);
export type LocalisedText = v.InferOutput<typeof text>;

/**
 * A date. YAML reads a bare year as a number and an unquoted `[2016-12-07..2016-12-09]` as a list;
 * both are taken as meant.
 */
export const date = v.pipe(
	v.union([v.string(), v.pipe(v.number(), v.integer()), v.array(v.string())]),
	v.check((value) => parseEdtf(value) !== null, 'bad-date')
);

/** Versions of an article count from 1, which is the one that is coded. */
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));

export const format = v.literal(1);
