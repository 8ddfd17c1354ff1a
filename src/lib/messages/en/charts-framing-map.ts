import {
	type Reason,
	type VoiceCode,
	plural,
	InWords,
	inWords,
	list,
	percent,
	words,
	soFar,
	reason,
	voice
} from './charts-words';

export const framingMap = {
	name: 'framing-map',
	how: {
		percent:
			'A square is one percent of the article: filled is said by the author, hatched is reported, outlined is quoted.',
		words: (each: number) =>
			`A square is ${each} words: filled is said by the author, hatched is reported, outlined is quoted.`
	},
	nothing: 'Nothing has been coded yet',
	mostWords: (author: string, theme: string, share: number, incomplete: boolean) =>
		soFar(
			share > 0.995
				? `All that is coded in ${author} is on ${theme}`
				: `${author}: ${percent(share)} of the coded words are on ${theme}`,
			incomplete
		),
	fewSpeak: (names: readonly string[], of: number, theme: string, incomplete: boolean) =>
		soFar(
			names.length > 4
				? `${InWords(names.length)} of ${inWords(of)} speak to ${theme}`
				: `${of === 2 ? 'Only' : `Of ${inWords(of)}, only`} ${list(names)} ${plural(names.length, 'speaks', 'speak')} to ${theme}`,
			incomplete
		),
	frameAlone: (author: string, frame: string, incomplete: boolean) =>
		soFar(`Only ${author} tells it as “${frame}”`, incomplete),
	frameShared: (frame: string, of: number) =>
		of === 2 ? `Both tell it as “${frame}”` : `All ${inWords(of)} tell it as “${frame}”`,
	mostRoom: (author: string, theme: string, share: number) =>
		share > 0
			? `${author} gives ${percent(share)} of the article to ${theme}`
			: `${author} speaks to ${theme} in the title alone`,
	unit: 'A square is',
	perPercent: '1\u202f%',
	perWords: (each: number) => `${each} words`,
	frames: (count: number) => `${inWords(count)} ${plural(count, 'frame', 'frames')}`,
	openFrames: (theme: string, count: number) =>
		`${theme}: its ${count} ${plural(count, 'frame', 'frames')}`,
	titleOnly: 'in title',
	/** What is in a cell, in the unit shown: `9 % of the article, said by the author`. */
	share: (share: number, code: VoiceCode) => `${percent(share)} of the article, ${voice[code]}`,
	count: (count: number, code: VoiceCode) => `${words(count)}, ${voice[code]}`,
	inTitle: 'in the title alone',
	doubts: { all: 'which it doubts', some: 'which it partly doubts' },
	doubt: 'doubts',
	cell: (author: string, row: string, content: readonly string[]) =>
		`${author}, ${row}: ${content.join('; ')}`,
	silent: (author: string, row: string, code: Reason) => `${author}, ${row}: ${reason[code]}`,
	caption: 'Percent of each article by theme, frame and voice',
	rowHeader: 'Theme and frame',
	csv: ['theme', 'frame', 'article', 'voice', 'percent', 'words', 'silence']
};
