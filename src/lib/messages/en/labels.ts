import { common } from './common';

const count = (n: number, one: string, many: string): string =>
	n === 1 ? `one ${one}` : `${n} ${many}`;

/** So many of all, in a word: shares of a handful are no percentages. */
function share(named: number, all: number): string {
	if (all === 0) return 'tells of none';
	if (all === 1) return named === 1 ? 'named' : 'not named';
	if (named === 0) return 'never named';
	if (named === all) return 'always named';
	const part = named / all;
	if (part <= 0.25) return 'seldom named';
	if (part < 0.45) return 'named in under half';
	if (part <= 0.55) return 'named in half';
	return part < 0.75 ? 'named in over half' : 'named in most';
}

/** What each author calls the same actors, and who acts where harm is told. */
export const labels = {
	title: 'The words they choose',
	description: (title: string) =>
		`${title}: what each author calls the same people, with every place, and what is told more than once.`,
	introduction:
		'The same people have many names. Each word here opens the places where its author uses it.',
	contents: 'On this page',
	called: 'Who is called what',
	how: 'As the coder of this set noted it, by what a word says of those it names. A number says how often; without one, once.',
	finding: (actor: string, names: number, articles: number) =>
		`${actor}: ${count(names, 'name', 'names')} in ${count(articles, 'article', 'articles')}`,
	names: (n: number) => count(n, 'name', 'names'),
	used: (names: number, times: number) =>
		times === names
			? count(names, 'name', 'names')
			: `${count(names, 'name', 'names')}, ${times} times`,
	/** An author with no word for an actor in the coding: a bare name may be no label in a set. */
	none: 'none noted',
	open: 'Not sorted',
	example: 'Such as',
	times: (n: number) => (n === 1 ? '' : `${n} times`),
	/** Whose words the sentence is told in. */
	voices: {
		author: 'The author’s own telling',
		attributed: 'Reported from somebody',
		quoted: 'Quoted from somebody',
		none: 'On none of the themes, so the voice was not coded'
	},
	sources: {
		attributed: (source: string) => `Reported from: ${source}`,
		quoted: (source: string) => `Quoted: ${source}`
	},
	summary: (label: string) => `Where the author writes ${common.quoted(label)}, our summary says:`,
	read: 'Read in place',
	readLabel: (short: string, label: string) => `Read in place: ${short}, ${common.quoted(label)}`,
	save: 'Save as a table (CSV)',
	swap: { open: 'Swap the words', close: 'Close the swap test' },
	method: 'How this is coded',
	harm: {
		contents: 'Who acts where harm is told',
		finding: (title: string, named: number, all: number) => {
			if (all === 0) return `${title}: no sentence tells of it`;
			if (all === 1)
				return `${title}: the one sentence ${named === 1 ? 'names' : 'does not name'} who does it`;
			if (named === 0) return `${title}: none of ${all} sentences names who does it`;
			if (named === all) return `${title}: all ${all} sentences name who does it`;
			return `${title}: ${named} of ${all} sentences ${named === 1 ? 'names' : 'name'} who does it`;
		},
		how: 'Read off how each sentence is built, not off what one knows. A number opens its sentences.',
		caption: 'Sentences on harm, by article and by who acts in them',
		article: 'Article',
		acts: { named: 'Named', unnamed: 'Unnamed', nobody: 'Nobody' },
		meanings: {
			named: 'it says who',
			unnamed: 'somebody is left out',
			nobody: 'it just happens'
		},
		share,
		cell: (short: string, acts: string, n: number) =>
			`${short}, ${acts}: ${count(n, 'sentence', 'sentences')}`,
		summary: 'Our summary. What was judged is the author’s own sentence.',
		by: (actor: string) => `Named: ${actor}`
	}
} as const;
