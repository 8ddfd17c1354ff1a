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
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu;

// In the order tried: groups of three with commas, spaces or points; groups as in India; a decimal
// comma; a decimal point, with or without a figure before it; plain figures.
const SPACE = '[ \\u00a0\\u202f]';
const LITERAL = [
	`\\d{1,3}(?:${SPACE}\\d{3})+(?:\\.\\d+)?(?![\\d,]*\\d)`,
	'\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)(?!,\\d)',
	'\\d{1,3}(?:\\.\\d{3})+,\\d+(?!\\d)',
	'\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!\\d)(?!,\\d)',
	'(?<!\\d,)\\d+,\\d{1,2}(?!\\d)(?!,\\d)',
	'(?<!\\d\\.)\\d+\\.\\d+(?!\\.?\\d)',
	'(?<![\\d.])\\.\\d+(?!\\.?\\d)',
	'\\d+'
].join('|');
// 1.3x10^6, 1e10, 2^10.
const POWER = '(?:[xX×]10\\^(-?\\d+)|[eE]([+-]?\\d+)(?![\\p{L}\\d])|\\^([+-]*\\d+))?';
const VULGAR = '[¼-¾⅐-⅞]';
const ATOM = new RegExp(
	`(?<![\\p{L}\\d])(${LITERAL})${POWER}(${VULGAR})?(\\p{L}+)?|(${VULGAR})|(\\p{L}\\p{M}*(?:[\\p{L}\\p{M}]|['’](?=\\p{L}))*)|\\p{L}*\\d[\\p{L}\\d]*|\\S`,
	'gu'
);
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

/** The words, numbers and signs of a text, without those of addresses. Time is linear. */
export function atoms(text: string): Atom[] {
	const readable = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
	const found: Atom[] = [];
	let last = -1;
	for (const match of readable.matchAll(ATOM)) {
		const [raw, literal, ten, e, power, half, letters, sign, word] = match;
		const start = match.index;
		const shared = { text: raw, lower: raw.toLowerCase().replaceAll('’', "'"), start };
		const tight = start === last;
		if (literal !== undefined || sign !== undefined) {
			const scale = letters === undefined ? undefined : SHORT_SCALES.get(letters);
			const own =
				sign === undefined
					? powered(literalValue(literal ?? ''), ten, e, power) + vulgar(half ?? '')
					: vulgar(sign);
			const onto = scale === undefined ? (letters ?? '') : '';
			found.push({
				...shared,
				end: start + raw.length - onto.length,
				kind: 'digits',
				// Through text, so that 4.1M is no 4099999.9999999995.
				value: scale === undefined ? own : Number(`${own}e${Math.log10(scale)}`),
				scale: scale ?? 1,
				onto,
				tight
			});
		} else {
			found.push({
				...shared,
				end: start + raw.length,
				kind: word === undefined ? 'sign' : 'word',
				value: 0,
				scale: 1,
				onto: '',
				tight
			});
		}
		last = start + raw.length;
	}
	return found;
}
