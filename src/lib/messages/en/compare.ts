/** Two authors side by side. */
export const compare = {
	title: (a: string, b: string) => `${a} and ${b}`,
	description: (a: string, b: string, question: string) =>
		`${question} What ${a} and ${b} both say, what only one says, and why they might differ.`,
	choose: 'Change what is compared',
	theme: 'Question',
	stand: 'Where each stands',
	both: 'Both',
	only: (name: string) => `Only ${name}`,
	bothNone: 'They share no way of telling it.',
	onlySilent: (a: string) => `${a} does not speak to this question.`,
	onlyNone: (a: string, b: string) => `Each way in which ${a} tells it, ${b} has too.`,
	why: 'Why might they differ?',
	whyHint: 'Two vantages side by side. Whether they explain the difference is yours to judge.',
	same: 'That is one author twice. Choose two different authors.',
	unknown:
		'The address names an author or a question this set does not have. What stands here is the nearest.',
	noScript:
		'Choosing other authors here needs JavaScript. The pages of the questions show all authors side by side without it:',
	read: (name: string) => `Read ${name}`
} as const;
