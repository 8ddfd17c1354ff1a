/** A date as the catalogue is handed it: days in ISO, both included. */
interface KnownDate {
	readonly earliest: string;
	readonly latest: string;
	readonly approximate: boolean;
	readonly precision: 'day' | 'month' | 'year';
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const parts = (iso: string) => {
	const [year = '', month = '', day = ''] = iso.split('-');
	return { year, month: MONTHS[Number(month) - 1] ?? month, day: String(Number(day)) };
};

/** `9 Feb`, `about Aug`, `Aug – Sep`, `30 Nov – 1 Dec`, `7–9 Dec`; empty where only the year is known. */
function dayAndMonth({ earliest, latest, approximate, precision }: KnownDate): string {
	if (precision === 'year') return '';
	const about = approximate ? 'about ' : '';
	const from = parts(earliest);
	const to = parts(latest);
	if (precision === 'month') {
		return about + (from.month === to.month ? from.month : `${from.month} – ${to.month}`);
	}
	if (earliest === latest) return `${about}${from.day} ${from.month}`;
	if (from.month === to.month && from.year === to.year) {
		return `${about}${from.day}–${to.day} ${to.month}`;
	}
	return `${about}${from.day} ${from.month} – ${to.day} ${to.month}`;
}

/** With the year: `9 Feb 2016`, `about 2016`, `2015–2016`. */
const date = (known: KnownDate): string => {
	const { year } = parts(known.latest);
	const day = dayAndMonth(known);
	if (day !== '') return `${day} ${year}`;
	const from = parts(known.earliest).year;
	return `${known.approximate ? 'about ' : ''}${from === year ? year : `${from}–${year}`}`;
};

const genres = {
	report: 'report',
	analysis: 'analysis',
	opinion: 'opinion',
	explainer: 'explainer',
	briefing: 'briefing'
} as const;

/** What the author does with the words: the voice of a passage. */
const voices = { author: 'says', attributed: 'reports', quoted: 'quotes' } as const;

const functions = {
	problem: 'names a problem',
	cause: 'names a cause',
	judgement: 'judges',
	remedy: 'says what should be done',
	consequence: 'says what follows',
	fact: 'states a fact'
} as const;

/** Why an author is silent, in the words that fit in a cell. */
const silences = {
	'not-yet-happened': 'not yet happened',
	'outside-question': 'outside its question',
	'other-frame': 'told otherwise',
	'not-raised': 'not raised',
	'not-yet-read': 'not yet read',
	hidden: 'silent'
} as const;

const list = (items: readonly string[]): string =>
	items.length < 2
		? items.join('')
		: `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;

export const common = {
	name: 'Vantage',
	date,
	/** Without the year, unless nothing else is known. */
	shortDate: (known: KnownDate) => dayAndMonth(known) || date(known),
	genres,
	voices,
	functions,
	silences,
	list,
	separator: ' · ',
	/** At most five of many, where a sentence would drown in names. */
	listShort: (items: readonly string[]): string =>
		items.length > 6 ? `${items.slice(0, 5).join(', ')} and ${items.length - 5} more` : list(items),
	quoted: (words: string) => `“${words}”`,
	skip: 'Skip to the text',
	close: 'Close',
	undo: 'Undo',
	back: '‹',
	next: '›',
	theme: (letter: string, name: string) => `Theme ${letter}: ${name}`,
	article: (number: number, short: string) => `${number}, ${short}`,
	loading: 'One moment …',
	notLoaded: 'This part could not be fetched. Check the connection and try again.',
	again: 'Try again',
	readAloud: 'Read aloud'
} as const;
