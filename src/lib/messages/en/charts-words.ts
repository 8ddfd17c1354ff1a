/** The reasons for a silence, by their codes. */
export type Reason =
	| 'not-yet-happened'
	| 'outside-question'
	| 'not-raised'
	| 'other-frame'
	| 'not-yet-read'
	| 'hidden';
export type VoiceCode = 'author' | 'attributed' | 'quoted';

export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const NUMBERS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine'
];
export const inWords = (count: number) => NUMBERS[count] ?? String(count);

/** The same, to begin a sentence with. */
export const InWords = (count: number) => {
	const word = inWords(count);
	return word.charAt(0).toUpperCase() + word.slice(1);
};

/** `A`, `A and B`, `A, B and C`; a long list says how many more. */
export const list = (names: readonly string[], most = 4): string => {
	if (names.length > most) {
		const shown = names.slice(0, most - 1).join(', ');
		return `${shown} and ${inWords(names.length - most + 1)} more`;
	}
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
};

/** `: A and B` after a count of them; nothing where they are too many to name. */
export const named = (names: readonly string[]): string =>
	names.length > 4 ? '' : `: ${list(names)}`;

/** With a narrow no-break space, as the number and its sign belong together. */
export const percent = (share: number): string => {
	const whole = Math.round(share * 100);
	if (whole === 0 && share > 0) return 'under 1\u202f%';
	return `${whole}\u202f%`;
};
export const words = (count: number) =>
	`${Math.round(count).toLocaleString('en')} ${plural(Math.round(count), 'word', 'words')}`;

/** Prefixed where a coding that is not complete could still change a finding. */
export const soFar = (finding: string, incomplete: boolean) =>
	incomplete ? `${finding}, so far as has been read` : finding;

export const reason: Record<Reason, string> = {
	'not-yet-happened': 'written before it happened',
	'outside-question': 'outside the question it asks',
	'not-raised': 'not raised',
	'other-frame': 'told through another frame',
	'not-yet-read': 'not yet read',
	hidden: 'reason hidden'
};

export const voice: Record<VoiceCode, string> = {
	author: 'said by the author',
	attributed: 'reported',
	quoted: 'quoted'
};

/** In a cell; two short words, since cells are narrow. */
export const shortReason = {
	'not-yet-happened': 'too early',
	'outside-question': 'not asked',
	'not-raised': 'not raised',
	'other-frame': 'other frame',
	'not-yet-read': 'not read',
	hidden: 'hidden'
} satisfies Record<Reason, string>;

export const frame = {
	more: 'Table and download',
	method: 'How this is computed',
	csv: 'Numbers (CSV)',
	source: 'source',
	svg: 'Picture (SVG)',
	png: 'Picture (PNG)',
	failed: 'This browser could not draw the picture. Take the SVG instead.',
	key: 'Key',
	mark: (name: string) => `${name}: mark in all charts`
};
