import { closedTag, type Tag } from './closed-class';
import { CUE_NOUNS, NOUN_TOO, VERB_FORMS, verbClass, type CueClass } from './lexicon';
import type { Token } from './tokens';
import type { VerbForm } from './verb-forms';

/** A token with what it does in its sentence. */
export interface Tagged extends Token {
	readonly tag: Tag;
	/** Of a verb: its lemma, as far as known, and form. */
	readonly lemma: string;
	readonly form: VerbForm | null;
	readonly cueClass: CueClass | null;
}

const CAPITAL = /^\p{Lu}/u;
const ADVERB = /^\p{Ll}{3,}ly$/u;
const ADJECTIVE = /(?:ful|ous|ive|able|ible|ical|less|ish|ic|ial|ual|ional|ary)$/u;
const NOUN = /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|hood|dom|ist)s?$/u;
const SIGNS: Readonly<Record<string, Tag>> = {
	',': 'comma',
	':': 'colon',
	';': 'stop',
	'.': 'stop',
	'!': 'stop',
	'?': 'stop',
	'…': 'stop',
	'—': 'dash',
	'–': 'dash',
	'―': 'dash',
	'-': 'dash'
};
/** Before these a word that could be both is a verb. */
const BEFORE_VERB: ReadonlySet<Tag> = new Set(['to', 'modal', 'do', 'subj', 'not', 'who']);
/** Behind these it is none. */
const BEFORE_NOUN: ReadonlySet<Tag> = new Set(['det', 'poss', 'adj', 'num']);

/** The form of a word nobody knows, by its ending. */
function guessedForm(lower: string): VerbForm | null {
	if (/[a-z]{3}ed$/u.test(lower)) return 'ed';
	if (/[a-z]{3}ing$/u.test(lower)) return 'ing';
	return null;
}

interface Before {
	readonly tag: Tag;
	/** The last tag that is no adverb. */
	readonly firm: Tag;
	readonly lower: string;
}

/** Determiners that can stand alone: "most say", "some of them think". */
const STANDS_ALONE =
	/^(?:some|many|most|few|several|all|both|half|those|these|this|another|each|any|either)$/u;

const AUXILIARY = /^(?:be|have|do|modal)$/u;
const CLAUSE_OR_OBJECT = /^(?:det|poss|that|subj|obj|to|wh|sub|it)$/u;
const PLURAL = /^(?:people|police|men|women|children|majority|media)$/u;

/** Whether a form that can be a verb is one here, by what stands before it and behind it. */
function isVerb(form: VerbForm, before: Before, next: Token | undefined, asNoun: boolean): boolean {
	if (BEFORE_VERB.has(before.firm)) return true;
	if (form === 'ing') return !BEFORE_NOUN.has(before.tag) || next?.lower === 'that';
	const alone = before.tag === 'num' || (before.tag === 'det' && STANDS_ALONE.test(before.lower));
	if (alone && !asNoun) return form !== 's';
	if (form === 'ed' || form === 'en') {
		if (before.firm === 'be' || before.firm === 'have') return true;
		return !BEFORE_NOUN.has(before.tag);
	}
	if (BEFORE_NOUN.has(before.tag)) return false;
	if (before.tag === 'prep') return false;
	// "the mayor's claims": behind a possessive it is a noun.
	if (before.tag === 'clitic') return false;
	if (form === 's') {
		if (!asNoun) return before.firm !== 'be';
		const after = next ? closedTag(next.lower) : undefined;
		if (before.firm === 'name' || before.firm === 'it' || before.firm === 'that') {
			return !AUXILIARY.test(after ?? '');
		}
		return before.firm === 'noun' && CLAUSE_OR_OBJECT.test(after ?? '');
	}
	const named = before.firm === 'noun' || before.firm === 'name';
	const plural = named && (before.lower.endsWith('s') || PLURAL.test(before.lower));
	// A singular takes no base form: "the press secretary", but "aides to Holm say she".
	if (named && !plural) {
		const after = next ? closedTag(next.lower) : undefined;
		return !asNoun && after !== undefined && after !== 'and' && after !== 'be' && after !== 'have';
	}
	if (asNoun) return plural;
	return before.firm !== 'be' && before.firm !== 'have';
}

/** Whether a word nobody knows is a verb in the third person: "the paper amplifies the claim". */
function looksThird({ lower }: Token, before: Before, next: Token | undefined): boolean {
	if (!/[a-z]{3}[^s]s$/u.test(lower) || !next) return false;
	if (before.firm === 'subj' || before.firm === 'who') return true;
	const after = closedTag(next.lower);
	return (
		(before.firm === 'name' || before.firm === 'noun') && (after === 'det' || after === 'poss')
	);
}

/**
 * What each token does, by a word list of the closed classes, the verbs of the lexicon, endings,
 * capitals and the token before. It is a rough reading: it serves to find the subject of a verb and
 * the end of a clause, and nothing else leans on it. Time is linear.
 *
 * @param starts indices of the tokens that begin a sentence, where a capital tells nothing
 * @param ends indices of the tokens behind a sentence
 * @param titled by token: it stands in a headline that sets Most Words with a Capital
 */
