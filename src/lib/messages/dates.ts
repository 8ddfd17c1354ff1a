/** A date as a catalogue is handed it: days in ISO, both included. */
interface KnownDate {
	readonly earliest: string;
	readonly latest: string;
	readonly approximate: boolean;
	readonly precision: 'day' | 'month' | 'year';
}

/**
 * How a language that puts the day before the month writes dates.
 *
 * @param months names of the twelve months, apart by spaces
 * @param about what stands before a date that is not sure, its space included
 */
export function dateWords(months: string, about: string) {
	const names = months.split(' ');
	const parts = (iso: string) => {
		const [year = '', month = '', day = ''] = iso.split('-');
		return { year, month: names[Number(month) - 1] ?? month, day: String(Number(day)) };
	};

	/** `9 Feb`, `about Aug`, `Aug – Sep`, `30 Nov – 1 Dec`, `7–9 Dec`; empty where only the year is known. */
	function dayAndMonth({ earliest, latest, approximate, precision }: KnownDate): string {
		if (precision === 'year') return '';
		const before = approximate ? about : '';
		const from = parts(earliest);
		const to = parts(latest);
		if (precision === 'month') {
			return before + (from.month === to.month ? from.month : `${from.month} – ${to.month}`);
		}
		if (earliest === latest) return `${before}${from.day} ${from.month}`;
		if (from.month === to.month && from.year === to.year) {
			return `${before}${from.day}–${to.day} ${to.month}`;
		}
		return `${before}${from.day} ${from.month} – ${to.day} ${to.month}`;
	}

	/** With the year: `9 Feb 2016`, `about 2016`, `2015–2016`. */
	function date(known: KnownDate): string {
		const { year } = parts(known.latest);
		const day = dayAndMonth(known);
		if (day !== '') return `${day} ${year}`;
		const from = parts(known.earliest).year;
		return `${known.approximate ? about : ''}${from === year ? year : `${from}–${year}`}`;
	}

	return {
		date,
		/** Without the year, unless nothing else is known. */
		shortDate: (known: KnownDate): string => dayAndMonth(known) || date(known)
	};
}
