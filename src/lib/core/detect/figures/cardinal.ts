import type { Atom } from './atoms';
import {
	DOZENS,
	INDEFINITE,
	ORDINALS,
	PARTS,
	SCALES,
	SHORT_SCALES,
	TENS,
	UNITS
} from './number-words';

/** A number read from atoms, up to before atom `to`. */
export interface Amount {
	readonly value: number;
	readonly to: number;
	/** How it is written. */
	readonly why: 'digits' | 'words' | 'fraction' | 'indefinite' | 'ratio';
}

const HUNDRED = /^hundreds?$/u;

const lowerAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';
const hyphen = (atoms: readonly Atom[], i: number): boolean => /^[-‑]$/u.test(lowerAt(atoms, i));

/** The multiplier at an atom, in words or short behind digits. */
function scaleAt(atoms: readonly Atom[], i: number, digits: boolean): number | undefined {
	const atom = atoms[i];
	if (atom?.kind !== 'word') return undefined;
	const word = SCALES.get(atom.lower.replace(/^((?:thou|mill|bill|trill).*)s$/u, '$1'));
	// A single letter behind digits: "5 k". Behind words it is no multiplier.
	return word ?? (digits && !atom.tight ? SHORT_SCALES.get(atom.text) : undefined);
}

interface Small extends Amount {
	/** The tens at its end, which may belong to a fraction's lower part: "one hundred thirty fifths". */
	readonly tens: number;
}

/** Less than a hundred in words, or digits. */
function small(atoms: readonly Atom[], i: number): Small | null {
	const atom = atoms[i];
	if (!atom) return null;
	if (atom.kind === 'digits') return { value: atom.value, to: i + 1, why: 'digits', tens: 0 };
	const unit = UNITS.get(atom.lower);
	if (unit !== undefined) return { value: unit, to: i + 1, why: 'words', tens: 0 };
	const tens = TENS.get(atom.lower);
	if (tens === undefined) return null;
	const next = hyphen(atoms, i + 1) ? i + 2 : i + 1;
	const more = UNITS.get(lowerAt(atoms, next));
	if (more !== undefined && more > 0 && more < 10) {
		return { value: tens + more, to: next + 1, why: 'words', tens: 0 };
	}
	return { value: tens, to: i + 1, why: 'words', tens };
}

/** Hundreds, tens and units, or a dozen: what stands before one multiplier. */
function group(atoms: readonly Atom[], i: number): Small | null {
	const article = /^an?$/u.test(lowerAt(atoms, i));
	const next = lowerAt(atoms, i + 1);
	if (article) {
		if (DOZENS.has(next) && next !== 'dozens')
			return { value: 12, to: i + 2, why: 'words', tens: 0 };
		if (next === 'hundred')
			return hundreds(atoms, i + 2, { value: 100, to: i + 2, why: 'words', tens: 0 });
		return SCALES.has(next) ? { value: 1, to: i + 1, why: 'words', tens: 0 } : null;
	}
	if (lowerAt(atoms, i) === 'hundred' && SCALES.has(next)) {
		return { value: 100, to: i + 1, why: 'words', tens: 0 };
	}
	const first = small(atoms, i);
	if (!first) return null;
	if (DOZENS.has(lowerAt(atoms, first.to))) {
		return { ...first, value: first.value * 12, to: first.to + 1, tens: 0 };
	}
	if (!HUNDRED.test(lowerAt(atoms, first.to))) return first;
	return hundreds(atoms, first.to + 1, {
		...first,
		value: first.value * 100,
		to: first.to + 1,
		tens: 0
	});
}

/** What follows hundreds: "and twenty-one", "thirty". */
function hundreds(atoms: readonly Atom[], i: number, so: Small): Small {
	const and = lowerAt(atoms, i) === 'and';
	const rest = small(atoms, and ? i + 1 : i);
	if (!rest || rest.value >= 100 || rest.value === 0 || HUNDRED.test(lowerAt(atoms, rest.to)))
		return so;
	if (rest.why === 'digits' && !and) return so;
	if (DOZENS.has(lowerAt(atoms, rest.to))) {
		return { ...so, value: so.value + rest.value * 12, to: rest.to + 1 };
	}
	// A fraction behind "and" is added whole: "one hundred and three quarters".
	if (and && rest.tens === 0 && isPart(atoms, rest.to, rest.value)) return so;
	return { ...so, value: so.value + rest.value, to: rest.to, tens: and ? 0 : rest.tens };
}

