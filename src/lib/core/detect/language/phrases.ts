import type { Tag } from './closed-class';
import type { Reading, TokenRun } from './reading';
import type { Tagged } from './tags';

/** A run of tokens: from `from` to before `to`. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

const END: Tagged = {
	text: '',
	lower: '',
	start: 0,
	end: 0,
	kind: 'sign',
	tag: 'stop',
	lemma: '',
	form: null,
	cueClass: null
};

export const at = ({ tokens }: Reading, i: number): Tagged => tokens[i] ?? END;

/** The sentence a token is in. */
export const sentenceAt = ({ sentences, sentenceOf }: Reading, i: number): TokenRun =>
	sentences[sentenceOf[i] ?? -1] ?? { from: i, to: i + 1, block: -1 };

const AUXILIARY: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal', 'not', 'adv']);

/** Where the verb group that ends with verb `i` begins: "has never said", "continued to deny". */
export function groupStart(reading: Reading, i: number): number {
	const { from } = sentenceAt(reading, i);
	let start = i;
	for (let j = i - 1; j >= from; j--) {
		const { tag, cueClass } = at(reading, j);
		if (AUXILIARY.has(tag)) start = j;
		else if (tag === 'to' && j > from) {
			const before = at(reading, j - 1);
			if (before.tag === 'verb' || before.tag === 'adj') start = --j;
			else break;
		} else if (
			tag === 'verb' &&
			cueClass === 'plain' &&
			start < i &&
			at(reading, start).tag === 'to'
		) {
			start = j;
		} else break;
	}
	// An adverb in front belongs to the sentence, not to the verb.
	while (start < i && at(reading, start).tag === 'adv' && start === from) start++;
	return start;
}

const IN_NAME: ReadonlySet<Tag> = new Set([
	'det',
	'poss',
	'adj',
	'num',
	'name',
	'noun',
	'clitic',
	'time'
]);
const PRONOUN: ReadonlySet<Tag> = new Set(['subj', 'it', 'who']);
/** Prepositions that hang a phrase on a noun; before others the clause has another part. */
const IN_PHRASE =
	/^(?:of|in|for|at|from|with|on|to|against|between|among|under|behind|near|within)$/u;
/** Words before a number that belong to it: "more than 40", "about half". */
const BEFORE_NUMBER =
	/^(?:about|more|less|fewer|nearly|almost|only|over|around|roughly|than|some|at|least|most|just|some)$/u;
const PERIOD =
	/^(?:week|weeks|month|months|year|years|night|day|days|morning|evening|afternoon|spring|summer|fall|autumn|winter|weekend|hours?|decades?)$/u;
const WHEN = /^(?:last|this|next|recent|earlier|same|each|every|that|past|late|early)$/u;

/** Whether a noun phrase can begin with this token. */
export const beginsPhrase = ({ tag }: Tagged): boolean => IN_NAME.has(tag) || PRONOUN.has(tag);

const quoted = ({ quoteOf }: Reading, i: number): boolean => (quoteOf[i] ?? -1) >= 0;

/** The last token before `last` that does not say when: "Holm last week", "Holm in recent days". */
function withoutTime(reading: Reading, last: number, from: number): number {
	let end = last;
	while (end > from) {
		const { tag, lower } = at(reading, end);
		if (tag === 'adv' || (tag === 'time' && end - 1 > from)) end--;
		else if (PERIOD.test(lower) && WHEN.test(at(reading, end - 1).lower)) end -= 2;
		else if (tag === 'prep' && end < last && /^(?:on|in|over|during|for)$/u.test(lower)) end--;
		else break;
	}
	return end;
}

/** What a comma behind a name opens: more on who that is, or something else. */
function describes(reading: Reading, i: number): boolean {
	const { tag } = at(reading, i);
	return (
		tag === 'det' ||
		tag === 'noun' ||
		tag === 'adj' ||
		tag === 'name' ||
		tag === 'num' ||
		tag === 'who'
	);
}

/** The comma or dash that opens the insertion which the same sign at `closing` closes. */
function opening(reading: Reading, closing: number, from: number): number {
	const { tag } = at(reading, closing);
	for (let j = closing - 1; j > from; j--) {
		if (quoted(reading, j)) continue;
		if (at(reading, j).tag === tag) return j;
		if (at(reading, j).tag === 'stop') return -1;
	}
	return -1;
}

/**
 * The noun phrase that ends before token `end`, not going left of `from`: the subject of a verb
 * group that starts there. What says who it is comes with it ("Ida Holm, a miller,"), what says
 * when or how does not. Null where there is none.
 */
