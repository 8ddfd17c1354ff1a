/** Why an author is silent, and a reader's guess at it. */
export const silence = {
	/** As a sentence; in the words that fit in a cell they are in `common`. */
	reasons: {
		'not-yet-happened': 'It was written before this happened.',
		'outside-question': 'This lies outside the question the article asks.',
		'other-frame': 'The article speaks to the question, but tells it in another way.',
		'not-raised': 'It could have come up, and did not.',
		'not-yet-read': 'Nobody has read this article for it yet.',
		hidden: 'Why is hidden, since it could say when this was written.'
	},
	says: 'speaks',
	why: (name: string) => `Why is ${name} silent?`,
	guess: 'Your guess, before ours:',
	show: 'just show the reason',
	yours: (reason: string) => `Your guess: ${reason}.`,
	terms: (terms: readonly string[]) => `Looked for: ${terms.join(', ')}.`,
	wholeTheme: (name: string, theme: string) => `${name} is silent on ${theme}`
} as const;