/** The lower part of a fraction at an atom: "thirds"; "third" behind one. Null where there is none. */
function isPart(atoms: readonly Atom[], i: number, upper: number): number | null {
	const at = hyphen(atoms, i) ? i + 1 : i;
	const word = lowerAt(atoms, at);
	const singular = word === 'halves' ? 'half' : word.replace(/s$/u, '');
	const part = PARTS.get(singular);
	if (part === undefined) return null;
	return word !== singular || upper === 1 ? part : null;
}

/** A whole number, in digits, words or both. */
function whole(atoms: readonly Atom[], i: number): Small | null {
	const first = group(atoms, i);
	if (!first) return null;
	let { to, tens } = first;
	let total = first.value;
	let lowest = Infinity;
	let scale = scaleAt(atoms, to, first.why === 'digits');
	if (scale === undefined) return first;
	while (scale !== undefined) {
		// Through text: 4.1 million is no 4099999.9999999995.
		total = Number.isInteger(total) ? total * scale : Number((total * scale).toPrecision(15));
		lowest = Math.min(lowest, scale);
		to++;
		tens = 0;
		scale = scaleAt(atoms, to, false);
	}
	// Smaller groups are added: "two thousand and two hundred", "one million two thousand".
	for (;;) {
		const and = lowerAt(atoms, to) === 'and';
		const next = group(atoms, and ? to + 1 : to);
		if (!next || next.value === 0 || (next.why === 'digits' && atoms[to]?.tight === true)) break;
		if (/^an?$/u.test(lowerAt(atoms, and ? to + 1 : to))) break;
		const own = scaleAt(atoms, next.to, next.why === 'digits') ?? 1;
		if (next.value * own >= lowest || (and && isPart(atoms, next.to, next.value) !== null)) break;
		if (next.value >= 1000) break;
		total += next.value * own;
		lowest = own;
		to = own > 1 ? next.to + 1 : next.to;
		tens = and || own > 1 ? 0 : next.tens;
		if (own === 1) break;
	}
	return { value: total, to, why: first.why, tens };
}

/** Digits read out behind "point": "point zero three", "point seventy-one". */
function point(atoms: readonly Atom[], i: number, so: Amount): Amount | null {
	if (lowerAt(atoms, i) !== 'point' || !Number.isInteger(so.value)) return null;
	let [figures, to] = ['', i + 1];
	for (;;) {
		const next = small(atoms, to);
		if (next?.why !== 'words') break;
		figures += String(next.value);
		to = next.to;
		if (next.value >= 10) break;
	}
	return figures === '' ? null : { ...so, value: Number(`${so.value}.${figures}`), to };
}

// From here on a fraction behind "and" is one of the last multiplier: "three million and a half".
const OF_SCALE = 1e6;

/** The fraction that is added: "and a half", "and two thirds"; a multiplier may follow. */
function added(atoms: readonly Atom[], so: Amount): Amount | null {
	// "a dozen and half a dozen" are two numbers.
	if (lowerAt(atoms, so.to) !== 'and' || lowerAt(atoms, so.to + 1) === 'half') return null;
	const part = fraction(atoms, so.to + 1);
	if (!part || part.value >= 1) return null;
	const scale = scaleAt(atoms, part.to, false);
	const last = SCALES.get(lowerAt(atoms, so.to - 1)) ?? 1;
	if (scale === undefined) {
		const of = last >= OF_SCALE ? last : 1;
		return { value: so.value + part.value * of, to: part.to, why: so.why };
	}
	const value = last > scale ? so.value + part.value * scale : (so.value + part.value) * scale;
	return { value, to: part.to + 1, why: so.why };
}

/** Words that stand behind a part of something, and not behind a thing counted. */
const BEHIND_PART =
	/^(?:of|and|or|but|in|on|at|by|to|from|for|with|as|than|more|less|fewer|higher|lower|larger|smaller|the|a|an|this|that|who|which|is|are|was|were|has|have|had|will|would|said|say|says|since|after|before|during|over|if|when|while|because)$/u;

