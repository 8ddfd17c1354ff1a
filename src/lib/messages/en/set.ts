export const count = (articles: number) =>
	articles === 1 ? 'one article' : `${articles} articles`;

/** What a set’s first page says. */
export const set = {
	description: (question: string, articles: number) =>
		`${question} ${count(articles)} side by side, by theme.`,
	care: 'Before you read',
	introduction: 'What it is about',
	questions: (count: number) => (count === 1 ? 'The question' : 'Choose a question'),
	speaking: (speaking: number, all: number) => {
		if (speaking === 0) return all === 2 ? 'neither speaks to it' : 'nobody speaks to it';
		if (speaking < all) return `${speaking} of ${all} ${speaking === 1 ? 'speaks' : 'speak'} to it`;
		return all === 2 ? 'both speak to it' : all === 1 ? 'speaks to it' : `all ${all} speak to it`;
	},
	byline: (byline: string, outlet?: string) => (outlet ? `${byline}, ${outlet}` : byline),
	noByline: (outlet?: string) => outlet ?? 'author not stated',
	charts: 'How each tells it',
	hookDiffers: 'What differs',
	hookOthers: 'Also told by',
	blind: 'Read it blind',
	blindHint:
		'Each text without its author, outlet, date and kind: guess from what vantage it is written, then see.',
	cite: (hash: string) => `To cite this state of the set: ${hash.slice(0, 12)}`
} as const;
