import { words } from '../words';

/** English pronouns of the first and the second person, singular and plural. */
const FIRST = new Set('i me my mine myself we us our ours ourselves'.split(' '));
const SECOND = new Set('you your yours yourself yourselves'.split(' '));

/** How many words speak of who writes, and to who reads. */
export interface Persons {
	readonly first: number;
	readonly second: number;
}

/**
 * Counts English pronouns of the first and second person, contracted ones (`I’ll`, `you’re`) too.
 * `U.S.` and `US` are no pronouns.
 */
export function countPersons(text: string): Persons {
	let [first, second] = [0, 0];
	for (const { text: word, start, end } of words(text)) {
		if (word === 'us' && /[.S]/.test(text.slice(start, end))) continue;
		const [stem = ''] = word.split("'");
		if (FIRST.has(stem)) first++;
		else if (SECOND.has(stem)) second++;
	}
	return { first, second };
}