export function tagTokens(
	tokens: readonly Token[],
	starts: ReadonlySet<number>,
	ends: ReadonlySet<number>,
	titled: Uint8Array
): Tagged[] {
	const found: Tagged[] = [];
	let before: Before = { tag: 'stop', firm: 'stop', lower: '' };
	tokens.forEach((token, i) => {
		if (starts.has(i)) before = { tag: 'stop', firm: 'stop', lower: '' };
		if (token.text === '.' && !ends.has(i + 1) && tokens[i + 1]?.kind !== 'close') {
			// No sentence ends here: the stop of an abbreviation goes with its word.
			found.push(tagged(token, before.tag));
			return;
		}
		const own = tagOne(token, before, tokens[i + 1], starts.has(i), tokens[i - 1], titled[i] === 1);
		found.push(own);
		const firm = own.tag === 'adv' || own.tag === 'not' ? before.firm : own.tag;
		before = { tag: own.tag, firm, lower: own.lower };
	});
	return found;
}

/** Written out: spreading the token takes most of the time of reading. */
const tagged = (
	{ text, lower, start, end, kind }: Token,
	tag: Tag,
	lemma = lower,
	form: VerbForm | null = null,
	cueClass: CueClass | null = null
): Tagged => ({ text, lower, start, end, kind, tag, lemma, form, cueClass });

function tagOne(
	token: Token,
	before: Before,
	next: Token | undefined,
	first: boolean,
	previous: Token | undefined,
	titled: boolean
): Tagged {
	const plain = (tag: Tag): Tagged => tagged(token, tag);
	const { kind, lower, text } = token;
	if (kind === 'number') return plain('num');
	if (kind === 'open') return plain('open');
	if (kind === 'close') return plain('close');
	if (kind === 'sign') return plain(/^\.{2,}$/u.test(text) ? 'stop' : (SIGNS[text] ?? 'sign'));
	if (kind === 'clitic') return plain(cliticTag(lower, next, previous));
	const closed = closedTag(lower);
	const capital = CAPITAL.test(text);
	// Of a capital within a sentence only the length tells "May" and "Will" from small words.
	const named =
		capital && !first && !titled && text.length > 3 && closed !== 'time' && closed !== 'subj';
	const liked = lower === 'like' && BEFORE_VERB.has(before.firm);
	if (closed && !named && !liked) return plain(closedInPlace(lower, closed, before, next));
	const reading = VERB_FORMS.get(lower);
	const nounToo =
		CUE_NOUNS.has(lower) ||
		((reading?.form === 'base' || reading?.form === 's') && NOUN_TOO.has(reading.lemma));
	const asVerb = reading !== undefined && isVerb(reading.form, before, next, nounToo);
	if (asVerb && (!capital || first || titled || !isNameHere(before, next, reading.form))) {
		const cueClass = verbClass(reading.lemma) ?? null;
		return tagged(token, 'verb', reading.lemma, reading.form, cueClass);
	}
	if (capital && !first && !(titled && nounToo)) return plain('name');
	if (ADVERB.test(lower)) return plain('adv');
	const form = reading ? null : looksThird(token, before, next) ? 's' : guessedForm(lower);
	if (form && isVerb(form, before, next, false) && !capital) {
		return tagged(token, 'verb', lower, form);
	}
	if (capital && first && !reading && !nounToo && !NOUN.test(lower)) return plain('name');
	if (ADJECTIVE.test(lower) || form !== null) return plain('adj');
	return plain('noun');
}

/** A verb with a capital within a sentence is part of a name, unless a name stands before it. */
function isNameHere(before: Before, next: Token | undefined, form: VerbForm): boolean {
	if (before.tag !== 'name' || form !== 'ed') return true;
	return next !== undefined && CAPITAL.test(next.text);
}

/** What a small word does where it can do several things. */
function closedInPlace(lower: string, closed: Tag, before: Before, next: Token | undefined): Tag {
	const open = next?.kind === 'word' && closedTag(next.lower) === undefined;
	if (lower === 'that' && before.tag !== 'verb' && open && /^\p{Ll}/u.test(next.text)) {
		return before.tag === 'prep' || before.tag === 'stop' ? 'det' : 'that';
	}
	return lower === 'her' && open ? 'poss' : closed;
}

/** A possessive, or a short verb: behind a pronoun, or before what no possessive stands before. */
function cliticTag(lower: string, next: Token | undefined, previous: Token | undefined): Tag {
	if (lower === "'") return 'clitic';
	if (lower === "'re" || lower === "'m") return 'be';
	if (lower === "'ve") return 'have';
	if (lower === "'ll" || lower === "'d") return 'modal';
	const before = previous ? closedTag(previous.lower) : undefined;
	if (before === 'subj' || before === 'it' || before === 'that' || before === 'wh') return 'be';
	const after = next ? closedTag(next.lower) : undefined;
	return after === 'not' || after === 'det' ? 'be' : 'clitic';
}
