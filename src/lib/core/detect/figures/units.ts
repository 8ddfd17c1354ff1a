import type { Atom } from './atoms';

/** What a number is a number of, and how many atoms say so. */
export interface Unit {
	readonly unit: string;
	readonly type: 'percentage' | 'currency' | 'measure' | 'age';
	/** Before atom `to` it ends. */
	readonly to: number;
}

const MEASURES: Readonly<Record<string, string>> = {
	year: 'year years yr yrs',
	month: 'month months',
	week: 'week weeks',
	day: 'day days',
	hour: 'hour hours hr hrs h',
	minute: 'minute minutes min mins',
	second: 'seconds sec secs',
	decade: 'decade decades',
	century: 'century centuries',
	km: 'km kms kilometre kilometres kilometer kilometers',
	mile: 'mile miles',
	m: 'metre metres meter meters',
	cm: 'cm centimetre centimetres centimeter centimeters',
	mm: 'mm millimetre millimetres millimeter millimeters',
	foot: 'foot feet ft',
	inch: 'inch inches',
	yard: 'yard yards',
	acre: 'acre acres',
	hectare: 'hectare hectares ha',
	kg: 'kg kgs kilo kilos kilogram kilograms',
	g: 'gram grams gramme grammes g',
	mg: 'mg milligram milligrams',
	tonne: 'tonne tonnes',
	ton: 'ton tons',
	ounce: 'ounce ounces oz',
	lb: 'lb lbs',
	litre: 'litre litres liter liters l',
	ml: 'ml millilitre millilitres milliliter milliliters',
	gallon: 'gallon gallons',
	barrel: 'barrel barrels',
	degree: 'degree degrees',
	mph: 'mph',
	MW: 'mw megawatt megawatts',
	GW: 'gw gigawatt gigawatts',
	kW: 'kw kilowatt kilowatts'
};

const CURRENCIES: Readonly<Record<string, string>> = {
	dollar: 'dollar dollars usd',
	cent: 'cent cents',
	pound: 'pound pounds gbp',
	penny: 'pence penny',
	euro: 'euro euros eur',
	yuan: 'yuan renminbi cny',
	yen: 'yen jpy',
	rouble: 'rouble roubles ruble rubles rub',
	rupee: 'rupee rupees inr',
	lira: 'lira liras',
	franc: 'franc francs chf',
	krona: 'krona kronor sek',
	krone: 'krone kroner nok dkk',
	shekel: 'shekel shekels',
	dinar: 'dinar dinars',
	riyal: 'riyal riyals',
	dirham: 'dirham dirhams',
	peso: 'peso pesos',
	zloty: 'zloty zlotys'
};

const byWord = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
	new Map(
		Object.entries(table).flatMap(([unit, words]) =>
			words.split(' ').map((word) => [word, unit] as const)
		)
	);
const MEASURE = byWord(MEASURES);
const CURRENCY = byWord(CURRENCIES);
const SIGNS: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['£', 'pound'],
	['€', 'euro'],
	['¥', 'yen'],
	['₹', 'rupee'],
	['₽', 'rouble'],
	['₺', 'lira'],
	['₪', 'shekel'],
	['₩', 'won']
]);
const COUNTRY: Readonly<Record<string, string>> = {
	us: 'US dollar',
	a: 'Australian dollar',
	au: 'Australian dollar',
	c: 'Canadian dollar',
	ca: 'Canadian dollar',
	nz: 'New Zealand dollar',
	hk: 'Hong Kong dollar'
};
const OF_COUNTRY =
	/^(?:us|u\.s|american|canadian|australian|british|egyptian|syrian|lebanese|turkish|swiss|swedish|norwegian|danish|russian|indian|chinese|japanese|mexican|singapore)$/u;

const lowerAt = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';

/** The currency written before a number: `$`, `US$`, `EUR`. */
export function currencyBefore(atoms: readonly Atom[], i: number): string | null {
	const minus = /^[-−]$/u.test(lowerAt(atoms, i - 1)) ? 1 : 0;
	const sign = atoms[i - 1 - minus];
	const unit = SIGNS.get(sign?.text ?? '');
	if (unit !== undefined) {
		const country = sign?.tight === true ? COUNTRY[lowerAt(atoms, i - 2 - minus)] : undefined;
		return sign?.text === '$' ? (country ?? unit) : unit;
	}
	return /^[A-Z]{3}$/u.test(sign?.text ?? '') ? (CURRENCY.get(sign?.lower ?? '') ?? null) : null;
}

/** A share in a hundred behind a number. */
function percentAt(atoms: readonly Atom[], i: number): Unit | null {
	const word = lowerAt(atoms, i);
	if (word === '%') return { unit: '%', type: 'percentage', to: i + 1 };
	let to = i;
	if (word === 'percentage' || word === 'percent' || word === 'percents' || word === 'pct')
		to = i + 1;
	else if (word === 'per' && lowerAt(atoms, i + 1) === 'cent') to = i + 2;
	if (to === i) return null;
	return /^points?$/u.test(lowerAt(atoms, to))
		? { unit: 'percentage point', type: 'percentage', to: to + 1 }
		: { unit: '%', type: 'percentage', to };
}

/**
 * The unit behind a number that ends before atom `i`: percent, a currency, a measure, an age. Of a
 * percentage it belongs to the figure's span; of all others it is told apart from the number.
 */
export function unitBehind(atoms: readonly Atom[], i: number): Unit | null {
	const percent = percentAt(atoms, i);
	if (percent) return percent;
	const hyphen = /^[-‑]$/u.test(lowerAt(atoms, i)) && atoms[i]?.tight === true;
	let at = hyphen ? i + 1 : i;
	if (OF_COUNTRY.test(lowerAt(atoms, at))) at++;
	const word = lowerAt(atoms, at);
	const currency = CURRENCY.get(word);
	if (currency !== undefined) {
		const words = atoms.slice(hyphen ? i + 1 : i, at).map(({ text }) => `${text} `);
		return { unit: `${words.join('')}${currency}`, type: 'currency', to: at + 1 };
	}
	const measure = MEASURE.get(word);
	if (measure === undefined || (at > i && !hyphen)) return null;
	// "59-year-old", "seven years old".
	const old = /^[-‑]$/u.test(lowerAt(atoms, at + 1)) ? at + 2 : at + 1;
	if (/^olds?$/u.test(lowerAt(atoms, old))) return { unit: measure, type: 'age', to: old + 1 };
	return { unit: measure, type: 'measure', to: at + 1 };
}

/** The unit that letters written onto digits name: `29km`. */
export const unitOnto = (letters: string): string | null =>
	letters === 'm' ? 'm' : (MEASURE.get(letters.toLowerCase()) ?? null);
