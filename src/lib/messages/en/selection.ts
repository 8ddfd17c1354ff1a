/** What can be done with words selected in a text. */
export const selection = {
	label: 'With the words selected',
	others: 'How the others tell it',
	find: 'Find',
	copy: 'Copy',
	copied: 'Copied, with its place.',
	refused: 'The browser does not let the page copy. Its own menu can.',
	/** What is copied: the words, where they stand, and the address. */
	place: (words: string, summary: boolean, name: string, title: string, paragraph: string) =>
		`“${words}” (${summary ? `our summary of ${name}` : name}, “${title}”, paragraph ${paragraph})`
} as const;
