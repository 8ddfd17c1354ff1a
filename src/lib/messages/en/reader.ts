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
	silence: {
		says: 'speaks',
		why: (name: string) => `Why is ${name} silent?`,
		guess: 'Your guess, before ours:',
		show: 'just show the reason',
		yours: (reason: string) => `Your guess: ${reason}.`,
		terms: (terms: readonly string[]) => `Looked for: ${terms.join(', ')}.`,
		wholeTheme: (name: string, theme: string) => `${name} is silent on ${theme}`
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
	sheet: {
		heights: {
			handle: 'Height of this sheet',
			levels: ['low', 'half the screen', 'high']
		},
		here: (name: string) => `${name}, here`,
		others: (count: number) => (count === 1 ? 'How the other tells it' : 'How the others tell it'),
		sameFrame: 'the same way',
		allOn: (question: string) => `All on “${question}”`,
		compare: (a: string, b: string) => `${a} and ${b} side by side`
	},
	columns: {
		label: 'Articles side by side',
		beside: 'Beside it:',
		level: 'Bring the same theme level',
		focus: 'chosen',
		counterpart: 'on the same theme',
		silent: (reason: string) => `silent here: ${reason}`,
		before: (name: string) => `${name}: one place to the left`,
		after: (name: string) => `${name}: one place to the right`,
		away: (name: string) => `Take ${name} away`,
		awayShort: 'Close',
		strip: (name: string) => `Place in ${name}`,
		inSight: (from: number, to: number) => `${from} to ${to} per cent of the text in sight`
	},
	vantage: 'The vantage',
	inTitle: (frame: string) => `in the title: ${frame}`,
	verdict: {
		ask: 'Fair?',
		label: (what: string) => `Fair? ${what}`,
		block: (name: string, number: string) => `Our summary of ${name}, paragraph ${number}`,
		answer: (name: string) => `Our answer for ${name}`,
		fair: 'Fair',
		unfair: 'Not fair, because …',
		reason: 'Because …',
		saidFair: 'You: fair.',
		saidUnfair: 'You: not fair.',
		undo: 'Undo',
		kept: 'Kept on this device.',
		failures: {
			refused:
				'This browser does not let the page keep anything (a private window, perhaps). Your mark lasts until the page is closed.',
			full: 'There is no room left on this device. Your mark lasts until the page is closed; free some space and try again.',
			damaged: 'Marks kept earlier could not be read and are left as they are.',
			blocked: 'It is kept once other tabs with Vantage are closed.',
			outdated: 'Another tab has a newer Vantage. Reload this page.'
		}
	}
} as const;
