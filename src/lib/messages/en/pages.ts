import { common } from './common';

const count = (articles: number) => (articles === 1 ? 'one article' : `${articles} articles`);

/** What the pages say around the articles: titles, descriptions, headings, the small print. */
export const pages = {
	tagline: 'A reader for comparing perspectives',
	description:
		'Several articles on the same events, side by side, by theme: what each author answers, how they frame it, who is silent and why.',
	title: (...steps: readonly string[]) => [...steps, 'Vantage'].join(' · '),
	footer:
		'Nothing you do here leaves your device. Articles belong to their authors and publishers; the answers, the coding and, where a text is not ours to show, the summaries are ours.',
	/** Whose data a saved chart shows. */
	source: (title: string, notice?: string) => (notice ? `${title}. ${notice}` : title),
	/** What every page of a set says that holds texts which are not ours to publish. */
	private:
		'This copy of the site holds the authors’ own texts. It is for private use; do not publish it.',
	nav: { label: 'Site', home: 'Vantage', method: 'Method', about: 'About' },
	library: {
		start: 'Start here',
		/** `5 articles in full · about 12 minutes to read`. */
		facts: (articles: number, inFull: boolean, minutes: number) =>
			[
				`${count(articles)} ${inFull ? 'in full' : 'in summary'}`,
				minutes === 1 ? 'about one minute to read' : `about ${minutes} minutes to read`
			].join(common.separator)
	},
	set: {
		description: (question: string, articles: number) =>
			`${question} ${count(articles)} side by side, by theme.`,
		care: 'Before you read',
		introduction: 'What it is about',
		questions: (count: number) => (count === 1 ? 'The question' : 'Choose a question'),
		speaking: (speaking: number, all: number) => {
			if (speaking === 0) return all === 2 ? 'neither speaks to it' : 'nobody speaks to it';
			if (speaking < all)
				return `${speaking} of ${all} ${speaking === 1 ? 'speaks' : 'speak'} to it`;
			return all === 2 ? 'both speak to it' : all === 1 ? 'speaks to it' : `all ${all} speak to it`;
		},
		articles: 'The articles',
		byline: (byline: string, outlet?: string) => (outlet ? `${byline}, ${outlet}` : byline),
		noByline: (outlet?: string) => outlet ?? 'author not stated',
		charts: 'How each tells it',
		hookDiffers: 'What differs',
		hookOthers: 'Also told by',
		blind: 'Read it blind',
		blindHint:
			'Each text without its author, outlet, date and kind: guess from what vantage it is written, then see.',
		cite: (hash: string) => `To cite this state of the set: ${hash.slice(0, 12)}`
	},
	theme: {
		description: (question: string, names: readonly string[]) =>
			`${question} What ${common.listShort(names)} answer, how they frame it, and who is silent.`,
		themes: 'Themes of this set',
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
	},
	read: {
		description: (title: string, names: readonly string[]) =>
			names.length === 0
				? `${title}, with the passages marked by theme.`
				: `${title}, with the passages marked by theme and what ${common.listShort(names)} ${names.length === 1 ? 'says' : 'say'} on the same.`
	},
	error: {
		missing: 'There is no such page',
		missingText:
			'The address may be mistyped, or the page may have moved. Everything can be reached from the first page.',
		failed: 'Something went wrong',
		failedText:
			'The page could not be shown. Try again; if it happens twice, please tell us: the page About says how.',
		home: 'To the first page'
	}
} as const;
