import { common } from './common';

const times = (count: number, one: string, many: string): readonly string[] =>
	count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`];

const sentence = (parts: readonly string[]): string => {
	const text = common.list(parts);
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Where articles share words, and what changed between two versions of one. */
export const words = {
	title: 'Told more than once',
	description: (title: string) =>
		`${title}: the same quotation, figure or report in several articles, side by side, with the words they share.`,
	introduction:
		'The same quotation, figure or report, as each article has it. Words are marked only where wording is shared.',
	none: 'No quotation, figure or report of this set is told by more than one article.',
	kinds: { quotation: 'Quotation', figure: 'Figure', report: 'Report' },
	differs: 'What differs',
	how: {
		marked: 'Marked: words that another telling has too.',
		'own-words': 'Each tells it in words of its own, so nothing is marked.',
		summary:
			'This is our summary, so wording cannot be compared. The authors’ own texts would show more.'
	},
	/** Around a marked stretch, for those who hear the page. */
	shared: { start: '[shared: ', end: ']' },
	all: (count: number) =>
		count === 1 ? 'With the words they share' : `All ${count} that are told more than once`,
	changed: {
		heading: 'Changed after it appeared',
		link: (short: string) => `What changed in ${short}`,
		here: 'This article was changed later. See what changed',
		title: (short: string) => `What changed: ${short}`,
		description: (title: string, short: string) =>
			`Two versions of “${title}” (${short}), laid over each other: what was reworded, moved, added and left out.`,
		headlines: 'The headline',
		before: 'First',
		after: 'Later',
		text: 'The text',
		legend: 'Struck through: in the first version only. Underlined: in the later one only.',
		digest: 'Both are our summaries: what is compared is our wording, not the author’s.',
		read: 'Read the first version, with its passages marked',
		same: (count: number) =>
			count === 1 ? 'One paragraph as before' : `${count} paragraphs as before`,
		/** Around a changed stretch, for those who hear the page. */
		added: { start: '[added: ', end: ']' },
		removed: { start: '[left out: ', end: ']' },
		/** What became of a block; `from` is the number of the paragraph it was. */
		block: (kind: 'same' | 'edited' | 'moved' | 'added' | 'removed', from?: number): string => {
			if (kind === 'moved' && from !== undefined) return `Moved here; was paragraph ${from}`;
			return {
				same: '',
				edited: from === undefined ? 'Reworded' : `Reworded; part was in paragraph ${from}`,
				moved: 'Moved',
				added: 'Added',
				removed: 'Left out'
			}[kind];
		},
		counts: ({
			headline,
			edited,
			moved,
			added,
			removed
		}: {
			readonly headline: boolean;
			readonly edited: number;
			readonly moved: number;
			readonly added: number;
			readonly removed: number;
		}): string => {
			const parts = [
				...(headline ? ['a new headline'] : []),
				...times(edited, 'sentence reworded', 'sentences reworded'),
				...times(moved, 'passage moved', 'passages moved'),
				...times(added, 'passage added', 'passages added'),
				...times(removed, 'passage left out', 'passages left out')
			];
			return parts.length === 0 ? 'Nothing changed in the words.' : sentence(parts);
		}
	}
} as const;
