import { SHORT_SCALES } from './number-words';

/** A word, a number in digits or a sign, with its place. */
export interface Atom {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly lower: string;
	readonly kind: 'word' | 'digits' | 'sign';
	/** Of digits: the number, times what is written onto it (`5k`). */
	readonly value: number;
	/** Of digits: the multiplier written onto them, 1 without one. */
	readonly scale: number;
	/** Of digits: letters written onto them that are no multiplier: `th`, `km`, `pm`. */
	readonly onto: string;
	/** Nothing stands between it and the atom before. */
	readonly tight: boolean;
}

// Numbers are not looked for in addresses of pages and of mail.
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]{1,64}@[^\s@]{1,255}/gu;

// In the order tried: groups of three with spaces, commas or points; groups as in India; a decimal
// comma; a decimal point, with or without a figure before it; plain figures. No number has more
// groups, and with a limit a hostile text cannot make the search slow.
const SPACE = '[ \\u00a0\\u202f]';
const LITERAL = [
	`\\d{1,3}(?:${SPACE}\\d{3}){1,6}(?:\\.\\d+)?(?![\\d,]{0,9}\\d)`,
	'\\d{1,3}(?:,\\d{3}){1,9}(?:\\.\\d+)?(?!\\d)(?!,\\d)',
	'\\d{1,3}(?:\\.\\d{3}){1,9},\\d+(?!\\d)',
	'\\d{1,2}(?:,\\d{2}){1,9},\\d{3}(?:\\.\\d+)?(?!\\d)(?!,\\d)',
	'(?<!\\d,)\\d+,\\d{1,2}(?!\\d)(?!,\\d)',
	'(?<!\\d\\.)\\d+\\.\\d+(?!\\.?\\d)',
	'(?<![\\d.])\\.\\d+(?!\\.?\\d)',
	'\\d+'
].join('|');
// 1.3x10^6, 1e10, 2^10.
const POWER = '(?:[xX×]10\\^(-?\\d+)|[eE]([+-]?\\d+)(?![\\p{L}\\d])|\\^([+-]*\\d+))?';
const VULGAR = '[¼-¾⅐-⅞]';
const NUMBER = new RegExp(`(?:(${LITERAL})${POWER}(${VULGAR})?(\\p{L}+)?)|(${VULGAR})`, 'uy');
// Words, letters with digits in them, and single signs; what may begin a number is looked at again.
const ATOM = /(\p{L}(?:[\p{L}\p{M}]|['’](?=\p{L}))*(?![\p{L}\d]))|\p{L}[\p{L}\d]*|\S/gu;
const BEGINS_NUMBER = /[\d.¼-¾⅐-⅞]/u;
const VULGAR_VALUES: readonly (readonly [string, number])[] = [
	['¼½¾', 4],
	['⅐', 7],
	['⅑', 9],
	['⅒', 10],
	['⅓⅔', 3],
	['⅕⅖⅗⅘', 5],
	['⅙', 6],
	['⅛', 8]
];

function vulgar(sign: string): number {
	if (sign === '') return 0;
	if (sign === '⅚') return 5 / 6;
	if (/[⅜⅝⅞]/u.test(sign)) return ('⅜⅝⅞'.indexOf(sign) * 2 + 3) / 8;
	for (const [signs, whole] of VULGAR_VALUES) {
		const at = signs.indexOf(sign);
		if (at >= 0) return (at + 1) / whole;
	}
	return 0;
}

/** The value of digits with separators: three figures behind a comma are thousands. */
export function literalValue(literal: string): number {
	const plain = literal.replace(/[ \u00a0\u202f]/g, '');
	if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) {
		return Number(plain.replaceAll('.', '').replace(',', '.'));
	}
	if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
	return Number(plain.replaceAll(',', ''));
}

function powered(value: number, ten?: string, e?: string, power?: string): number {
	// Through text, so that 1.3e6 is no 1300000.0000000002.
	if (ten !== undefined || e !== undefined) return Number(`${value}e${ten ?? e ?? ''}`);
	if (power === undefined) return value;
	const minus = power.includes('-') && !power.includes('--');
	return value ** (Number(power.replace(/[+-]/g, '')) * (minus ? -1 : 1));
}

/** The number in digits that begins at a place; null where none does. */
function digitsAt(text: string, start: number): Omit<Atom, 'tight'> | null {
	NUMBER.lastIndex = start;
	const match = NUMBER.exec(text);
	if (!match) return null;
	const [raw, literal, ten, e, power, half = '', letters = '', sign] = match;
	const scale = SHORT_SCALES.get(letters);
	const onto = scale === undefined ? letters : '';
	const own =
		literal === undefined
			? vulgar(sign ?? '')
			: powered(literalValue(literal), ten, e, power) + vulgar(half);
	return {
		start,
		end: start + raw.length - onto.length,
		text: raw,
		lower: raw.toLowerCase(),
		kind: 'digits',
		// Through text, so that 4.1M is no 4099999.9999999995.
		value: scale === undefined ? own : Number(`${own}e${Math.log10(scale)}`),
		scale: scale ?? 1,
		onto
	};
}

/** The words, numbers and signs of a text, without those of addresses. Time is linear. */
export function atoms(text: string): Atom[] {
	const readable = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
	const found: Atom[] = [];
	const finder = new RegExp(ATOM);
	let last = -1;
	for (let match = finder.exec(readable); match; match = finder.exec(readable)) {
		const [raw, word] = match;
		const start = match.index;
		const number =
			word === undefined && raw.length === 1 && BEGINS_NUMBER.test(raw)
				? digitsAt(readable, start)
				: null;
		const own: Omit<Atom, 'tight'> = number ?? {
			start,
			end: start + raw.length,
			text: raw,
			lower: raw.toLowerCase().replaceAll('’', "'"),
			kind: word === undefined ? 'sign' : 'word',
			value: 0,
			scale: 1,
			onto: ''
		};
		found.push({ ...own, tight: start === last });
		last = own.end + own.onto.length;
		finder.lastIndex = last;
	}
	return found;
}
