import type { Atom } from './atoms';
import { amountAt, type Amount } from './cardinal';
import { SCALES } from './number-words';

const lowerAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';

/** Words before "one" that make it a pronoun: "the one you mentioned". */
const BEFORE_PRONOUN =
	/^(?:the|this|that|which|no|any|every|each|some|another|an|a|not|wrong|right|last|first|next|other|new|old|good|bad|only|own|loved|little|big|great|every|what)$/u;
/** Words behind "one" that make it one: "one another", "one of the reasons", "one must". */
const BEHIND_PRONOUN =
	/^(?:another|of|by|can|could|may|might|must|should|would|will|who|that|which|is|was|has|had|does|did|thing|way|day|reason|side|hand)$/u;
const BEFORE_HALF = /^(?:first|second|other|latter|better|final|next|last|top|bottom|back)$/u;
const DAYS =
	/^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Whether a word that can be a number is one here. */
function counts(atoms: readonly Atom[], i: number, { to, why }: Amount): boolean {
	const own = atoms[i];
	const before = lowerAt(atoms, i - 1);
	const next = atoms[to];
	if (own?.lower === 'one' && to === i + 1) {
		if (BEFORE_PRONOUN.test(before) || own.text === 'ONE') return false;
		if (next?.kind !== 'word') return next?.lower !== "'" && next?.lower !== '’';
		return !BEHIND_PRONOUN.test(next.lower);
	}
	if (own?.lower === 'half' && to === i + 1) {
		if (BEFORE_HALF.test(before)) return false;
		return !(/^[-‑]$/u.test(next?.lower ?? '') && next?.tight === true);
	}
	// "scores" are goals as often as twenties.
	if (own?.lower === 'scores' && why === 'indefinite') return next?.lower === 'of';
	return true;
}

/** "one in five", "two out of three", "1 over 20". */
function ratio(atoms: readonly Atom[], so: Amount, currency: boolean): Amount | null {
	const word = lowerAt(atoms, so.to);
	const out = word === 'out' && lowerAt(atoms, so.to + 1) === 'of';
	if (!out && word !== 'in' && word !== 'over') return null;
	const lower = amountAt(atoms, so.to + (out ? 2 : 1));
	if (!lower || lower.value === 0 || lower.why === 'indefinite') return null;
	const value = { value: so.value / lower.value, to: lower.to, why: 'ratio' } as const;
	const next = atoms[lower.to];
	if (word === 'over') {
		// "2,000 over three years" is no division.
		return !currency && next?.kind !== 'word' && next?.kind !== 'digits' ? value : null;
	}
	const [a, b] = [so.value, lower.value];
	const year = !out && b >= 1000 && b < 2100;
	const span = next?.kind === 'word' && DAYS.test(next.lower);
	const sound = Number.isInteger(a) && Number.isInteger(b) && a < b && !year && !span;
	return sound && so.why !== 'indefinite' ? value : null;
}

const MINUS = /^(?:minus|negative)$/u;

/** A number with its sign, from atom `from` on. */
export interface Quantity extends Amount {
	readonly from: number;
}

/** The sign before a number: a word, or a dash that hangs on it and on nothing else. */
function signed(atoms: readonly Atom[], i: number): boolean {
	const before = atoms[i - 1];
	if (!before) return false;
	if (MINUS.test(before.lower)) return true;
	if (!/^[-−]$/u.test(before.text) || atoms[i]?.tight !== true) return false;
	return !before.tight || /^[([$£€]$/u.test(lowerAt(atoms, i - 2));
}

/** Digits over digits: `3/4`, `2 1/4`; not a date, a telephone number or `24/7`. */
function overDigits(atoms: readonly Atom[], i: number): Amount | null {
	const slash = (j: number): boolean => atoms[j]?.lower === '/' && atoms[j].tight;
	const part = (j: number): number | null => {
		const [a, , b] = [atoms[j], atoms[j + 1], atoms[j + 2]];
		if (a?.kind !== 'digits' || !slash(j + 1) || b?.kind !== 'digits' || !b.tight) return null;
		if (
			slash(j + 3) ||
			(a.tight && /^[/\p{Pd}]$/u.test(atoms[j - 1]?.lower ?? '') && atoms[j - 1]?.tight === true)
		)
			return null;
		if (/^(?:24\/7|9\/11|7\/7)$/u.test(`${a.text}/${b.text}`) || b.value === 0) return null;
		return b.onto === '' && Number.isInteger(a.value) && Number.isInteger(b.value)
			? a.value / b.value
			: null;
	};
	const plain = part(i);
	if (plain !== null) return { value: plain, to: i + 3, why: 'fraction' };
	const own = atoms[i];
	if (own?.kind !== 'digits' || atoms[i + 1]?.tight !== false || !Number.isInteger(own.value))
		return null;
	const rest = part(i + 1);
	return rest === null || rest >= 1
		? null
		: { value: own.value + rest, to: i + 4, why: 'fraction' };
}

/**
 * The number that begins at an atom, its sign included where that stands before it.
 *
 * @param currency it is an amount of money
 */
export function quantityAt(atoms: readonly Atom[], i: number, currency: boolean): Quantity | null {
	const so = overDigits(atoms, i) ?? amountAt(atoms, i);
	if (!so || !counts(atoms, i, so)) return null;
	const found = ratio(atoms, so, currency) ?? so;
	const minus = signed(atoms, i);
	return { ...found, value: minus ? -found.value : found.value, from: minus ? i - 1 : i };
}

/** The multiplier a number ends with, 1 where it has none: what the first of "3 to 5 million" shares. */
export function sharedScale(atoms: readonly Atom[], { from, to }: Quantity): number {
	const last = atoms[to - 1];
	if (!last) return 1;
	return last.kind === 'digits' ? last.scale : to - 1 === from ? 1 : (SCALES.get(last.lower) ?? 1);
}
