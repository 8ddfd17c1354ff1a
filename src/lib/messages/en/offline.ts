/** Reading without a connection, and newer versions of the site. */
export const offline = {
	/** What is said at the end of a page. */
	ready: 'A newer version of this site is ready. You can go on reading; it waits.',
	take: 'Load the newer version',
	elsewhere:
		'Another tab has loaded a newer version of this site. This tab goes on as it is until you load it anew.',
	again: 'Load this page anew',
	kept: 'This set is kept on this device for reading offline.',
	full: 'There is no room on this device to keep this set for reading offline.',
	/** Where the browser says that bytes cost something. */
	ask: 'Keep this set for reading offline',
	asking: 'Keeping this set …',
	/** The page in place of one that cannot be had. */
	title: 'Reading offline',
	description: 'What can be read here without a connection, and how a set comes to be kept here.',
	missing: 'There is no connection, and this page is not kept on this device.',
	tryAgain: 'Try again',
	how: 'How a set comes to be kept',
	paragraphs: [
		'A set you have opened once is kept on this device with all its pages, so that it can be read without a connection. Nothing has to be done for it. If your browser is told to save data, or you are on a mobile network, a button at the end of a set’s pages asks first.',
		'A browser may throw away what it keeps when a site is not opened for some weeks, or when the device is full. Opening the set with a connection keeps it again.'
	],
	keptSets: 'Sets kept for reading offline',
	noSets: 'No set is kept on this device yet. Open one while there is a connection.',
	noWorker:
		'This browser keeps no pages here: a private window may not, and some settings forbid it.'
} as const;
