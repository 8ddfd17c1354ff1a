/** The reasons for a silence, by their codes. */
type Reason =
	'not-yet-happened' | 'outside-question' | 'not-raised' | 'other-frame' | 'not-yet-read';
type VoiceCode = 'author' | 'attributed' | 'quoted';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number) => NUMBERS[count] ?? String(count);

/** `A`, `A and B`, `A, B and C`; a long list says how many more. */
const list = (names: readonly string[], most = 4): string => {
	if (names.length > most) {
		const shown = names.slice(0, most - 1).join(', ');
		return `${shown} and ${inWords(names.length - most + 1)} more`;
	}
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** With a narrow no-break space, as the number and its sign belong together. */
const percent = (share: number): string => {
	const whole = Math.round(share * 100);
	if (whole === 0 && share > 0) return 'under 1\u202f%';
	return `${whole}\u202f%`;
};
const words = (count: number) =>
	`${Math.round(count).toLocaleString('en')} ${plural(Math.round(count), 'word', 'words')}`;

/** Prefixed where a coding that is not complete could still change a finding. */
const soFar = (finding: string, incomplete: boolean) =>
	incomplete ? `${finding}, so far as has been read` : finding;

const reason: Record<Reason, string> = {
	'not-yet-happened': 'written before it happened',
	'outside-question': 'outside the question it asks',
	'not-raised': 'not raised',
	'other-frame': 'told through another frame',
	'not-yet-read': 'not yet read'
};

const voice: Record<VoiceCode, string> = {
	author: 'said by the author',
	attributed: 'reported',
	quoted: 'quoted'
};

export const charts = {
	percent,
	words,
	list,
	reason,
	/** In a cell; two short words, since cells are narrow. */
	shortReason: {
		'not-yet-happened': 'too early',
		'outside-question': 'not asked',
		'not-raised': 'not raised',
		'other-frame': 'other frame',
		'not-yet-read': 'not read'
	} satisfies Record<Reason, string>,
	voice,
	frame: {
		more: 'Table and download',
		method: 'How this is computed',
		csv: 'Numbers (CSV)',
		svg: 'Picture (SVG)',
		png: 'Picture (PNG)',
		failed: 'This browser could not draw the picture. Take the SVG instead.',
		key: 'Key'
	},
	framingMap: {
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
				`Only ${list(names)}, of ${inWords(of)}, ${plural(names.length, 'speaks', 'speak')} to ${theme}`,
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
	},
	storyStrip: {
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
			soFar(
				`${of === 2 ? 'Both' : `All ${inWords(of)}`} come to ${theme} before any other theme`,
				incomplete
			),
		mostOpen: (names: readonly string[], of: number, theme: string, incomplete: boolean) =>
			soFar(`${list(names)}, of ${inWords(of)}, come to ${theme} first`, incomplete),
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
		segment: (author: string, themes: readonly string[], start: number, end: number) =>
			`${author}, ${list(themes)}: from ${percent(start)} to ${percent(end)} of the text`,
		caption: 'Themes from the first word to the last, in percent of the text',
		columns: ['Article', 'From', 'To', 'Themes'],
		csv: ['article', 'at', 'theme', 'from percent', 'to percent']
	},
	argumentCard: {
		name: 'argument-card',
		how: 'How the argument runs, step by step. A filled square is said by the author, a hatched one reported, an outlined one quoted.',
		drawing: 'The steps of each argument',
		steps: {
			problem: 'Problem',
			cause: 'Whose doing',
			judgement: 'Judgement',
			consequence: 'Consequence',
			remedy: 'What should be done'
		},
		empty: 'not said',
		unread: 'not yet read',
		more: (count: number) => `and ${inWords(count)} more`,
		doubts: (frame: string) => `doubts: ${frame}`,
		cue: (text: string) => `“${text}”`,
		nothing: 'Nothing has been coded yet',
		factsOnly: (of: number, incomplete: boolean) =>
			soFar(
				of === 1
					? 'The article states facts and argues no step'
					: 'The articles state facts and argue no step',
				incomplete
			),
		oneArticle: (author: string, missing: readonly string[], incomplete: boolean) =>
			soFar(
				missing.length === 0
					? `${author} takes every step, from the problem to what should be done`
					: `${author} leaves out: ${list(missing, 5).toLowerCase()}`,
				incomplete
			),
		noRemedy: (of: number, incomplete: boolean) =>
			soFar(
				of === 2
					? 'Neither says what should be done'
					: `None of the ${inWords(of)} says what should be done`,
				incomplete
			),
		remedyByOthers: (names: readonly string[], incomplete: boolean) =>
			soFar(
				`No author says in their own voice what should be done; ${list(names)} ${plural(names.length, 'passes', 'pass')} on what others say`,
				incomplete
			),
		ownRemedy: (names: readonly string[], of: number, incomplete: boolean) => {
			if (names.length >= of) {
				const all = of === 2 ? 'Both' : `All ${inWords(of)}`;
				return soFar(`${all} say in their own voice what should be done`, incomplete);
			}
			const say = plural(names.length, 'says in the author’s own voice', 'say in their own voice');
			return soFar(`Only ${list(names)} ${say} what should be done`, incomplete);
		},
		point: (
			author: string,
			step: string,
			frame: string,
			text: string,
			code: VoiceCode,
			doubted: boolean
		) =>
			`${author}, ${step}: ${frame}${doubted ? ', which it doubts' : ''}; ${text} (${voice[code]})`,
		silent: (author: string, step: string, word: string) => `${author}, ${step}: ${word}`,
		caption: 'The steps of each argument',
		stepHeader: 'Step',
		csv: ['step', 'article', 'theme', 'frame', 'voice', 'doubts', 'at', 'text']
	}
};
