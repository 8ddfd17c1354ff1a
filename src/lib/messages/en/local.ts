/** The page of sets opened from a file, and of what is kept on this device. */
export const local = {
	title: 'Sets on this device',
	description: 'Open a set from a file, and see what is kept here. It stays on this device.',
	text: 'Open a set that somebody gave you as a file. It is read here, on this device, and sent nowhere. A teacher saves such a file at the end of a set’s page, with the texts for a class; the command vantage pack makes one without texts.',
	open: 'Open a set file',
	drop: 'or drop it anywhere on this page',
	opening: 'Opening …',
	laying: (done: number, all: number): string =>
		`Laying the texts on their articles: ${done} of ${all} …`,
	/** Why a file was not opened, and what to do. */
	failures: {
		'not-a-set':
			'This file is not a set that can be read. Ask for it again where you have it from.',
		'too-large': 'This file is too large to be a set.',
		'unreadable-file':
			'The browser does not hand this file over: it was moved or changed meanwhile. Choose it again.',
		'not-fetched':
			'Nothing could be fetched from the address of this link. Check the connection, or ask for the file itself and choose it here.',
		elsewhere:
			'This link leads to a file on another site, and this page asks no other site for anything. Download the file there, and choose it here.',
		'not-loaded':
			'What shows a set from a file could not be fetched. Check the connection and try again.'
	},
	elsewhereLink: 'The file’s address',
	problems: (count: number) =>
		count === 1
			? 'One thing in it has to be mended. The command vantage check names it.'
			: `${count} things in it have to be mended. The command vantage check names them.`,
	close: 'Close this set',
	noScript: 'Opening a set from a file needs JavaScript.'
} as const;
