/** What is wrong in a set's files, and how to mend it: one message per code of the checker. */

interface Key {
	readonly key: string;
}
interface Value extends Key {
	readonly value: string;
}
interface At {
	readonly at: string;
}
interface ThemeOfArticle {
	readonly theme: string;
	readonly article: string;
}
interface Phrase {
	readonly text: string;
	readonly words: number;
	readonly limit: number;
}
interface Nearest {
	readonly nearest?: string;
}

const perhaps = ({ nearest }: Nearest): string =>
	nearest === undefined ? '' : ` Is "${nearest}" meant?`;

const list = (items: readonly string[]): string => items.join(', ');

const sentences = (count: number): string => (count === 1 ? 'one sentence' : `${count} sentences`);
const words = (count: number): string => (count === 1 ? 'one word' : `${count} words`);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A long sentence is known by its beginning. */
const begins = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const KINDS: Readonly<Record<string, string>> = {
	article: 'article',
	version: 'version of an article:',
	theme: 'theme',
	frame: 'frame of this theme',
	actor: 'actor',
	event: 'event',
	'figure-group': 'group of figures',
	'label-group': 'group of labels',
	coder: 'folder under coding/'
};

const TYPES: Readonly<Record<string, string>> = {
	text: 'a text; put it in quotation marks if it looks like a number',
	list: 'a list, in [brackets] or with a hyphen before each item',
	map: 'keys with values',
	number: 'a whole number',
	'yes-or-no': 'true or false'
};

const RECEIVED: Readonly<Record<string, string>> = {
	string: 'a text',
	list: 'a list',
	map: 'keys with values',
	number: 'a number',
	boolean: 'true or false'
};

const YAML: Readonly<Record<string, string>> = {
	TAB_AS_INDENT: 'Tabs cannot indent here; use spaces.',
	DUPLICATE_KEY: 'The same key stands twice in one place; keep one of them.',
	BAD_INDENT: 'The indentation does not fit the lines around it.',
	MISSING_CHAR: 'A bracket, brace, quotation mark or comma is missing.',
	BLOCK_AS_IMPLICIT_KEY:
		'A text with a colon and a space in it must stand in quotation marks, or a value is missing its indentation.',
	MULTILINE_IMPLICIT_KEY:
		'A key must stand on one line; perhaps a colon behind it or a quotation mark is missing.',
	BAD_SCALAR_START: 'A text may not begin with this character; put it in quotation marks.',
	BAD_ALIAS: 'A text that begins with * or & must stand in quotation marks.',
	UNEXPECTED_TOKEN:
		'Something stands here that does not belong; perhaps quotation marks are missing.',
	TOO_DEEP: 'It is nested too deeply, or repeats itself too often.'
};

