import { InWords, inWords } from './charts-words';

/** `1,500`, `2 million`, `2.5 million`; whole and half millions are said in words. */
const number = (value: number): string =>
	Math.abs(value) >= 1e6 && value % 1e5 === 0
		? `${(value / 1e6).toLocaleString('en')}\u00a0million`
		: value.toLocaleString('en', { maximumFractionDigits: 2 });

const span = (min: number, max: number): string => {
	if (min === max) return number(min);
	const both = Math.min(min, max) >= 1e6 && min % 1e5 === 0 && max % 1e5 === 0;
	return both
		? `${(min / 1e6).toLocaleString('en')}–${number(max)}`
		: `${number(min)}–${number(max)}`;
};

export const figures = {
	name: 'figures',
	how: 'Each line is one claim. A filled dot is an exact number, a ring one that is about right, a bar a range. Only what counts the same thing shares an axis.',
	drawing: 'The numbers claimed, by what they count',
	nothing: 'No figures have been coded in this set',
	apart: (
		title: string,
		unit: string,
		least: number,
		most: number,
		claims: number,
		spans: number
	) =>
		`${title}: ${inWords(claims)} counts, from ${number(least)} to ${number(most)} ${unit}${spans > 1 ? `, over ${inWords(spans)} different spans of time` : ''}`,
	alike: (title: string, claims: number) =>
		`${title}: ${claims === 2 ? 'both counts give' : `all ${inWords(claims)} counts give`} the same number`,
	eachOnce: (claims: number) =>
		claims === 1
			? 'One figure is given, and nothing to set beside it'
			: `${InWords(claims)} figures, and no two count the same thing`,
	number,
	/** `about 16,000`, `200,000–999,000`. */
	value: (min: number, max: number, about: boolean) => `${about ? 'about ' : ''}${span(min, max)}`,
	counted: (value: string, unit: string) => `${value} ${unit}`,
	noSource: 'no source named',
	/** What stands under a row's title: its unit and how its axis runs. */
	scale: {
		log: (unit: string) => `${unit}; each step of the axis is ten times the last`,
		linear: (unit: string) => `${unit}; the axis begins at zero`
	},
	detail: (parts: readonly string[]) => parts.join(' · '),
	claim: (
		author: string,
		title: string,
		value: string,
		unit: string,
		source: string,
		rest: string
	) => `${author}, ${title}: ${value} ${unit}; ${source}${rest === '' ? '' : `; ${rest}`}`,
	behind: (title: string) => `The counts: ${title}`,
	note: (value: string, unit: string, source: string) => `${value} ${unit}: ${source}`,
	caption: 'The numbers claimed, by what they count',
	columns: [
		'What is counted',
		'Number',
		'Unit',
		'By whose count',
		'Over what time',
		'Where',
		'Article'
	],
	csv: [
		'counts',
		'unit',
		'min',
		'max',
		'approximate',
		'period',
		'where',
		'counter',
		'article',
		'at'
	]
};
