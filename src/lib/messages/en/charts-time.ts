import { inWords, plural } from './charts-words';

export const time = {
	name: 'time',
	how: 'Read downwards, from the first event to the last. A filled dot: the article tells of it; a ring: it does not; grey: it had already appeared, and could not.',
	drawing: 'Events and the articles that tell of them, by date',
	noEvents: 'This set lists no events',
	undated: 'None of these articles says when it appeared',
	beforeMost: (author: string, later: number, of: number) =>
		of === later
			? `${author} appeared before ${of === 1 ? 'the one event' : `all ${inWords(of)} events`} of this list`
			: `When ${author} appeared, ${inWords(later)} of the ${inWords(of)} events ${plural(later, 'was', 'were')} still to come`,
	allBefore: (events: number) =>
		events === 1
			? 'The event had happened before any of these articles appeared'
			: `All ${inWords(events)} events had happened before any of these articles appeared`,
	appears: (author: string) => `${author} appears`,
	gap: (days: number) => {
		const months = Math.round(days / 30.44);
		if (months < 24) return months === 1 ? 'a month later' : `${inWords(months)} months later`;
		return `${inWords(Math.round(months / 12))} years later`;
	},
	states: {
		told: 'tells of it',
		ahead: 'tells of it beforehand',
		untold: 'does not tell of it',
		later: 'had appeared before it happened',
		unsure: 'perhaps appeared before it happened'
	},
	unsure: '?',
	cell: (author: string, event: string, state: string) => `${author}, ${event}: ${state}`,
	behind: (event: string) => event,
	caption: 'What had happened when each article appeared, and what it tells',
	rowHeader: 'Date and event',
	row: (date: string, event: string) => `${date}: ${event}`,
	appeared: 'appears',
	csv: ['event', 'earliest', 'latest', 'article', 'state', 'at']
};
