/** Articles side by side. */
export const columns = {
	label: 'Articles side by side',
	focus: 'chosen',
	counterpart: 'on the same theme',
	silent: (reason: string) => `silent here: ${reason}`,
	before: (name: string) => `${name}: one place to the left`,
	after: (name: string) => `${name}: one place to the right`,
	away: (name: string) => `Take ${name} away`,
	awayShort: 'Close',
	strip: (name: string) => `Place in ${name}`,
	inSight: (from: number, to: number) => `${from} to ${to} per cent of the text in sight`
} as const;
