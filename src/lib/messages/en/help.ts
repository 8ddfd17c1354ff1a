/** What the keys do. */
export const help = {
	title: 'Help',
	keys: 'Keys',
	on: 'Keys do this',
	list: [
		{ keys: ['j', 'k'], what: 'the next and the previous passage' },
		{ keys: ['1', '2', '…'], what: 'an article, by its number' },
		{ keys: ['a', 'b', '…'], what: 'a theme, by its letter' },
		{ keys: ['/'], what: 'finds words in the set' },
		{ keys: ['r'], what: 'reads an article aloud, and pauses' },
		{ keys: ['Esc'], what: 'closes what is open; stops the voice' },
		{ keys: ['?'], what: 'this help' }
	]
} as const;