export function phraseBefore(reading: Reading, end: number, from: number): Run | null {
	let last = end - 1;
	while (last >= from && at(reading, last).tag === 'adv') last--;
	let closing = -1;
	const sign = at(reading, last).tag;
	if (last > from && (sign === 'comma' || sign === 'dash')) {
		const inner = opening(reading, last, from);
		if (inner <= from) return null;
		if (sign === 'comma' && describes(reading, inner + 1)) closing = last;
		last = inner - 1;
	}
	if (last < from) return null;
	last = withoutTime(reading, last, from);
	const { tag: lastTag } = at(reading, last);
	if (PRONOUN.has(lastTag) || lastTag === 'wh' || lastTag === 'that')
		return { from: last, to: last + 1 };
	let start = last + 1;
	for (let j = last; j >= from; j--) {
		const { tag, lower, kind } = at(reading, j);
		if (IN_NAME.has(tag) || lower === '&') start = j;
		else if (tag === 'prep' && j > from && start === j + 1 && IN_PHRASE.test(lower)) {
			if (!IN_NAME.has(at(reading, j - 1).tag) && at(reading, j - 1).kind !== 'close') break;
			start = j;
		} else if (lower === ')') {
			while (j > from && at(reading, j).lower !== '(') j--;
			if (at(reading, j).lower === '(') start = j;
		} else if (
			kind === 'sign' &&
			/^[-–/]$/u.test(lower) &&
			j > from &&
			at(reading, j - 1).end === at(reading, j).start
		) {
			start = j;
		} else if (
			tag === 'and' &&
			j > from &&
			IN_NAME.has(at(reading, j - 1).tag) &&
			start === j + 1
		) {
			start = j;
		} else if (tag === 'comma' && start === j + 1 && inList(reading, j, last)) start = j;
		else break;
	}
	while (start <= last && /^(?:prep|and|sign|stop|dash|comma)$/u.test(at(reading, start).tag))
		start++;
	while (start < last && at(reading, start).tag === 'time') start++;
	if (start > last) return null;
	if (
		at(reading, start).tag === 'num' ||
		/^(?:half|most|third|quarter)$/u.test(at(reading, start).lower)
	) {
		while (start > from && BEFORE_NUMBER.test(at(reading, start - 1).lower)) start--;
	}
	return { from: start, to: closing >= 0 ? closing + 1 : last + 1 };
}

/** Whether a comma stands in a list of names: "Holm, Lund and Berg". */
function inList(reading: Reading, comma: number, last: number): boolean {
	if (at(reading, comma - 1).tag !== 'name') return false;
	for (let j = comma + 1; j <= last; j++)
		if (at(reading, j).lower === 'and') return at(reading, comma + 1).tag === 'name';
	return false;
}

/** The noun phrase that begins with token `start`, not going past `to`. */
export function phraseAfter(reading: Reading, start: number, to: number): Run | null {
	const first = at(reading, start);
	if (!beginsPhrase(first) && first.tag !== 'obj' && first.tag !== 'wh') return null;
	if (PRONOUN.has(first.tag) || first.tag === 'obj') return { from: start, to: start + 1 };
	let end = start;
	for (let j = start; j < to; j++) {
		const { tag, lower, kind } = at(reading, j);
		if (tag === 'time' && j > start) break;
		if (IN_NAME.has(tag) || lower === '&') end = j + 1;
		else if (tag === 'prep' && end === j && lower === 'of') continue;
		else if (tag === 'prep' && end === j && /^(?:for|at|from|with|in)$/u.test(lower)) {
			if (at(reading, j - 1).tag === 'name' || !IN_NAME.has(at(reading, j + 1).tag)) break;
		} else if (kind === 'sign' && lower === '(') {
			let close = j;
			while (close < to && close - j <= 8 && at(reading, close).lower !== ')') close++;
			if (at(reading, close).lower !== ')') break;
			j = close;
			end = close + 1;
		} else if (
			tag === 'and' &&
			end === j &&
			lower === 'and' &&
			IN_NAME.has(at(reading, j + 1).tag)
		) {
			continue;
		} else break;
	}
	return end > start ? { from: start, to: end } : null;
}

// An apposition rarely has more words than this.
const LONGEST_APPOSITION = 30;

/** A phrase with the apposition behind it: "Ida Holm, a miller who lives in Lund". */
export function withApposition(reading: Reading, phrase: Run, to: number): Run {
	const opener = at(reading, phrase.to + 1);
	const behind = at(reading, phrase.to + 2);
	const describing =
		opener.tag === 'det' ||
		opener.tag === 'who' ||
		((opener.tag === 'noun' || opener.tag === 'adj') &&
			(behind.tag === 'prep' || behind.tag === 'noun'));
	if (at(reading, phrase.to).tag !== 'comma' || !describing || quoted(reading, phrase.to + 1))
		return phrase;
	let end = phrase.to + 1;
	while (end < to && end - phrase.to < LONGEST_APPOSITION && !quoted(reading, end)) {
		if (/^(?:comma|dash|colon|stop)$/u.test(at(reading, end).tag)) break;
		end++;
	}
	return { from: phrase.from, to: end };
}
