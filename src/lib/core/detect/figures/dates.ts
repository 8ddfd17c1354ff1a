import type { Atom } from './atoms';

/** A day, month, year or hour that atoms name. */
export interface Moment {
	readonly from: number;
	/** Before this atom it ends. */
	readonly to: number;
	readonly type: 'date' | 'time';
	/** A date in EDTF, with X for what is not told; a time as hours and minutes. */
	readonly value: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'january february march april may june july august september october november december',
		'jan feb mar apr may jun jul aug sep oct nov dec'
	].flatMap((names) => names.split(' ').map((name, i) => [name, i + 1] as const))
);

/** Words a date can begin with, in small letters. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), 'sept']);

const two = (n: number): string => String(n).padStart(2, '0');
const lowerAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';

/** The month at an atom, and the atom behind it; a month has a capital. */
function monthAt(atoms: readonly Atom[], i: number): { month: number; to: number } | null {
	const atom = atoms[i];
	if (atom?.kind !== 'word' || !/^\p{Lu}/u.test(atom.text)) return null;
	const month = atom.lower === 'sept' ? 9 : MONTHS.get(atom.lower);
	if (month === undefined) return null;
	return { month, to: lowerAt(atoms, i + 1) === '.' && atom.lower.length < 5 ? i + 2 : i + 1 };
}

const plain = (atom: Atom | undefined): boolean =>
	atom?.kind === 'digits' &&
	/^\d+/u.test(atom.text) &&
	Number.isInteger(atom.value) &&
	atom.scale === 1;

/** A day of the month: 1 to 31, with or without its ending. */
function dayAt(atoms: readonly Atom[], i: number): number | null {
	const atom = atoms[i];
	if (!atom || !plain(atom) || !/^(?:st|nd|rd|th)?$/u.test(atom.onto)) return null;
	return atom.value >= 1 && atom.value <= 31 && /^\d{1,2}(?!\d)/u.test(atom.text)
		? atom.value
		: null;
}

/** A year in four figures, without a separator. */
function yearAt(atoms: readonly Atom[], i: number): number | null {
	const atom = atoms[i];
	if (!atom || !plain(atom) || atom.onto !== '' || !/^\d{4}$/u.test(atom.text)) return null;
	return atom.value >= 1100 && atom.value < 2100 ? atom.value : null;
}

/** The year behind a day or month: "16 December 2016", "December 16, 2016". */
function yearBehind(atoms: readonly Atom[], i: number): { year: string; to: number } {
	const at = lowerAt(atoms, i) === ',' ? i + 1 : i;
	const year = yearAt(atoms, at);
	return year === null ? { year: 'XXXX', to: i } : { year: String(year), to: at + 1 };
}

const DASH = /^(?:[-–]|to)$/u;

function inWords(atoms: readonly Atom[], i: number): Moment | null {
	const day = dayAt(atoms, i);
	if (day !== null) {
		let [at, last] = [i + 1, day];
		// "7–9 December".
		const until = DASH.test(lowerAt(atoms, at)) ? dayAt(atoms, at + 1) : null;
		if (until !== null && until > day) [at, last] = [at + 2, until];
		if (lowerAt(atoms, at) === 'of') at++;
		const month = monthAt(atoms, at);
		if (!month) return null;
		const { year, to } = yearBehind(atoms, month.to);
		const value = (own: number): string => `${year}-${two(month.month)}-${two(own)}`;
		return {
			from: i,
			to,
			type: 'date',
			value: last > day ? `${value(day)}/${value(last)}` : value(day)
		};
	}
	const month = monthAt(atoms, i);
	if (!month) return null;
	const own = dayAt(atoms, month.to);
	if (own !== null) {
		// "December 7–9, 2016".
		const until = DASH.test(lowerAt(atoms, month.to + 1)) ? dayAt(atoms, month.to + 2) : null;
		const ranges = until !== null && until > own && atoms[month.to + 2]?.onto === '';
		const { year, to } = yearBehind(atoms, month.to + (ranges ? 3 : 1));
		const value = (day: number): string => `${year}-${two(month.month)}-${two(day)}`;
		return {
			from: i,
			to,
			type: 'date',
			value: ranges ? `${value(own)}/${value(until)}` : value(own)
		};
	}
	const { year, to } = yearBehind(atoms, month.to);
	return year === 'XXXX'
		? null
		: { from: i, to, type: 'date', value: `${year}-${two(month.month)}` };
}

