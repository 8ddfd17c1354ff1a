/** The pages of a set opened from a file. */
export const local = {
	title: 'Sets on this device',
	description: 'Open a set from a file. It stays on this device.',
	text: 'Open a set that somebody gave you as a file. It is read here, on this device, and sent nowhere. The command vantage pack makes such a file.',
	open: 'Open a set file',
	notASet: 'This file is not a set that can be read.',
	tooLarge: 'This file is too large to be a set.',
	problems: (count: number) =>
		count === 1
			? 'One thing in it has to be mended. The command vantage check names it.'
			: `${count} things in it have to be mended. The command vantage check names them.`,
	close: 'Close this set',
	noScript: 'Opening a set from a file needs JavaScript.'
} as const;
