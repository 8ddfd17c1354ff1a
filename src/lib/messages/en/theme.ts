import { common } from './common';

/** What a theme’s page says. */
export const theme = {
	description: (question: string, names: readonly string[]) =>
		`${question} What ${common.listShort(names)} answer, how they frame it, and who is silent.`,
	answers: 'What each answers',
	answer: 'The answer',
	frames: 'How they tell it',
	framesHint: 'Open a row to read the passages.',
	silent: 'Silent on this:',
	nobody: 'No article of this set speaks to this question.',
	frame: 'Frame',
	compare: (a: string, b: string) => `Compare ${a} and ${b}`,
	compareTwo: 'Compare two',
	compareOther: 'Or choose any two',
	first: 'First author',
	second: 'Second author',
	go: 'Compare',
	outside: 'Outside these questions',
	outsideHint: 'Strong passages that no theme of this set asks for.',
	argument: 'How each argues',
	argumentSome: (shown: number, all: number) =>
		`The first ${shown} by date of the ${all} who speak to it.`,
	others: 'The other questions',
	previous: 'Previous question',
	next: 'Next question',
	definition: 'Counts as speaking to it'
} as const;
