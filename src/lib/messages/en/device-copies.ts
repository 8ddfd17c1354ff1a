const articles = (count: number): string => (count === 1 ? 'One article' : `${count} articles`);

/** Copies of articles that are kept on the device. */
export const deviceCopies = {
	title: 'Authors’ texts on this device',
	none: 'None yet. Open an article that we may show in summary only, and choose “Read the author’s own text here”.',
	about: (count: number, kilobytes: number): string =>
		`${articles(count)} in the authors’ words, about ${kilobytes} kB. They are kept on this device, and nowhere else.`,
	persisted: 'The browser has promised not to clear them by itself.',
	mayBeCleared:
		'The browser may clear them after weeks without a visit, or when room is short. They can be brought again.',
	brought: (day: string, name: string): string =>
		name === '' ? `Brought on ${day}, by paste.` : `Brought on ${day}, from “${name}”.`,
	remove: (short: string) => `Remove ${short}`,
	removeWord: 'Remove',
	removed: (short: string) => `${short} is removed from this device.`,
	removedAll: (count: number) => `${articles(count)} removed from this device.`,
	removeAll: 'Remove all',
	sure: (count: number) =>
		count === 1
			? 'Remove this copy from this device?'
			: `Remove all ${count} copies from this device?`,
	yes: 'Yes, remove them',
	no: 'Keep them'
} as const;
