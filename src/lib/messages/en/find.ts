import { common } from './common';

const sentences = (count: number) => (count === 1 ? 'one sentence' : `${count} sentences`);
const articles = (count: number, all: number) =>
	all === 1 ? '' : ` in ${count === all ? `all ${all}` : `${count} of ${all}`} articles`;
const more = (count: number, one: string, many: string) =>
	count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];

/** What the sheet says that finds words in a set. */
export const find = {
	title: 'Find in this set',
	field: 'A word, a name, a “phrase”',
	preparing: 'Reading the articles …',
	how: 'Several words: all in one sentence. Words in “quotation marks”: exactly so.',
	start: { themes: 'The questions', names: 'Names explained' },
	groups: { articles: 'In the articles', themes: 'Questions and frames', names: 'Names explained' },
	/** `12 sentences in 4 of 5 articles · one name`. */
	count: (found: {
		readonly sentences: number;
		readonly articles: number;
		readonly all: number;
		readonly themes: number;
		readonly names: number;
	}) => {
		const said = [
			...(found.articles === 0
				? []
				: [
						found.sentences === 0
							? found.articles === 1
								? 'one title or author'
								: `${found.articles} titles or authors`
							: `${sentences(found.sentences)}${articles(found.articles, found.all)}`
					]),
			...more(found.themes, 'question or frame', 'questions and frames'),
			...more(found.names, 'name', 'names')
		].join(common.separator);
		return said === '' ? 'Nothing found.' : `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
	},
	hits: (count: number) => String(count),
	hitsLabel: sentences,
	all: (count: number, name: string) => `All ${count} in ${name}`,
	fewer: (name: string) => `Fewer in ${name}`,
	notIn: (names: readonly string[]) => `Not found in ${common.listShort(names)}.`,
	copy: 'in your copy of the author’s text',
	/** What was looked through, since a summary lacks words of its article. */
	through: (ours: number, all: number, copies: number) => {
		if (ours === 0) {
			return copies === 0
				? 'Looked through the articles in full.'
				: 'Looked through the authors’ texts.';
		}
		const own =
			copies === 0
				? ''
				: `, and ${copies === 1 ? 'one author’s text' : `${copies} authors’ texts`} from your copies`;
		return `Looked through our ${ours === 1 && all === 1 ? 'summary' : ours === all ? 'summaries' : `${ours === 1 ? 'summary' : 'summaries'} of ${ours} of ${all} articles`}${own}. What an author wrote may say more.`;
	},
	beside: {
		cue: 'key phrase',
		source: 'source',
		label: (actor?: string) => (actor === undefined ? 'called here' : `${actor}, called here`)
	},
	said: (what: string) => `${what}: `,
	frameOf: (question: string) => `A frame of “${question}”`,
	stands: (count: number) => (count === 1 ? 'In one sentence' : `In ${count} sentences`),
	taken: (typed: string, read: readonly string[]) =>
		`“${typed}” stands nowhere in this set. Shown: ${common.list(read.map(common.quoted))}.`,
	nothing: {
		text: (typed: string) => `Nothing in this set holds “${typed}”.`,
		together: 'No sentence holds all of these words. Alone they are found:',
		alone: (word: string, count: number) => `“${word}” ${count} ${count === 1 ? 'time' : 'times'}`,
		try: 'Try fewer words, another word for the same, or only how the word begins.'
	},
	inSentence: 'Names here: '
} as const;
