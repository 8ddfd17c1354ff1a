const some = (count: number, one: string, many: string): string =>
	count === 1 ? `one ${one}` : `${count} ${many}`;

/** A reader's own copy of an article: bringing it, reading it, removing it. */
export const copies = {
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
	/** Why a copy cannot be kept, or is not there any more. */
	failures: {
		refused:
			'This browser does not let the page keep anything (a private window, perhaps). The text lasts until the page is closed.',
		full: 'There is no room left on this device. The text lasts until the page is closed; free some space and try again.',
		blocked: 'Another window of Vantage is in the way. Close it, and the copy is kept.',
		outdated: 'Another window has a newer Vantage. Reload this page; the text lasts until then.',
		gone: 'What was kept on this device is gone: the browser or somebody cleared it. The text lasts until the page is closed; bring it again to keep it.',
		damaged: 'A copy kept earlier could not be read and is left as it is. Bring the article again.'
	}
} as const;
