import { common } from './common';
import { count } from './set';

/** What the library says of its sets. */
export const library = {
	start: 'Start here',
	/** `5 articles in full · about 12 minutes to read`. */
	facts: (articles: number, inFull: boolean, minutes: number) =>
		[
			`${count(articles)} ${inFull ? 'in full' : 'in summary'}`,
			minutes === 1 ? 'about one minute to read' : `about ${minutes} minutes to read`
		].join(common.separator)
} as const;
