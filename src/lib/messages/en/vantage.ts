/** From where an author tells it. */
export const vantage = {
	question: 'The question it asks',
	author: 'Who is speaking',
	asks: 'What it asks of you',
	written: 'When it was written',
	genre: 'What kind of text it is'
} as const;