/** A fraction in words: "a third", "two thirds", "three twenty-firsts", "half". */
export function fraction(atoms: readonly Atom[], i: number): Amount | null {
	const word = lowerAt(atoms, i);
	if (word === 'half') return { value: 0.5, to: i + 1, why: 'fraction' };
	if (word === 'quarter' && SCALES.has(lowerAt(atoms, i + 1))) {
		return { value: 0.25, to: i + 1, why: 'fraction' };
	}
	const article = /^an?$/u.test(word);
	const upper: Small | null = article
		? { value: 1, to: i + 1, why: 'words', tens: 0 }
		: whole(atoms, i);
	const part = upper && parted(atoms, upper);
	// "a third man" is one more, and no part of anything.
	const after = part && atoms[part.to];
	const counts =
		article && after?.kind === 'word' && !/^(?:half|quarter)$/u.test(lowerAt(atoms, i + 1));
	return counts && !BEHIND_PART.test(after.lower) && !SCALES.has(after.lower) ? null : part;
}

/** A number over the part behind it. */
function parted(atoms: readonly Atom[], upper: Small): Amount | null {
	let at = hyphen(atoms, upper.to) ? upper.to + 1 : upper.to;
	// "three twenty-firsts": tens and an ordinal are one lower part.
	const tens = TENS.get(lowerAt(atoms, at));
	if (tens !== undefined) {
		at = hyphen(atoms, at + 1) ? at + 2 : at + 1;
		const unit = ordinal(atoms, at, upper.value);
		return unit === null
			? null
			: { value: upper.value / (tens + unit), to: at + 1, why: 'fraction' };
	}
	// "one hundred thirty-fifths": the tens go down.
	if (upper.tens > 0 && upper.value > upper.tens) {
		const unit = ordinal(atoms, at, 2);
		if (unit !== null) {
			const lower = upper.tens + unit;
			return { value: (upper.value - upper.tens) / lower, to: at + 1, why: 'fraction' };
		}
	}
	const part = isPart(atoms, upper.to, upper.value);
	return part === null ? null : { value: upper.value / part, to: at + 1, why: 'fraction' };
}

function ordinal(atoms: readonly Atom[], i: number, upper: number): number | null {
	const word = lowerAt(atoms, i);
	const singular = word.replace(/s$/u, '');
	return (word !== singular || upper === 1 ? ORDINALS.get(singular) : undefined) ?? null;
}

/** Sizes without a number: "tens of thousands", "several hundred", "a few million". */
export function indefinite(atoms: readonly Atom[], i: number): Amount | null {
	const vague = /^(?:several|few)$/u.test(lowerAt(atoms, i));
	if (vague) {
		const word = lowerAt(atoms, i + 1);
		const size = word === 'hundred' ? 100 : word === 'dozen' ? 12 : SCALES.get(word);
		return size === undefined ? null : { value: size, to: i + 2, why: 'indefinite' };
	}
	const size = INDEFINITE.get(lowerAt(atoms, i));
	if (size === undefined) return null;
	const of = lowerAt(atoms, i + 1) === 'of' ? INDEFINITE.get(lowerAt(atoms, i + 2)) : undefined;
	if (of !== undefined) return { value: size * of, to: i + 3, why: 'indefinite' };
	return lowerAt(atoms, i) === 'tens' ? null : { value: size, to: i + 1, why: 'indefinite' };
}

/** A number of any form that begins at an atom, its sign aside; null where none does. */
export function amountAt(atoms: readonly Atom[], i: number): Amount | null {
	const vague = indefinite(atoms, i);
	if (vague) return vague;
	const so = whole(atoms, i);
	if (!so) {
		const part = fraction(atoms, i);
		return part && ofScale(atoms, part);
	}
	const over = parted(atoms, so);
	if (over) return ofScale(atoms, over);
	// "twenty-first" is an ordinal.
	const behind = hyphen(atoms, so.to) ? so.to + 1 : so.to;
	if (so.tens > 0 && ordinal(atoms, behind, 1) !== null) return null;
	// "twenty-first" is an ordinal.
	if (so.tens > 0 && ordinal(atoms, hyphen(atoms, so.to) ? so.to + 1 : so.to, 1) !== null)
		return null;
	return added(atoms, so) ?? point(atoms, so.to, so) ?? so;
}

/** What a fraction is of: "half a million", "a quarter million", "two thirds of a million". */
function ofScale(atoms: readonly Atom[], part: Amount): Amount {
	let at = part.to;
	if (lowerAt(atoms, at) === 'of') at++;
	const article = /^an?$/u.test(lowerAt(atoms, at));
	if (article) at++;
	else if (at > part.to) return part;
	const word = lowerAt(atoms, at);
	const size = word === 'dozen' ? 12 : (SCALES.get(word) ?? 0);
	return size === 0 ? part : { ...part, value: part.value * size, to: at + 1 };
}
