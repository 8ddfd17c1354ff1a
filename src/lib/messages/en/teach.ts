/** The page for teachers of a set. */
export const teach = {
	title: 'For teachers',
	heading: (title: string) => `For teachers: ${title}`,
	description: (title: string) =>
		`What to look for in the set “${title}”: what the authors did, where readers find it, and questions for the class.`,
	introduction:
		'What there is to find in this set, where readers find it, and a question for the class. This page gives the answers away.',
	/** At the end of the set's own page. */
	link: 'For teachers: what to look for in this set',
	linkHint: 'It gives the answers away.',
	contents: 'On this page',
	find: 'Where it is found',
	ask: 'A question for the class',
	places: 'The places',
	version: (version: number) => `version ${version}`
} as const;
