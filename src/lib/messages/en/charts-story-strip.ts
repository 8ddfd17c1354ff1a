import { InWords, inWords, list, named, percent, plural, soFar } from './charts-words';

export const storyStrip = {
	name: 'story-strip',
	how: 'Each strip is an article from its first word to its last, with a level for each theme; where all are blank, the text speaks to none of them.',
	drawing: 'Articles from first word to last',
	nothing: 'Nothing has been coded yet',
	oneOpens: (author: string, themes: readonly string[], after: number, incomplete: boolean) =>
		soFar(
			after < 0.005
				? `${author} begins with ${list(themes)}`
				: `${author} comes to ${list(themes)} first, after ${percent(after)} of the text`,
			incomplete
		),
	allOpen: (of: number, theme: string, incomplete: boolean) =>
		soFar(`${of === 2 ? 'Both' : `All ${inWords(of)}`} come to ${theme} first`, incomplete),
	earliest: (
		names: readonly string[],
		of: number,
		theme: string,
		after: number,
		incomplete: boolean
	) => {
		const others = plural(of - names.length, 'the other comes', 'the others come');
		return soFar(
			after < 0.005
				? `${list(names)} ${plural(names.length, 'begins', 'begin')} with ${theme}; ${others} to it later`
				: `${list(names)} ${plural(names.length, 'comes', 'come')} to ${theme} earliest, after ${percent(after)} of the text`,
			incomplete
		);
	},
	mostOpen: (names: readonly string[], of: number, theme: string, incomplete: boolean) =>
		soFar(
			`${InWords(names.length)} of ${inWords(of)} come to ${theme} first${named(names)}`,
			incomplete
		),
	eachApart: (of: number, incomplete: boolean) =>
		soFar(
			of === 2
				? 'The two open with different themes'
				: `All ${inWords(of)} open with different themes`,
			incomplete
		),
	tie: (themes: readonly string[], each: number, incomplete: boolean) =>
		soFar(
			`${list(themes)} come first equally often: in ${inWords(each)} articles each`,
			incomplete
		),
	first: 'first word',
	half: 'half way',
	last: 'last word',
	silent: 'speaks to none of these themes',
	unread: 'not yet read',
	elsewhere: 'does not speak to it',
	segment: (author: string, themes: readonly string[], start: number, end: number) =>
		`${author}, ${list(themes)}: from ${percent(start)} to ${percent(end)} of the text`,
	caption: 'Themes from the first word to the last, in percent of the text',
	columns: ['Article', 'From', 'To', 'Themes'],
	csv: ['article', 'at', 'theme', 'from percent', 'to percent']
};
