/** What is said at the end of every page: that a set is kept here, that the site has a newer version. */
export const offline = {
	ready: 'A newer version of this site is ready. You can go on reading; it waits.',
	take: 'Load the newer version',
	elsewhere:
		'Another tab has loaded a newer version of this site. This tab goes on as it is until you load it anew.',
	again: 'Load this page anew',
	kept: 'This set is kept on this device for reading offline.',
	full: 'There is no room on this device to keep this set for reading offline.',
	/** Where the browser says that bytes cost something. */
	ask: 'Keep this set for reading offline',
	asking: 'Keeping this set …'
} as const;
