import type { Span } from '$lib/core/text';
import { atoms as atomsOf, type Atom } from './atoms';
import { boundBefore, countedBehind, type Bound } from './around';
import type { Amount } from './cardinal';
import { momentAt, MONTH_WORDS } from './dates';
import { BEGINNINGS } from './number-words';
import { quantityAt, sharedScale, type Quantity } from './quantity';
import { currencyBefore, unitBehind, unitOnto, type Unit } from './units';

/** A number in a text. Offsets are UTF-16, half-open. */
export interface Figure extends Span {
	readonly type: 'number' | Unit['type'] | 'date' | 'time';
	/** A date in EDTF with X for what is not told, a time as `19:45`, all others a number. */
	readonly value: number | string;
	/** `%`, a currency, a measure, in the singular; null where things are counted. */
	readonly unit: string | null;
	/** What is counted: the words behind the number; null where none follow. */
	readonly counts: Span | null;
	readonly bound: Bound;
	/** How it is written: the reason shown with the suggestion. */
	readonly why: Amount['why'] | 'date' | 'time';
}

interface Found {
	readonly figure: Figure;
	/** Atoms the number is written in, its unit aside. */
	readonly quantity: Quantity | null;
	readonly to: number;
}

// Round the clock, and attacks called by their day.
const SAYING = /^(?:24\/7|9\/11|7\/7)$/u;

/** Digits that are part of a name or saying: `Su-24`, `24/7`. */
function inName(atoms: readonly Atom[], i: number): boolean {
	const around = (from: number): string =>
		atoms
			.slice(from, from + 3)
			.map(({ text }) => text)
			.join('');
	if (SAYING.test(around(i)) || SAYING.test(around(i - 2))) return true;
	const [word, hyphen, own] = [atoms[i - 2], atoms[i - 1], atoms[i]];
	if (!/^[-‑]$/u.test(hyphen?.lower ?? '') || own?.tight !== true || hyphen?.tight !== true)
		return false;
	return own.kind === 'digits' && /^\p{Lu}/u.test(word?.text ?? '') && word?.kind === 'word';
}

const MILLION = 1e6;

/** What letters written onto digits make of them; null where it is no figure. */
function glued(
	atoms: readonly Atom[],
	{ to }: Quantity,
	money: boolean
): { scale: number; unit: string | null } | null {
	const { onto = '', text = '' } = atoms[to - 1] ?? {};
	if (onto === '') return { scale: 1, unit: null };
	if (onto === 'm') {
		// "$5m" and "5m people" are millions, "a 5m wall" is not.
		const next = atoms[to];
		const people = next?.kind === 'word' && /^\p{Ll}.*s$|^people$/u.test(next.text);
		return money || people || text.includes('.')
			? { scale: MILLION, unit: null }
			: { scale: 1, unit: 'm' };
	}
	const unit = unitOnto(onto);
	return unit === null ? null : { scale: 1, unit };
}

function numberAt(text: string, atoms: readonly Atom[], i: number): Found | null {
	if (inName(atoms, i)) return null;
	const before = currencyBefore(atoms, i);
	const quantity = quantityAt(atoms, i, before !== null);
	if (!quantity) return null;
	const onto = glued(atoms, quantity, before !== null);
	if (!onto) return null;
	const behind = onto.unit === null ? unitBehind(atoms, quantity.to) : null;
	const aged = /^aged?$/u.test(atoms[i - 1]?.lower ?? '');
	const [first, last] = [atoms[quantity.from], atoms[quantity.to - 1]];
	if (!first || !last) return null;
	const percent = behind?.type === 'percentage';
	const end = percent
		? (atoms[behind.to - 1]?.end ?? last.end)
		: last.end + (onto.scale > 1 ? last.onto.length : 0);
	const unit = before ?? onto.unit ?? behind?.unit ?? (aged ? 'year' : null);
	const type =
		before !== null
			? 'currency'
			: onto.unit !== null
				? 'measure'
				: (behind?.type ?? (aged ? 'age' : 'number'));
	const to = behind ? behind.to : quantity.to;
	const figure: Figure = {
		start: first.start,
		end,
		type,
		value: quantity.value * onto.scale,
		unit,
		counts: type === 'number' || percent ? countedBehind(text, atoms, to) : null,
		bound:
			quantity.why === 'indefinite'
				? 'at-least'
				: boundBefore(atoms, before === null ? quantity.from : quantity.from - 1),
		why: quantity.why
	};
	return { figure, quantity: { ...quantity, value: figure.value as number }, to };
}

