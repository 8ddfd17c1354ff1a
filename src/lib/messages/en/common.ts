import { dateWords } from '../dates';

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
	...dateWords('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec', 'about '),
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
