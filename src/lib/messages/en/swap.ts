import { common } from './common';

/** The swap test: one author’s word in another’s sentence. Fetched with it. */
export const swap = {
	title: (actor: string) => `Swap test: ${actor}`,
	how: 'Put one author’s word into another’s sentence about the same people. Does the sentence still say the same?',
	sentence: 'Sentence',
	word: 'Word of another author',
	choice: (short: string, label: string, nth = 1) =>
		`${short}: ${common.quoted(label)}${nth > 1 ? ` (${nth})` : ''}`,
	written: 'As it was written',
	ours: 'As it was written: our summary, with the author’s words in quotation marks',
	altered: 'Altered: not the author’s words',
	back: 'Back to what was written',
	/** What a copy of an altered sentence turns into. */
	copied: 'Altered sentence, not a quotation.',
	before: '[instead of: ',
	after: ']',
	needsCopy:
		'We hold only our summary of these sentences, and none of them quotes the word. With your own copy of an article, brought on its page, its sentences can be used here.'
} as const;