export const problems = {
	'unreadable-file': () => 'The file cannot be opened. Check that it is there and may be read.',
	'binary-file': () => 'This is not a text file. Save it as plain text in UTF-8.',
	'bad-utf8': () => 'The file is not in UTF-8. Save it again with the encoding UTF-8.',
	'link-outside': () =>
		'This link leads out of the set’s folder. Put the file itself in its place.',
	'too-many-files': ({ limit }: { readonly limit: number }) =>
		`The folder holds more than ${limit} files. A set is one folder with set.yaml, articles, coding and sources.`,
	'file-too-large': ({ bytes, limit }: { readonly bytes: number; readonly limit: number }) =>
		`The file has ${megabytes(bytes)}; at most ${megabytes(limit)} are read. Take out what is no text of the set.`,
	'bad-yaml': ({ reason }: { readonly reason: string }) =>
		`This is not valid YAML. ${YAML[reason] ?? 'Compare the line with the example in corpus/README.md.'}`,
	'bad-json': () => 'This is not valid JSON. Make the file anew with: vantage fingerprint',
	'missing-set-file': () =>
		'The set has no set.yaml. Make one from the example in corpus/README.md, or with: vantage new',
	'no-articles': () => 'The set has no articles. Put each into articles/, as a file ending in .md.',
	'no-front-matter': () =>
		'The file must begin with its front matter: a line ---, then title and so on, then a line ---.',
	'no-text': () =>
		'There is no text below the front matter. Write it, a blank line between blocks.',
	'orphan-file': () =>
		'This file is no part of a set: set.yaml, articles/*.md, coding/<coder>/*.yaml, sources/*.json. Move or rename it; names are in small letters, digits and hyphens.',

	'unknown-key': (p: Key & Nearest) =>
		`The key "${p.key}" is not known here.${perhaps(p)} Correct it or take it out.`,
	'unquoted-comma': ({ text }: { readonly text: string }) =>
		`Within { } and [ ] a comma ends a text, so "${begins(text)}" stands alone. Put the whole text in quotation marks.`,
	'missing-key': ({ key }: Key) =>
		key === '' ? 'The file is empty. Fill it in.' : `"${key}" is missing. Add it.`,
	'empty-value': ({ key }: Key) =>
		key === ''
			? 'The file is empty. Fill it in.'
			: `"${key}" is empty. Fill it in, or take the key out.`,
	'empty-answer': () =>
		'The answer is empty. Write it in one sentence, or declare a silence with its reason instead.',
	'wrong-type': ({
		key,
		expected,
		received
	}: Key & { readonly expected: string; readonly received: string }) =>
		`"${key}" must be ${TYPES[expected] ?? expected}, and is ${RECEIVED[received] ?? received}.`,
	'not-one-of': (p: Value & Nearest & { readonly options: readonly string[] }) =>
		`"${p.key}" cannot be "${p.value}".${perhaps(p)} Choose one of: ${list(p.options)}.`,
	'bad-id': ({ value }: Value) =>
		`"${value}" cannot be an id. Use small letters, digits and single hyphens: turning-point.`,
	'bad-date': ({ key, value }: Value) =>
		`"${key}" is ${value}, which is no date in EDTF. Write 2016-02-09, 2016-08, 2016, 2016-08~ (about), or [2016-12-07..2016-12-09] (one of these days).`,
	'bad-address': ({ value }: Value) =>
		`"${value}" is no address. Write title, p4 (a block), p4.s2 (a sentence) or p4.s2-s3 (a run).`,
	'bad-url': ({ value }: Value) =>
		`"${value}" is no web address. Write it whole, beginning with https://`,
	'bad-language': ({ value }: Value) =>
		`"${value}" is no language code. Write en, ar, de or the like.`,
	'too-few-members': () =>
		'A parallel needs at least two members. Add the other place, or drop it.',
	'other-format': ({ value }: { readonly value: string }) =>
		`The file is in format ${value}; this Vantage reads format 1. Bring an older one up to date with: vantage migrate`,

	'header-mismatch': ({ key, value, expected }: Value & { readonly expected: string }) =>
		`"${key}" says ${value}, but the file lies where ${expected} belongs. Correct it, or move the file.`,
	'orphan-coding': (p: Nearest & { readonly article: string }) =>
		`This coding is of "${p.article}", and the set has no such article.${perhaps(p)} Rename the file, or add the old name to the article’s aliases.`,
	'orphan-source': (p: Nearest & { readonly article: string }) =>
		`This fingerprint is of "${p.article}", and the set has no such article.${perhaps(p)} Rename or remove the file.`,
	'renamed-without-alias': ({ before, now }: { readonly before: string; readonly now: string }) =>
		`This file was made for "${before}", now called "${now}". Add "aliases: [${before}]" to articles/${now}.md, so that links and other people’s coding still find it; or correct the name here.`,
	'duplicate-id': ({ id, first }: { readonly id: string; readonly first: number }) =>
		`"${id}" is given twice, the first time as number ${first}. Give this one another id, or take it out.`,
	'unknown-reference': (p: Nearest & { readonly kind: string; readonly id: string }) =>
		`There is no ${KINDS[p.kind] ?? p.kind} "${p.id}".${perhaps(p)} Correct the name, or add what it names.`,
	'missing-front': ({
		key,
		why
	}: Key & { readonly why: 'no-byline' | 'inferred-date' | 'version' }) =>
		({
			'no-byline': `No one signs the article, so it needs "${key}": what to call it where space is short.`,
			'inferred-date': `The date is not exact, so "${key}" must say what it was inferred from.`,
			version: `A second version needs "${key}": versionOf names the article, captured the day it was seen.`
		})[why],
	'version-gap': ({
		article,
		version,
		expected
	}: {
		readonly article: string;
		readonly version: number;
		readonly expected: number;
	}) =>
		`${article}.md is version 1, and the others are numbered from 2 without a gap. Rename ${article}@${version}.md to ${article}@${expected}.md.`,
	'version-edition': ({
		article,
		expected
	}: {
		readonly article: string;
		readonly expected: 'digest' | 'full' | 'original';
	}) =>
		expected === 'digest'
			? `"${article}" is here as a summary, so its versions must be too: a text in full may only be here if it is free to use. Write a summary with edition: digest.`
			: `"${article}" is here in full, and only texts in full can be compared word by word. Give this version its text, with edition: full.`,
	'version-unchanged': ({
		article,
		before
	}: {
		readonly article: string;
		readonly before: number;
	}) =>
		`This version says word for word what ${before === 1 ? `${article}.md` : `${article}@${before}.md`} says. Correct its title or text, or take it out.`,
	'version-not-coded': ({ version }: { readonly version: number }) =>
		`The coding says it is of version ${version}, but the first version is the one that is coded. Code articles/<article>.md and write "version: 1".`,
	'missing-source': ({ article }: { readonly article: string }) =>
		`A summary needs the fingerprint of its original, sources/${article}.json. Make it with: vantage fingerprint <set> <folder of originals>`,
	'source-of-full': ({ article }: { readonly article: string }) =>
		`"${article}" is here in full and needs no fingerprint. Remove the file; or, if the text is not yours to pass on, write a summary with edition: digest.`,
	'missing-coding': ({ article, coder }: { readonly article: string; readonly coder: string }) =>
		`The article is not coded by the reference coder. Add coding/${coder}/${article}.yaml.`,

	'no-such-block': ({ at, last }: At & { readonly last: string }) =>
		`${at} is outside the article, whose last block is ${last}. Correct the address.`,
	'no-such-sentence': ({ at, sentences: count }: At & { readonly sentences: number }) =>
		`${at} is outside its block, which has ${sentences(count)}. Correct the address.`,
	'not-body': ({ at }: At) =>
		`${at} is a caption, pull quote or other matter beside the body, which is not coded. Take it out, or correct the block’s kind in sources/.`,

	'not-read': ({ at }: At) =>
		`${at} is neither in a passage nor considered. Code it, or list it under "considered" if it speaks to no theme.`,
	'coded-and-considered': ({ at }: At) =>
		`${at} is considered to speak to no theme, but is coded in a passage as well. Keep one of the two.`,
	'considered-twice': ({ at }: At) =>
		`${at} is listed under "considered" twice. Take one out (vantage check --fix does).`,
	'unused-frame': ({ theme, frame }: { readonly theme: string; readonly frame: string }) =>
		`No passage is told through the frame "${frame}" of "${theme}", and no silence names it. Code it, declare a silence, or drop the frame.`,
	'harm-not-asked': () =>
		'The coding says who acts in sentences on harm, and the set does not ask. Say under "harm" in set.yaml, with a title and a definition, which harm is meant, or leave this out.',
	'range-backwards': ({ min, max }: { readonly min: number; readonly max: number }) =>
		`The figure runs from ${min} to ${max}. Swap them, or leave "max" out.`,

	'block-count': ({ found, expected }: { readonly found: number; readonly expected: number }) =>
		`The summary has ${found} blocks and the original’s body ${expected}. Write one block for each, in order, a blank line between them.`,
	'heading-mismatch': ({
		block,
		expected
	}: {
		readonly block: string;
		readonly expected: 'heading' | 'paragraph';
	}) =>
		expected === 'heading'
			? `${block} is a heading in the original. Begin the block with ## and a space.`
			: `${block} is a paragraph in the original. Take the ## away, or correct its kind in sources/.`,
	'digest-longer': ({
		block,
		words: own,
		limit
	}: {
		readonly block: string;
		readonly words: number;
		readonly limit: number;
	}) => `Our summary of ${block} has ${words(own)}, the original ${limit}. Shorten it.`,
	'sentence-without-mark': ({ text }: { readonly text: string }) =>
		`"${begins(text)}" does not say what it stands for. End it with the original’s sentences: {s1} or {s2-s3}.`,
	'mark-without-sentence': () => 'A mark {s…} stands with no sentence before it. Take it out.',
	'mark-outside-block': ({
		mark,
		sentences: count
	}: {
		readonly mark: string;
		readonly sentences: number;
	}) => `${mark} is outside the original’s block, which has ${sentences(count)}. Correct the mark.`,
	'mark-backwards': ({ mark }: { readonly mark: string }) =>
		`${mark} runs backwards. Write the first sentence first.`,
	'sentences-uncovered': ({ at }: At) =>
		`No sentence of the summary stands for ${at}. Widen a mark {s…}, or add what is missing.`,
	'mark-in-full': ({ mark }: { readonly mark: string }) =>
		`${mark} would be shown to readers: a text in full needs no marks. Take it out, or write edition: digest if this is a summary.`,
	'sentence-of-original': ({ text }: { readonly text: string }) =>
		`"${begins(text)}" stands word for word in the original. Say it in words of our own.`,

	'cue-too-long': ({ text, words: own, limit }: Phrase) =>
		`The key phrase "${begins(text)}" has ${words(own)}; at most ${limit} may be quoted. Shorten it.`,
	'label-too-long': ({ text, words: own, limit }: Phrase) =>
		`The label "${begins(text)}" has ${words(own)}; at most ${limit} may be quoted. Shorten it.`,
	'quotation-too-long': ({ text, words: own, limit }: Phrase) =>
		`The summary quotes ${words(own)}, "${begins(text)}"; at most ${limit} may be quoted. Shorten it, or use words of our own.`,
	'cue-not-in-digest': ({
		cue,
		block,
		unquoted
	}: {
		readonly cue: string;
		readonly block: string;
		readonly unquoted: boolean;
	}) =>
		unquoted
			? `The key phrase "${cue}" stands in our summary of ${block}, but not in quotation marks. Put them around it.`
			: `The key phrase "${cue}" does not stand in our summary of ${block}. Quote it there, or choose another.`,
	'cue-not-in-text': ({ cue, at }: At & { readonly cue: string }) =>
		`The key phrase "${cue}" does not stand in ${at}. Correct it or the address.`,
	'label-not-in-text': ({ label, at }: At & { readonly label: string }) =>
		`The label "${label}" does not stand in ${at}. Correct it or the address.`,
	'cue-not-in-original': ({
		cue,
		at,
		elsewhere
	}: At & { readonly cue: string; readonly elsewhere?: string }) =>
		elsewhere === undefined
			? `The fingerprint does not show the key phrase "${cue}" in ${at} of the original. Correct it; if it is new, run: vantage fingerprint`
			: `The key phrase "${cue}" stands in ${elsewhere} of the original, not in ${at}. Correct the address.`,
	'cues-over-tenth': ({ words: own, limit }: { readonly words: number; readonly limit: number }) =>
		`The key phrases together have ${words(own)}; a tenth of the article is ${limit}. Quote less.`,

	'no-answer-or-silence': ({ theme, article }: ThemeOfArticle) =>
		`"${article}" has neither an answer nor a silence on "${theme}". Write one of them.`,
	'answer-and-silence': ({ theme, article }: ThemeOfArticle) =>
		`"${article}" has both an answer and a silence on "${theme}". Keep one of them.`,
	'answer-without-passage': ({ theme, article }: ThemeOfArticle) =>
		`"${article}" has an answer on "${theme}", but no passage speaks to it. Code one, or declare a silence.`,
	'silence-but-coded': ({
		theme,
		frame,
		article,
		at
	}: ThemeOfArticle & At & { readonly frame?: string }) =>
		`"${article}" is declared silent on ${frame === undefined ? `"${theme}"` : `the frame "${frame}" of "${theme}"`}, but ${at} is coded with it. Take one out.`,
	'silence-but-term': ({
		term,
		article,
		at
	}: At & { readonly term: string; readonly article: string }) =>
		`"${article}" is declared silent, but "${term}" stands in ${at}. Read that place again, or take the term out.`
};
