/** The companion sheet: how the others tell what a passage tells. */
export const sheet = {
	heights: {
		handle: 'Height of this sheet',
		levels: ['low', 'half the screen', 'high']
	},
	here: (name: string) => `${name}, here`,
	others: (count: number) => (count === 1 ? 'How the other tells it' : 'How the others tell it'),
	sameFrame: 'the same way',
	allOn: (question: string) => `All on “${question}”`,
	compare: (a: string, b: string) => `${a} and ${b} side by side`
} as const;
