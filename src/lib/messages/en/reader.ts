import { common } from './common';

/** What the reader says beside a text: editions, passages, silences, judgements. */
export const reader = {
	description: (title: string, names: readonly string[]) =>
		names.length === 0
			? `${title}, with the passages marked by theme.`
			: `${title}, with the passages marked by theme and what ${common.listShort(names)} ${names.length === 1 ? 'says' : 'say'} on the same.`,
	edition: {
		digest: 'Our summary.',
		full: 'The whole article, in the author’s own words.',
		original: 'The author’s text.',
		at: (outlet?: string) =>
			outlet ? `The author’s text is at ${outlet}` : 'The author’s text is on its publisher’s page',
		nowhere: 'We know of no public address of the author’s text.',
		marks: 'Words in “quotation marks” are the author’s.',
		blind: 'Words in [brackets] stand where something was hidden.',
		guess: 'To your guess',
		guessNoScript: 'Guessing and revealing need JavaScript. The text can be read without it.'
	},
	/** A reader's own copy, in the text itself; what is said of the copy as a whole is in `copies`. */
	own: {
		bring: 'Read the author’s own text here',
		whole: 'See the whole sentence',
		missingStart: '[our summary: ',
		missingEnd: ']',
		edited: 'changed since'
	},
	passage: {
		doubts: 'doubts this',
		doubtsFrame: (frame: string) => `doubts “${frame}”`,
		from: (source: string) => `from ${source}`,
		read: 'read in place',
		readLabel: (name: string) => `read in place in ${name}`,
		atPublisher: (outlet?: string) =>
			outlet ? `see the words at ${outlet}` : 'see the words on the publisher’s page',
		more: (count: number, name: string) =>
			count === 1 ? `one more in ${name}` : `${count} more in ${name}`,
		moreHere: (count: number, name: string) =>
			count === 1 ? `One more of ${name}’s passages` : `${count} more of ${name}’s passages`,
		noText: 'No text of this passage can be shown here.',
		theme: (letter: string) => `theme ${letter}`
	},
	bar: {
		label: 'Themes marked in the text',
		all: 'All',
		none: (name: string) => `${name} does not speak to this.`
	},
	step: {
		previous: 'Previous passage',
		next: 'Next passage',
		nextArticle: (name: string) => `Next on this: ${name}`,
		back: (name: string) => `Back to ${name}`,
		count: (here: number, all: number, next?: string) =>
			next === undefined ? `${here} of ${all}` : `${here} of ${all} · next: ${next}`,
		passages: (count: number) => (count === 1 ? 'one passage' : `${count} passages`)
	},
	beside: {
		label: 'Articles side by side',
		articles: 'Beside it:',
		level: 'Bring the same theme level'
	},
	vantage: 'The vantage',
	inTitle: (frame: string) => `in the title: ${frame}`,
	verdict: {
		ask: 'Fair?',
		label: (what: string) => `Fair? ${what}`,
		block: (name: string, number: string) => `Our summary of ${name}, paragraph ${number}`,
		answer: (name: string) => `Our answer for ${name}`
	}
} as const;
