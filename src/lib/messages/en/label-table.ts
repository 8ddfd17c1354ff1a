/** Heads of the tables that names and harm are saved as. */
export const labelTable = {
	actor: 'Actor',
	article: 'Article',
	label: 'Name',
	says: 'Says',
	at: 'Place',
	voice: 'Voice',
	acts: 'Who acts',
	source: 'Source'
} as const;
