/** The sets that can be read without a connection. */
export const keptSets = {
	title: 'Sets kept for reading offline',
	none: 'No set is kept on this device yet. Open one while there is a connection.',
	noWorker:
		'This browser keeps no pages here: a private window may not, and some settings forbid it.'
} as const;
