/** Languages whose months are known by name; Chinese, Japanese and Korean write them as numbers. */
const LOCALES = [
	...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'is', 'pl', 'cs', 'sk'],
	...['hu', 'ro', 'ru', 'uk', 'bg', 'hr', 'sl', 'sr', 'el', 'tr', 'ar', 'he', 'fa', 'id', 'vi'],
	...['ca', 'lt', 'lv', 'et', 'hi']
];

/** Years of articles: later than print, and no telephone numbers. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2099;

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

let names: ReadonlyMap<string, number> | null = null;

/** Names of months, long and short, as in a list and as in a date. */
function monthNames(): ReadonlyMap<string, number> {
	if (names) return names;
	const found = new Map<string, number>();
	for (const locale of LOCALES) {
		for (const style of ['long', 'short'] as const) {
			const tag = `${locale}-u-ca-gregory-nu-latn`;
			const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' });
			const inDate = new Intl.DateTimeFormat(tag, {
				day: 'numeric',
				month: style,
				year: 'numeric',
				timeZone: 'UTC'
			});
			for (let month = 1; month <= 12; month += 1) {
				const day = Date.UTC(2015, month - 1, 15);
				const part = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
				for (const name of [alone.format(day), part].map(bare)) {
					// A number is no name; the first language that has a name keeps it.
					if (/\p{L}{2}/u.test(name) && !found.has(name)) found.set(name, month);
				}
			}
		}
	}
	found.set('sept', 9);
	names = found;
	return found;
}

/** A day as `2016-02-09`, if there is such a day. */
function dayText(year: number, month: number, day: number): string | undefined {
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
	if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

/** `2016-02-09`, `2016/2/9`, `2016.02.09`, `20160209`, `2016年2月9日`, `2016년 2월 9일`. */
const YEAR_FIRST =
	/(?<![\d.])((?:18|19|20)\d{2})(?:(?<mark>[-/.])(\d{1,2})\k<mark>(\d{1,2})|\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일])(?!\d)/u;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:$|T|\d{4,6}$)/;
/** `9.2.2016`, `02/09/2016`. */
const YEAR_LAST = /(?<![\d.])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:19|20)\d{2}|\d{2})(?!\d)/u;
/** `9 February 2016`, `9. Februar 2016`, `9 de febrero de 2016`, `1er mars 2016`. */
const NAMED_DAY_FIRST =
	/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:of|de)(?=\s)|\s+d[’'])?[\s-]*(\p{L}[\p{L}\p{M}]+)\.?,?[\s-]+(?:de(?:l)?\s+)?((?:18|19|20)\d{2})(?!\d)/gu;
/** `February 9, 2016`, `Feb. 9th 2016`. */
const NAMED_MONTH_FIRST =
	/(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,|\s|\.)\s*(?:at\s+)?((?:18|19|20)\d{2})(?!\d)/gu;
/** `2016 February 9`, `2016. február 9.` */
const NAMED_YEAR_FIRST =
	/(?<!\d)((?:19|20)\d{2})[.,]?\s+(\p{L}[\p{L}\p{M}]+)\.?\s+(\d{1,2})(?!\d)/gu;
/** Seconds or milliseconds since 1970. */
const INSTANT = /^1\d{9}(?:\d{3})?$/;

/** Other writings of numerals, as ours. */
const westernDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const zero = code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
		return String(code - zero);
	});

/** Which number comes first in `2/9/2016`: the month in American English, the day elsewhere. */
export type NumberOrder = 'month-first' | 'day-first';

function named(text: string): string | undefined {
	const months = monthNames();
	const shapes: [RegExp, number, number, number][] = [
		[NAMED_DAY_FIRST, 3, 2, 1],
		[NAMED_MONTH_FIRST, 3, 1, 2],
		[NAMED_YEAR_FIRST, 1, 2, 3]
	];
	let found: { readonly at: number; readonly day: string } | null = null;
	for (const [shape, year, month, day] of shapes) {
		for (const match of text.matchAll(shape)) {
			const name = months.get(bare(match[month] ?? ''));
			const date = name && dayText(number(match[year]), name, number(match[day]));
			if (date && (!found || match.index < found.at)) found = { at: match.index, day: date };
		}
	}
	return found?.day;
}

/**
 * The first day named in a text, as `2016-02-09`; undefined where none is. The day is the one
 * written: a time zone does not move it.
 *
 * @param order how numbers alone are read where both readings are days
 */
export function dayIn(given: string, order: NumberOrder = 'day-first'): string | undefined {
	const text = westernDigits(given.slice(0, 400)).trim();
	if (INSTANT.test(text)) {
		const instant = new Date(Number(text.padEnd(13, '0')));
		return dayText(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
	}
	const compact = COMPACT.exec(text);
	if (compact) return dayText(number(compact[1]), number(compact[2]), number(compact[3]));
	const first = YEAR_FIRST.exec(text);
	const byNumber =
		first && dayText(number(first[1]), number(first[3] ?? first[5]), number(first[4] ?? first[6]));
	if (byNumber) return byNumber;
	const byName = named(text);
	if (byName !== undefined) return byName;
	const last = YEAR_LAST.exec(text);
	if (!last) return undefined;
	const [one, two] = [number(last[1]), number(last[3])];
	const written = number(last[4]);
	const year = written < 100 ? written + (written < 70 ? 2000 : 1900) : written;
	const monthFirst = last[2] === '/' && order === 'month-first';
	const [day, month] = monthFirst ? [two, one] : [one, two];
	return dayText(year, month, day) ?? dayText(year, day, month);
}
