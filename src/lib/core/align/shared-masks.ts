import { compareWording } from '$lib/core/diff';
import { quotePairs, words, type Span } from '$lib/core/text';

/** What of a telling is an author's: the text itself, or the key phrases our summary quotes of it. */
export type AuthorsWords = { readonly own: string } | { readonly cues: readonly string[] };

/** A quotation of fewer words is a name or a turn of phrase, which two authors may hit on apart. */
const QUOTATION = 4;

/** A stretch of one of the texts of a telling, and where it starts there. */
interface Stretch {
	/** Which of the telling's texts: 0 of its own text, else the number of the key phrase. */
	readonly of: number;
	readonly text: string;
	readonly start: number;
	/** Stretches of like kinds are compared: a whole is not held against a quotation. */
	readonly kind: 'whole' | 'quotation' | 'cue';
}

/**
 * What of a text is compared: the whole, and each quotation in it by itself, since a quotation cut
 * short under a long attribution is a small part of its sentence and all the same shared wording.
 */
const stretches = (given: AuthorsWords): readonly Stretch[] => {
	if ('cues' in given) return given.cues.map((text, of) => ({ of, text, start: 0, kind: 'cue' }));
	const text = given.own;
	return [
		{ of: 0, text, start: 0, kind: 'whole' },
		...quotePairs(text)
			.map(({ open, close }): Stretch => {
				const start = open + 1;
				return { of: 0, text: text.slice(start, close), start, kind: 'quotation' };
			})
			.filter((quotation) => words(quotation.text).length >= QUOTATION)
	];
};

const isLong = ({ text }: Stretch): boolean => words(text).length >= QUOTATION;

/** Key phrases are short: against a whole text those of a word or two would meet by chance. */
const comparable = (one: Stretch, other: Stretch): boolean =>
	one.kind === other.kind ||
	(one.kind === 'cue' && other.kind === 'whole' && isLong(one)) ||
	(other.kind === 'cue' && one.kind === 'whole' && isLong(other));

/**
 * For each telling, and each text of it, which characters stand in a wording that at least one other
 * telling shares. Wholes are compared with wholes, quotations with quotations, key phrases with key
 * phrases and, if long, with wholes; every pair goes through the gate of `compareWording`, and marks
 * nothing below it. Time: one comparison for each such pair.
 *
 * @returns for each telling a mask for its own text, or one for each of its key phrases
 */
export function sharedMasks(tellings: readonly AuthorsWords[]): boolean[][][] {
	const masks = tellings.map((given) =>
		('cues' in given ? given.cues : [given.own]).map((text) =>
			new Array<boolean>(text.length).fill(false)
		)
	);
	const parts = tellings.map(stretches);
	const mark = (index: number, { of, start }: Stretch, span: Span): void => {
		masks[index]?.[of]?.fill(true, start + span.start, start + span.end);
	};
	parts.forEach((ones, i) => {
		parts.slice(i + 1).forEach((others, step) => {
			for (const one of ones) {
				for (const other of others.filter((own) => comparable(one, own))) {
					for (const run of compareWording(one.text, other.text).runs ?? []) {
						if (run.kind !== 'same') continue;
						mark(i, one, run.before);
						mark(i + 1 + step, other, run.after);
					}
				}
			}
		});
	});
	return masks;
}
