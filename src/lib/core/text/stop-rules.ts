import {
	CAPITALISED,
	JOINING,
	NUMBERED,
	ORDINARY,
	SAYING,
	SENTENCE_OPENERS,
	TITLES
} from './abbreviations';
import type { Enclosure } from './enclosures';
import type { Stop } from './stops';

/** What the rules look at: the block on one line, and its brackets, quotations and list markers. */
export interface Surroundings {
	readonly text: string;
	readonly brackets: readonly Enclosure[];
	readonly quotes: readonly Enclosure[];
	readonly items: ReadonlySet<number>;
}

/** A rule says whether the stop ends the sentence, or leaves the question to the next rule. */
type Rule = (stop: Stop, start: number, around: Surroundings) => boolean | undefined;

const OPENING = /^["'“”„‘’«‹([{¿¡]+\s?/u;
// No reader looks further than this for the end of a quotation that goes on in lower case.
const SHORT_QUOTATION = 120;

const rest = (stop: Stop, { text }: Surroundings): string => text.slice(stop.next, stop.next + 80);
const unopened = (text: string): string => text.replace(OPENING, '');
const isEllipsis = (mark: string): boolean => mark === '…' || mark === '...' || /\s/.test(mark);

/** Whether the text goes on with a word that opens sentences, not with a name or an initial. */
function opensSentence(text: string): boolean {
	const word = /^\p{Lu}[\p{L}]*(?:['’]\p{L}+)?(?!\.\S|\p{L})/u.exec(unopened(text))?.[0];
	if (word === undefined) return false;
	const initial = word.length === 1 && unopened(text)[1] === '.';
	return !initial && SENTENCE_OPENERS.has(word.toLowerCase().replace(/['’].*$/u, ''));
}

/** The word that the stop closes, with the stops inside it: `U.S`, `Mr`, `E`. */
const wordBefore = (stop: Stop, start: number, { text }: Surroundings): string =>
	/[\p{L}\p{M}\p{N}.°]+$/u.exec(
		text.slice(Math.max(start, stop.markStart - 24), stop.markStart)
	)?.[0] ?? '';

const nothingFollows: Rule = (stop, _start, { text }) =>
	stop.next >= text.length ? false : undefined;

/** A number, letter or Roman numeral alone is a list marker, no sentence. */
const onlyMarker: Rule = (stop, start, { text }) =>
	/^[\p{P}\p{S}\s]*(?:\d{1,3}|\p{L}|[ivx]{2,5})?[\p{P}\s]*$/iu.test(
		text.slice(start, stop.markStart)
	)
		? false
		: undefined;

/** The stop of a list marker (`2.` in a list that counts up). */
const itemMarker: Rule = (stop, _start, { text, items }) => {
	const word = /\(?[\p{L}\d]{1,3}$/u.exec(
		text.slice(Math.max(0, stop.markStart - 4), stop.markStart)
	)?.[0];
	return word !== undefined && items.has(stop.markStart - word.length) ? false : undefined;
};

/** `[…]` marks an omission. */
const omission: Rule = (stop, _start, { text }) =>
	isEllipsis(stop.mark) &&
	/[[(]/.test(text[stop.markStart - 1] ?? '') &&
	/^[\])]/.test(stop.closers)
		? false
		: undefined;

/** Inside brackets that opened within a sentence, nothing ends it. */
const insideBrackets: Rule = (stop, start, { brackets }) =>
	brackets.some(({ open, close }) => open > start && open < stop.markStart && close >= stop.end)
		? false
		: undefined;

/** Text that goes on with a comma, a dash or a closing bracket goes on with the sentence. */
const goesOn: Rule = (stop, _start, around) =>
	/^(?:[,;:)\]}]|[-–—](?:\s|\p{Ll}))/u.test(rest(stop, around)) ? false : undefined;

/** Lower case goes on with the sentence, but for names such as eBay. */
const lowerCase: Rule = (stop, _start, around) => {
	const after = unopened(rest(stop, around));
	return /^\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after) ? false : undefined;
};

/** A reference in brackets with a stop of its own belongs to the quotation before it. */
const reference: Rule = (stop, _start, around) =>
	/^\([^().]{1,60}\)[.!?]/u.test(rest(stop, around)) ? false : undefined;

/** A short quotation inside a sentence that goes on after it. */
const innerQuotation: Rule = (stop, start, { text, quotes }) => {
	const quote = quotes.find(({ open, close }) => open < stop.markStart && close >= stop.end);
	if (!quote || quote.open <= start || quote.close - quote.open > SHORT_QUOTATION) return undefined;
	return /[.!?…]/u.test(text[quote.close - 1] ?? '') &&
		/^\s+\p{Ll}/u.test(text.slice(quote.close + 1, quote.close + 9))
		? false
		: undefined;
};

/** A quoted question, then the speaker's name and a verb of saying. */
const saidBy: Rule = (stop, _start, around) => {
	if (!/[!?]/.test(stop.mark) || !/["'”’»]/u.test(stop.closers)) return undefined;
	const after = rest(stop, around);
	if (opensSentence(after)) return undefined;
	const verb = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(\p{Ll}+)/u.exec(after)?.[1];
	return verb !== undefined && SAYING.has(verb) ? false : undefined;
};

/** A stop with no space behind it ends a sentence only between whole words of prose. */
const noSpace: Rule = (stop, _start, { text }) => {
	if (stop.next > stop.end || stop.mark === '') return undefined;
	const before =
		/\S+$/u.exec(text.slice(Math.max(0, stop.markStart - 80), stop.markStart))?.[0] ?? '';
	const after = text.slice(stop.end, stop.end + 40);
	if (/@|:\/\/|^www\.|[/\\]/u.test(before) || /^\S*(?:@|:\/\/)/u.test(after)) return false;
	if (isEllipsis(stop.mark) || /^(?:com|org|net|edu|gov)\b/iu.test(after)) return false;
	const prose = stop.closers === '' ? /[\p{L}\p{N}][\p{Ll}\p{N}]$/u : /[\p{Ll}\p{N}]$/u;
	return prose.test(before) && /^["“‘(]?\p{Lu}(?:\p{Ll}|['’\s])/u.test(after) ? undefined : false;
};

/** Three dots: a pause before "I" and where spaced, otherwise an end. Four dots are an end. */
const ellipsis: Rule = (stop, _start, around) => {
	if (!isEllipsis(stop.mark)) return undefined;
	if (/\s/.test(stop.mark)) return stop.mark.split(/\s/).length >= 4;
	return !/^I(?:\s|['’])/u.test(rest(stop, around));
};

/** A full stop that may only mark an abbreviation. */
const abbreviation: Rule = (stop, start, around) => {
	if (stop.mark !== '.' || stop.closers !== '') return undefined;
	const word = wordBefore(stop, start, around);
	const known = word.toLowerCase();
	const capital = /^\p{Lu}/u.test(word);
	const after = rest(stop, around);
	const sofar = around.text.slice(start, stop.markStart);

	if (JOINING.has(known) || (capital && TITLES.has(known))) return false;
	if (NUMBERED.has(known) && /^[\d#]/.test(after)) return false;
	if (/^[ap]\.m$/.test(known)) {
		// A time alone is no sentence: "At 5 a.m. Mr Smith …" goes on.
		return !/^(?:\p{L}+\s+){0,2}\d{1,2}(?:[:.]\d\d)?\s*[ap]\.m$/iu.test(sofar);
	}
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return opensSentence(after);
	if (/^\p{Lu}$/u.test(word)) {
		const previous = /(\S+)\s+\S+$/u.exec(sofar)?.[1] ?? '';
		return (word === 'I' && /^\p{Ll}/u.test(previous)) || opensSentence(after);
	}
	if (ORDINARY.has(known) || (capital && CAPITALISED.has(known))) return opensSentence(after);
	return undefined;
};

const RULES: readonly Rule[] = [
	nothingFollows,
	onlyMarker,
	itemMarker,
	omission,
	insideBrackets,
	goesOn,
	lowerCase,
	reference,
	innerQuotation,
	saidBy,
	noSpace,
	ellipsis,
	abbreviation
];

/** Whether a stop ends the sentence that began at `start`: the first rule that knows decides. */
export function endsSentence(stop: Stop, start: number, around: Surroundings): boolean {
	for (const rule of RULES) {
		const answer = rule(stop, start, around);
		if (answer !== undefined) return answer;
	}
	return true;
}
