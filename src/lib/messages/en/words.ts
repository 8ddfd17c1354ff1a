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
		'cues-marked':
			'Marked: words that another author’s key phrase has too. Nothing else of our summary is compared.',
		'cues-apart':
			'Only the words in quotation marks are the authors’ own. They share none, so nothing is marked.',
		summary: 'This is our summary, with too few words of the authors’ own to compare.'
	},
	/** Around a marked stretch, for those who hear the page. */
	shared: { start: '[shared: ', end: ']' },
	/** Around a key phrase of which only a part is marked. */
	cue: { start: '“', end: '”' },
	/** Where the page has our summary of what articles tell. */
	summaries: {
		compare:
			'Of our summaries only the authors’ own words, in quotation marks, are compared, never our sentences. The authors’ own texts would show more.',
		bring: 'On its own page you can bring your copy of an article:',
		own: 'Compare the copies I have brought',
		back: 'Show the summaries again',
		compared: (count: number): string => {
			if (count === 0) return 'You have brought no two articles yet that tell the same.';
			return count === 1
				? 'One of them is compared in the authors’ own words now.'
				: `${count} of them are compared in the authors’ own words now.`;
		}
	},
	/** One quotation as several authors cut it. */
	cut: {
		heading: 'How each author cut it',
		whole: 'What was said, as far as these articles give it',
		from: (names: readonly string[]) =>
			names.length === 1
				? `${common.list(names)} gives all of it.`
				: `Put together from ${common.list(names)}; none gives all of it.`,
		kept: (kept: number, all: number, shown: boolean): string => {
			if (kept >= all) return `all ${all} words`;
			return `${kept} of ${all} words; ${shown ? 'dots or brackets tell of it' : 'nothing tells that more was said'}`;
		},
		apart: (names: readonly string[]) => `${common.list(names)}: not in these words.`,
		leftOut: 'Struck through: left out here.',
		putIn: 'Underlined: put in here.'
	},
	/** What comparing finds beside what a person recorded. */
	proposals: {
		heading: 'Found by comparing, not checked by a person',
		coverage: ({
			sentences,
			articles,
			recorded
		}: {
			readonly sentences: number;
			readonly articles: number;
			readonly recorded: number;
		}): string => {
			const seen = `${sentences} sentences of ${articles} articles were compared, by rules.`;
			if (recorded === 0) return seen;
			return `${seen} Of what was found, ${recorded === 1 ? 'one is' : `${recorded} are`} told above; what is left may belong together or not.`;
		},
		summaries: (summaries: number, articles: number): string =>
			`${summaries === articles ? 'These are our summaries' : `Of ${summaries} we have our summary`}: there only numbers, the sources named and the authors’ own words count.`,
		show: (shown: number, more: number): string => {
			const count = shown === 1 ? 'Show the one left' : `Show the ${shown} left`;
			return more === 0 ? count : `Show the nearest ${shown} of ${shown + more} left`;
		},
		because: (reasons: readonly string[]) => `Why: ${reasons.join('; ')}`,
		reasons: {
			'shared-words': (words: string) => `the same words (“${words}”)`,
			'same-figure': (words: string) => `the same number (${words})`,
			'same-source': (words: string) => `the same source (${words})`
		},
		beside: (words: readonly string[]) => `numbers of like things (${common.list(words)})`,
		counterparts: 'much the same is told'
	},
	changed: {
		heading: 'Changed after it appeared',
		link: (short: string) => `What changed in ${short}`,
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
