/** The page in place of one that cannot be had without a connection. */
export const offlinePage = {
	title: 'Reading offline',
	description: 'What can be read here without a connection, and how a set comes to be kept here.',
	missing: 'There is no connection, and this page is not kept on this device.',
	tryAgain: 'Try again',
	how: 'How a set comes to be kept',
	paragraphs: [
		'A set you have opened once is kept on this device with all its pages, so that it can be read without a connection. Nothing has to be done for it. If your browser is told to save data, or you are on a mobile network, a button at the end of a set’s pages asks first.',
		'A browser may throw away what it keeps when a site is not opened for some weeks, or when the device is full. Opening the set with a connection keeps it again.'
	]
} as const;
