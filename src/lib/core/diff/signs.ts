/** A sign or a stretch of white space between words, as written and as compared. */
export interface Sign {
	readonly start: number;
	readonly end: number;
	/** '' for white space. */
	readonly plain: string;
}

// White space; a run of dots; a symbol made of several characters (emoji joined, tinted or shown in
// colour, flags); any other character with the marks on it. Symbols are never cut in two: they are
// told by their properties alone, since the platform's own cutter differs between versions.
const SIGN =
	/\s+|\.{3,}|\p{RI}\p{RI}|\p{ExtPict}[\p{M}\p{EMod}\u{E0020}-\u{E007F}]*(?:\u200D\p{ExtPict}[\p{M}\p{EMod}]*)*\u200D?|[^][\p{M}\u200D]*/gu;

// Asks for a symbol in colour or in black, which is typography.
const SHOWN = /[\uFE0E\uFE0F]/g;

/** What typesetting decides, not the author: forms of one mark. */
const FORMS: readonly (readonly [RegExp, string])[] = [
	[/^\s+$/, ''],
	[/^[\u00AD\u200B-\u200D\u2060\uFEFF]+$/, ''],
	[/^\.{3,}$/, '…'],
	[/^[“”„‟«»＂]$/, '"'],
	[/^[‘’‚‛‹›ʼ＇`´]$/, "'"],
	[/^[‐‑‒–—―−]$/, '-']
];

/**
 * The signs between two places of a text, in order; together they cover it. Typographic and straight
 * quotation marks, dashes and hyphens, `…` and `...` compare as equal.
 */
export function signs(text: string, start: number, end: number): Sign[] {
	return Array.from(text.slice(start, end).matchAll(SIGN), (match) => {
		const from = start + match.index;
		const form = FORMS.find(([pattern]) => pattern.test(match[0]));
		return {
			start: from,
			end: from + match[0].length,
			plain: form ? form[1] : match[0].replace(SHOWN, '')
		};
	});
}
