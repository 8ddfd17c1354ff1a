import { common } from './common';

const texts = (count: number): string => (count === 1 ? 'one text' : `${count} texts`);

/** One file with a set and the texts of its articles: saving it for a class, and opening it. */
export const classCopy = {
	title: 'For your class',
	what: (brought: number, all: number): string =>
		`You have brought ${brought === all ? (all === 1 ? 'its one article' : `all ${all} articles`) : `${brought} of ${all} articles`}. One file can hold this set with their texts; whoever opens it in Vantage reads the authors’ words too.`,
	save: 'Save a file for your class',
	question: 'May you give these texts to your class?',
	depends:
		'That usually depends on your school’s licence and on the law of your country: many allow a short article or a part of one for a class, and few allow it on a public page.',
	yes: 'Yes, save the file',
	no: 'No, not these texts',
	noMeans: 'The file then holds the set alone, and each pupil brings the articles.',
	saving: 'Saving …',
	saved: (name: string, count: number): string =>
		`“${name}” is saved, ${count === 0 ? 'without texts' : `with ${texts(count)}`}. Pupils open it under “Sets on this device”.`,
	open: 'Sets on this device',
	failures: {
		'not-fetched': 'The set could not be fetched. Check the connection and try again.',
		'too-large':
			'These texts together are too large for one file. Remove a copy that holds more than its article, and bring it again.'
	},
	/** Opening such a file. */
	kept: (count: number, title: string): string =>
		`${count === 1 ? 'One text' : `${count} texts`} of “${title}” ${count === 1 ? 'is' : 'are'} on this device now, and nowhere else. You read the author’s own words from here on.`,
	shown: (count: number): string =>
		`${count === 1 ? 'One text' : `${count} texts`} of the file ${count === 1 ? 'is' : 'are'} shown while this set is open.`,
	read: (title: string): string => `Read ${title}`,
	had: (names: readonly string[]): string =>
		`You have another copy of ${common.list(names)}. It was left as it is.`,
	takeOver: 'Take the file’s texts instead',
	not: (count: number): string =>
		count === 1
			? 'One text of the file was not used:'
			: `${count} texts of the file were not used:`,
	unread: (count: number): string =>
		`${count === 1 ? 'one text has' : `${count} texts have`} a form or a length that cannot be read.`,
	/** Why a text of the file is not used. */
	reasons: {
		'no-article': 'there is no article of this name to lay it on.',
		'not-recognised': 'nothing of it stands in this article.',
		'took-too-long': 'it took longer than two seconds, so it was stopped.',
		other: 'it could not be laid. Check the connection and open the file again.'
	}
} as const;
