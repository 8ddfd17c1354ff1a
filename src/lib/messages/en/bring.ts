/** The sheet in which a reader brings a copy of an article. */
export const bring = {
	title: (short: string) => `${short}: the author’s own text`,
	why: 'We may not publish this article, so you bring your own copy. It is read on this device, kept on this device, and sent nowhere.',
	open: (outlet?: string) => (outlet ? `Open the article at ${outlet}` : 'Open the article'),
	find: 'Find the article where you have it: on its publisher’s page, in a library’s database, in a file.',
	select: 'Select the whole page and copy it. What stands around the article does no harm.',
	paste: 'Paste it here:',
	pasteLabel: 'The article’s text',
	pasteButton: 'Paste',
	pasteRefused:
		'The browser did not hand it over. Press and hold in the field above, and choose “Paste”.',
	lay: 'Find the article in it',
	file: 'Or choose a file: a saved web page, text, PDF or Word document',
	busy: 'Reading …',
	stop: 'Stop',
	found: (short: string) => `This is ${short}.`,
	foundOther: (short: string) => `This is another article of this set: ${short}.`,
	foundElsewhere: 'This is an article of another set.',
	keep: 'Keep it and read',
	discard: 'Throw it away',
	wrong: 'Not this article?',
	choose: 'It is:',
	assign: 'Lay it on this one',
	/** Why something brought is no copy of an article here, and what to do. */
	not: {
		'not-recognised':
			'This text is none of the articles we know. If it is one of them all the same, say which; otherwise copy the whole article and bring it again.',
		'took-too-long':
			'Reading it took longer than two seconds, so it was stopped. Select the article’s text alone, copy it and paste it here.',
		'no-sources':
			'What is needed to recognise the article could not be fetched. Check the connection and try again.',
		'not-loaded':
			'What reads this kind of text could not be fetched. Check the connection and try again.',
		'unreadable-file':
			'The browser does not hand this file over: it was moved or changed meanwhile. Choose it again.',
		failed:
			'Reading it came to an error of ours. Select the article’s text alone, copy it and paste it here.'
	},
	several: (count: number) => `${count} files`,
	keepAll: 'Keep all that were recognised'
} as const;
