/** The page of figures, voices and time. */
export const evidence = {
	title: 'What it rests on',
	description: (title: string) =>
		`${title}: who gets to speak, which figures are given and by whose count, and what had happened when each article appeared.`,
	introduction:
		'Who gets to speak in each article, which numbers are given and by whose count, and what had happened when each was written. Every mark opens the passages it stands on.',
	parts: { figures: 'Figures', voices: 'Voices', time: 'Time' },
	none: {
		figures: 'No figures have been coded in this set, so there is nothing to set side by side.',
		voices: 'No passages have been coded in this set yet, so nobody’s words can be counted.',
		time: 'This set lists no events, so articles cannot be set against them.'
	},
	mark: {
		label: 'Mark in all charts',
		none: 'Nothing marked',
		article: 'Authors',
		theme: 'Themes',
		source: 'Cited',
		event: 'Events'
	},
	behind: {
		label: 'Passages behind a mark',
		heights: { handle: 'Height of this panel', levels: ['low', 'half the screen', 'high'] },
		inTitle: 'in the headline',
		more: (count: number) => `and ${count} more in the article`,
		read: 'Read in place',
		readLabel: (short: string) => `Read in place: ${short}`
	}
} as const;
