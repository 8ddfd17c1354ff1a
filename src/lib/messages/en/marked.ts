/** In an article, above its text: the places a mark of a chart stands for. */
export const marked = {
	label: 'Places of the mark',
	count: (count: number) => (count === 1 ? 'One place marked' : `${count} places marked`),
	at: (place: number, count: number) => `Place ${place} of ${count}`,
	previous: 'Previous place',
	next: 'Next place',
	clear: 'Clear'
} as const;
