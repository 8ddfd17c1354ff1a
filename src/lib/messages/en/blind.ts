/** Reading without knowing who wrote it: what stands where something is hidden, guessing, revealing. */
export const blind = {
	/** In place of what is hidden, in brackets, since the text says something else there. */
	words: {
		author: '[the author]',
		otherAuthor: '[another author]',
		outlet: '[this outlet]',
		otherOutlet: '[another outlet]',
		hidden: '[hidden]',
		instead: (words: string) => `[${words}]`,
		text: (number: number) => `Text ${number}`
	},
	title: 'Read it blind',
	pageTitle: (text: string) => `${text}, read blind`,
	description: (title: string) =>
		`The texts on “${title}” without their authors, outlets and dates: guess from what vantage each is written, then reveal it.`,
	what: 'Here nobody says who wrote a text, where, when, and what kind of text it is. What is left is the text itself: what it asks, what it tells, whose words it passes on. Guess, then reveal.',
	marks: 'Words in [brackets] stand where something was hidden.',
	why: 'A name tells readers what to think before they have read a line. Without it one has to look for what gives a vantage away.',
	texts: 'The texts',
	order: 'Their order tells nothing. In a class, hand out the address of one text.',
	states: { guessed: 'guessed', revealed: 'revealed' },
	leave: (title: string) => `Leave: all of “${title}”, with its authors`,
	guess: {
		title: 'Who might have written this?',
		hint: 'Guess as much as you like. Nothing is scored.',
		genre: 'What kind of text is it?',
		where: 'Where did it appear?',
		whereHint: 'A kind of paper or site, a country, a town',
		when: 'When was it written? Choose the last thing that had happened.',
		whenNone: 'not guessed',
		whenBefore: 'none of them yet',
		event: (title: string, date: string) => `${title} (${date})`,
		vantage: 'From what vantage is it written?',
		vantageHint: 'What does it ask, and who might ask that?',
		kept: 'Kept on this device.'
	},
	reveal: {
		button: 'Reveal',
		once: 'What is revealed cannot be unknown: read the text to its end first.',
		title: 'Your guess and the facts',
		yours: 'You:',
		none: 'no guess',
		genre: 'What kind of text',
		where: 'Where it appeared',
		when: 'When it was written',
		vantage: 'From what vantage',
		notStated: 'not stated',
		nobody: 'No author is named.',
		before: 'before all events of this set',
		after: (event: string) => `after “${event}”`,
		inferred: (from: string) => `How we know: ${from}`,
		read: 'Read it with its author',
		next: (text: string) => `Next: ${text}`,
		undo: 'Take it back',
		undoHint: 'Removes the guess and the facts from this page, not from your memory.'
	},
	failures: {
		refused:
			'This browser does not let the page keep anything (a private window, perhaps). Your guess lasts until the page is closed.',
		full: 'There is no room left on this device. Your guess lasts until the page is closed; free some space and try again.',
		damaged: 'Guesses kept earlier could not be read and are left as they are.',
		blocked: 'It is kept once other tabs with Vantage are closed.',
		outdated: 'Another tab has a newer Vantage. Reload this page.'
	}
} as const;
