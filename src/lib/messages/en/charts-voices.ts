import { inWords, list, percent, plural, soFar, words } from './charts-words';

type Role = 'witness' | 'expert' | 'observer' | 'party' | 'media' | 'unsorted';

const roles: Record<Role, string> = {
	witness: 'Those it happens to',
	expert: 'Experts',
	observer: 'Those who count, watch or help',
	party: 'Those who decide or fight',
	media: 'Other media',
	unsorted: 'Others who are cited'
};
/** The same within a sentence. */
const toRole: Record<Role, string> = {
	witness: 'those it happens to',
	expert: 'experts',
	observer: 'those who count, watch or help',
	party: 'those who decide or fight',
	media: 'other media',
	unsorted: 'others'
};

export const voices = {
	name: 'voices',
	how: 'Of the words coded for a theme: filled is said by the author, hatched reported from others, outlined quoted.',
	drawing: 'Whose words: the author’s and others’, by article',
	nothing: 'Nothing has been coded yet',
	oneArticle: (author: string, own: number, incomplete: boolean) =>
		soFar(
			own > 0.995
				? `${author} cites nobody: all that is coded is in the author’s own voice`
				: `${author}: ${percent(own)} of the coded words are in the author’s own voice`,
			incomplete
		),
	allOwn: (of: number, incomplete: boolean) =>
		soFar(
			`${of === 2 ? 'Both authors' : `All ${inWords(of)} authors`} speak almost only for themselves`,
			incomplete
		),
	/** `role` is null where nobody else speaks, which cannot be the finding, or where all are unsorted. */
	oneLetsSpeak: (
		author: string,
		others: number,
		role: Role,
		roleShare: number,
		alone: readonly string[],
		incomplete: boolean
	) => {
		const whom =
			role === 'unsorted'
				? ''
				: roleShare >= others - 0.005
					? `, all to ${toRole[role]}`
					: `, most of it to ${toRole[role]}`;
		const rest =
			alone.length === 0
				? ''
				: `; ${list(alone)} ${plural(alone.length, 'speaks', 'speak')} almost alone`;
		return soFar(
			`${author} gives ${percent(others)} of the words to others${whom}${rest}`,
			incomplete
		);
	},
	alike: (of: number, own: number, incomplete: boolean) =>
		soFar(
			`${inWords(of).replace(/^./, (first) => first.toUpperCase())} authors alike keep ${percent(own)} of the words to themselves`,
			incomplete
		),
	author: 'The author',
	roles,
	unnamed: 'somebody without a name',
	everyone: (count: number) =>
		`${count === 1 ? 'The one' : `All ${inWords(count)}`} who ${plural(count, 'is', 'are')} cited`,
	nobody: 'Nobody is cited.',
	/** What a cell says of its words. */
	words,
	heard: {
		title: 'Asked, or only spoken of?',
		how: 'A filled dot: somebody of them is reported or quoted. A ring: they are named and not asked.',
		drawing: 'Who is heard, and who is only spoken of',
		states: {
			heard: (count: number) => words(count),
			'spoken-of': (count: number) =>
				`named ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}`,
			absent: 'not named'
		},
		short: {
			heard: (count: number) => String(Math.round(count)),
			'spoken-of': (count: number) => `${count}×`,
			absent: '–'
		}
	},
	/** `Coffey, Experts: 41 % of the coded words, 379 words, 120 of them quoted`. */
	cell: (author: string, row: string, share: number, count: number, quoted: number) =>
		`${author}, ${row}: ${percent(share)} of the coded words, ${words(count)}${quoted >= 0.5 && row !== 'The author' ? `, ${quoted >= count - 0.5 ? 'all' : Math.round(quoted)} of them quoted` : ''}`,
	titleOnly: 'in title',
	none: (author: string, row: string) => `${author}, ${row}: no words`,
	heardCell: (author: string, row: string, state: string) => `${author}, ${row}: ${state}`,
	behind: (row: string) => `In whose words: ${row}`,
	notCited: 'does not cite them',
	notHeard: 'names them, and does not let them speak',
	notNamed: 'does not name them',
	caption: 'Words by voice, of those coded for a theme',
	rowHeader: 'Voice',
	csv: ['role', 'voice', 'as', 'article', 'words reported', 'words quoted', 'at']
};
