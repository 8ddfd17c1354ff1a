const some = (count: number, one: string, many: string): string =>
	count === 1 ? `one ${one}` : `${count} ${many}`;

/** A reader's own copy of an article: bringing it, reading it, removing it. */
export const copies = {
	bring: 'Read the author’s own text here',
	whole: 'See the whole sentence',
	which: 'Which text is shown',
	summary: 'Our summary',
	own: 'The author’s text',
	manage: 'Your copy',
	kept: 'Your copy is kept on this device, and nowhere else.',
	persisted: 'The browser has promised not to clear it by itself.',
	mayBeCleared:
		'The browser may clear it after weeks without a visit, or when room is short. The article can be brought again.',
	again: 'Bring another copy',
	remove: 'Remove this copy',
	removed: 'Removed from this device.',
	undo: 'Undo',
	edited: 'This sentence has been changed since it was coded.',
	missing: 'Your copy lacks this; our summary stands in its place.',
	missingStart: '[our summary: ',
	missingEnd: ']',
	editedMark: 'changed since',
	counts: ({
		exact,
		edited,
		moved,
		missing
	}: {
		readonly exact: number;
		readonly edited: number;
		readonly moved: number;
		readonly missing: number;
	}): string => {
		const all = exact + edited + moved + missing;
		if (exact === all) return `All ${all} sentences stand in it, word for word.`;
		return [
			`Of ${all} sentences ${exact} stand in it word for word`,
			...(moved > 0 ? [`${some(moved, 'stands', 'stand')} in another place`] : []),
			...(edited > 0 ? [`${some(edited, 'has', 'have')} been changed since it was coded`] : []),
			...(missing > 0 ? [`${some(missing, 'is', 'are')} not there`] : [])
		]
			.join(', ')
			.concat('.');
	},
	differs: 'It differs from the copy you have:',
	alike: 'It has the same words as the copy you have.',
	showChanges: 'Show what differs',
	places: 'Changed or not there:',
	paragraph: (number: string) => `paragraph ${number}`,
	/** The sheet in which a copy is brought. */
	sheet: {
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
		keepAll: 'Keep all that were recognised',
		keptSoFar: (short: string) => `${short} is kept.`,
		failures: {
			refused:
				'This browser does not let the page keep anything (a private window, perhaps). The text lasts until the page is closed.',
			full: 'There is no room left on this device. The text lasts until the page is closed; free some space and try again.',
			blocked: 'Another window of Vantage is in the way. Close it, and the copy is kept.',
			outdated: 'Another window has a newer Vantage. Reload this page; the text lasts until then.',
			gone: 'What was kept on this device is gone: the browser or somebody cleared it. The text lasts until the page is closed; bring it again to keep it.',
			damaged:
				'A copy kept earlier could not be read and is left as it is. Bring the article again.'
		}
	}
} as const;