function figureAt(text: string, atoms: readonly Atom[], i: number): Found | null {
	const { kind = 'sign', lower = '' } = atoms[i] ?? {};
	const begins = kind === 'digits' || BEGINNINGS.has(lower) || MONTH_WORDS.has(lower);
	if (!begins) return null;
	const moment = momentAt(atoms, i);
	const [first, last] = [atoms[i], atoms[(moment?.to ?? 0) - 1]];
	if (!moment || !first || !last) return numberAt(text, atoms, i);
	const { type, value, to } = moment;
	const { start } = first;
	const end = last.end + last.onto.length;
	const figure = {
		start,
		end,
		type,
		value,
		unit: null,
		counts: null,
		bound: 'exact',
		why: type
	} as const;
	return { figure, quantity: null, to };
}

const BETWEEN = /^\s*(?:-|–|to|or)\s*(?:US|us)?[$£€]?\s*$/u;
const BETWEEN_AND = /^\s*and\s*[$£€]?\s*$/u;

/** "3 to 5 million", "$3.5-4m": the first number has the second's multiplier and unit. */
function asRange(text: string, atoms: readonly Atom[], a: Found, b: Found): Found {
	if (!a.quantity || !b.quantity || typeof b.figure.value !== 'number') return a;
	const gap = text.slice(a.figure.end, b.figure.start);
	const from = atoms[a.quantity.from - 1]?.lower ?? '';
	const opened = /^(?:between|from)$/u.test(
		/^[$£€]$/u.test(from) ? (atoms[a.quantity.from - 2]?.lower ?? '') : from
	);
	if (!BETWEEN.test(gap) && !(opened && BETWEEN_AND.test(gap))) return a;
	const million =
		atoms[b.quantity.to - 1]?.onto === 'm' && b.figure.end > (atoms[b.quantity.to - 1]?.end ?? 0);
	const scale = million ? MILLION : sharedScale(atoms, b.quantity);
	const own = a.quantity.value;
	const bare = sharedScale(atoms, a.quantity) === 1 && own < b.figure.value / scale;
	const { unit, type, counts } = b.figure;
	return {
		...a,
		figure: {
			...a.figure,
			value: scale > 1 && bare ? own * scale : own,
			...(a.figure.type === 'number' ? { unit, type, counts } : {})
		}
	};
}

/**
 * The numbers of an English text, in order and without overlap, with their value, unit and what
 * they count: in digits and words, fractions ("a third", "half a million"), ratios ("one in
 * five"), sizes ("tens of thousands", of which the value is the least they mean), ranges, shares,
 * money, ages, dates and times. Ordinals, numbers in names and in addresses are none.
 *
 * A span holds the number with its multiplier and sign; of a share `%` or "per cent" as well, of
 * money the sign or word is told by `unit` and stands outside. So do Microsoft's
 * Recognizers-Text, whose published specifications show what people write. Time is linear. Never
 * throws.
 */
export function findFigures(text: string): Figure[] {
	const atoms = atomsOf(text);
	const found: Found[] = [];
	for (let i = 0; i < atoms.length;) {
		const next = figureAt(text, atoms, i);
		if (next) found.push(next);
		i = Math.max(i + 1, next?.to ?? 0);
	}
	return found.map((own, i) => {
		const [before, after] = [found[i - 1], found[i + 1]];
		const figure = (after ? asRange(text, atoms, own, after) : own).figure;
		// "€3-4bn": the sign before the first number is the second's too.
		const shared =
			before?.figure.type === 'currency' &&
			figure.type === 'number' &&
			BETWEEN.test(text.slice(before.figure.end, figure.start));
		return shared
			? { ...figure, type: 'currency', unit: before.figure.unit, counts: null }
			: figure;
	});
}