/** `2016-12-16`, `16/12/2016`, `16.12.2016`. */
function inFigures(atoms: readonly Atom[], i: number): Moment | null {
	const sign = lowerAt(atoms, i + 1);
	const parts = [atoms[i], atoms[i + 2], atoms[i + 4]];
	if (!/^[-/.]$/u.test(sign) || lowerAt(atoms, i + 3) !== sign || !parts.every(plain)) return null;
	if (![1, 2, 3, 4].every((step) => atoms[i + step]?.tight === true)) return null;
	const [a = 0, b = 0, c = 0] = parts.map((part) => part?.value ?? 0);
	const [year, month, day] =
		a > 31 ? [a, b, c] : b > 12 ? [c, a, b] : a > 12 ? [c, b, a] : [c, 0, 0];
	if (year < 1100 || year > 2100 || month > 12 || day > 31) return null;
	// 5/6/2016 is the fifth of June or the sixth of May.
	const rest = month > 0 ? `${two(month)}-${two(day)}` : 'XX-XX';
	return { from: i, to: i + 5, type: 'date', value: `${year}-${rest}` };
}

const BEFORE_YEAR =
	/^(?:in|since|until|till|by|before|after|during|from|of|early|late|mid|year|spring|summer|autumn|fall|winter|the|between|back)$/u;
const MODERN = 1500;

/** A year or decade alone, where the words around it say that it is one. */
function yearAlone(atoms: readonly Atom[], i: number): Moment | null {
	const atom = atoms[i];
	if (!atom) return null;
	const date = (value: string): Moment => ({ from: i, to: i + 1, type: 'date', value });
	const decade = /^(1[1-9]\d|20\d)0$/u.exec(atom.text.slice(0, 4));
	if (plain(atom) && atom.onto === 's' && decade) return date(`${decade[1] ?? ''}X`);
	const year = yearAt(atoms, i);
	if (year === null || year < MODERN) return null;
	const [before, next] = [lowerAt(atoms, i - 1), atoms[i + 1]];
	const dashed = /^[-‑–]$/u.test(before) && BEFORE_YEAR.test(lowerAt(atoms, i - 2));
	// "of 2000 people": what follows is counted.
	const counted =
		next?.kind === 'word' &&
		/(?:s|people|men|women|children)$/u.test(next.lower) &&
		!/^(?:was|is|as|has|this|us|its|his|elections)$/u.test(next.lower);
	if ((BEFORE_YEAR.test(before) || dashed) && !counted) return date(String(year));
	return before === '(' && next?.lower === ')' ? date(String(year)) : null;
}

/** `19:45`, `7.30pm`, `7 a.m.` */
function hours(atoms: readonly Atom[], i: number): Moment | null {
	const atom = atoms[i];
	if (atom?.kind !== 'digits' || atom.scale !== 1) return null;
	let [hour, minute, at, onto] = [atom.value, 0, i + 1, atom.onto];
	const colon = lowerAt(atoms, i + 1) === ':' && atoms[i + 1]?.tight === true;
	const minutes = atoms[i + 2];
	const clock = colon && minutes?.tight === true && /^[0-5]\d(?!\d)/u.test(minutes.text);
	if (clock) [minute, at, onto] = [minutes.value, i + 3, minutes.onto];
	else if (/^\d{1,2}\.[0-5]\d/u.test(atom.text))
		[hour, minute] = [Math.floor(hour), Math.round((hour % 1) * 100)];
	else if (!Number.isInteger(hour)) return null;
	let half = /^[ap]m$/iu.test(onto) ? onto[0]?.toLowerCase() : undefined;
	if (onto !== '' && half === undefined) return null;
	if (half === undefined) {
		const word = lowerAt(atoms, at);
		if (/^[ap]m$/u.test(word)) [half, at] = [word[0], at + 1];
		else if (
			/^[ap]$/u.test(word) &&
			lowerAt(atoms, at + 1) === '.' &&
			lowerAt(atoms, at + 2) === 'm'
		) {
			[half, at] = [word, lowerAt(atoms, at + 3) === '.' ? at + 4 : at + 3];
		}
	}
	if ((half === undefined && !clock) || hour > (half === undefined ? 24 : 12)) return null;
	const of24 = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour;
	return { from: i, to: at, type: 'time', value: `${two(of24)}:${two(minute)}` };
}

/** The date or time that begins at an atom; null where none does. */
export const momentAt = (atoms: readonly Atom[], i: number): Moment | null =>
	inWords(atoms, i) ?? inFigures(atoms, i) ?? hours(atoms, i) ?? yearAlone(atoms, i);
