import { type VoiceCode, plural, inWords, list, soFar, voice } from './charts-words';

export const argumentCard = {
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
	/** The author's words; a text that holds a quotation of its own is told by its typeface alone. */
	authors: (text: string) => (/[“”"]/.test(text) ? text : `“${text}”`),
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
	remedyByOthers: (names: readonly string[], of: number, incomplete: boolean) =>
		soFar(
			`${of === 2 ? 'Neither' : 'Nobody'} says in their own voice what should be done; ${list(names)} ${plural(names.length, 'passes', 'pass')} on what others say`,
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
};
