const list = (words: string, from: number, step = 1): [string, number][] =>
	words.split(' ').map((word, i) => [word, from + i * step]);

/** Numbers below twenty, in small letters. */
export const UNITS: ReadonlyMap<string, number> = new Map([
	...list('zero one two three four five six seven eight nine ten eleven twelve thirteen', 0),
	...list('fourteen fifteen sixteen seventeen eighteen nineteen', 14),
	['nought', 0],
	['naught', 0]
]);

export const TENS: ReadonlyMap<string, number> = new Map(
	list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)
);

/** What multiplies the number before it, from a thousand up; with short forms of newspapers. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['lakh', 1e5],
	['lakhs', 1e5],
	['million', 1e6],
	['mln', 1e6],
	['mil', 1e6],
	['crore', 1e7],
	['crores', 1e7],
	['billion', 1e9],
	['bln', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tln', 1e12],
	['trn', 1e12],
	['quadrillion', 1e15]
]);

/** Short forms as written behind digits, where capitals matter: `5 k`, `5M`, `5bn`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['K', 1e3],
	['M', 1e6],
	['MM', 1e6],
	['mn', 1e6],
	['mio', 1e6],
	['b', 1e9],
	['B', 1e9],
	['G', 1e9],
	['T', 1e12],
	['tn', 1e12],
	...[...SCALES].filter(([word]) => word.length < 4)
]);

/** Words for twelve, alone or behind a number. */
export const DOZENS: ReadonlySet<string> = new Set('dozen dozens doz dozs dz dzs'.split(' '));

/** Plurals that say no number but its size: the least they can mean. */
export const INDEFINITE: ReadonlyMap<string, number> = new Map([
	['tens', 10],
	['dozens', 12],
	['scores', 20],
	['hundreds', 100],
	['thousands', 1e3],
	['millions', 1e6],
	['billions', 1e9],
	['trillions', 1e12]
]);

/** Every word a number can begin with. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
	...UNITS.keys(),
	...TENS.keys(),
	...INDEFINITE.keys(),
	...'a an half quarter hundred several few'.split(' ')
]);

const ORDINAL_UNITS = list(
	'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
	3
);
const ORDINAL_TENS = list(
	'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
	20,
	10
);

/** Ordinal words, which name fractions as well; with `half` and `quarter`. */
export const PARTS: ReadonlyMap<string, number> = new Map<string, number>([
	['half', 2],
	['quarter', 4],
	...ORDINAL_UNITS,
	...ORDINAL_TENS,
	['hundredth', 100],
	['thousandth', 1e3],
	['millionth', 1e6],
	['billionth', 1e9],
	['trillionth', 1e12]
]);

/** Ordinals from first to ninth, behind tens: `twenty-first`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	...ORDINAL_UNITS.slice(0, 7)
]);
