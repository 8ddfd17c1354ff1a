/** The ways on to a set's other pages: an area of their own, since pages speak of little else of those. */
export const ways = {
	words: 'The words they choose',
	wordsHint: 'What each author calls the same people, and every place where it stands.',
	evidence: 'Figures, voices, time',
	evidenceHint: 'Whose numbers, whose words, and what had happened by then.'
} as const;
