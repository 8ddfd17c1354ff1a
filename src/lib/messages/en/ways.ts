/** The ways on to a set's other pages: an area of their own, since pages speak of little else of those. */
export const ways = {
	words: 'The words they choose',
	wordsHint: 'What each author calls the same people, and every place where it stands.',
	evidence: 'Figures, voices, time',
	evidenceHint: 'Whose numbers, whose words, and what had happened by then.',
	/** Where an article was changed after it appeared. */
	changed: 'This article was changed later. See what changed',
	parallels: (count: number) =>
		count === 1 ? 'With the words they share' : `All ${count} that are told more than once`
} as const;
