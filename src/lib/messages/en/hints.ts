/** Three hints for a first visit. */
export const hints = {
	label: 'Hint',
	close: 'Close the hint',
	closeMark: '×',
	again: 'Show the hints again',
	shown: 'They show where they belong, after a moment.',
	rows: 'Open a row: the passages, and why the others are silent.',
	sentence: 'Choose an underlined sentence: how the others tell it.',
	beside: 'Set articles beside each other here.'
} as const;
