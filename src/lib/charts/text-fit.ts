/**
 * Text without a browser: charts are drawn at build time, where nothing can be measured, so
 * widths are estimated from classes of glyphs, a little wider than the interface face sets them.
 * A label that fits here fits on the page, also in the fallback faces.
 */

/**
 * Widths in em: the wider of Atkinson Hyperlegible Next at weight 600 and Arial, by classes. The
 * reading serif is wider by up to `SERIF`.
 */
const CLASSES: readonly (readonly [RegExp, number])[] = [
	[/[ijl.,:;!'’‘| ]/u, 0.3],
	[/[ftr()[\]\-/"I{}`]/u, 0.42],
	[/[ckszvxyJ?“”–_*]/u, 0.53],
	[/[abdeghnopqu+=<>~$]/u, 0.6],
	[/[0-9]/u, 0.64],
	[/[mwMW%&#]/u, 0.93],
	[/[@—…]/u, 1.02],
	[/[A-Z]/u, 0.74],
	[/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/u, 1.05]
];
const OTHER = 0.66;

/** How much wider than the interface face the reading serif runs, at most. */
export const SERIF = 1.08;

const glyphs = new Map<string, number>();
function glyphWidth(glyph: string): number {
	const known = glyphs.get(glyph);
	if (known !== undefined) return known;
	const width = CLASSES.find(([members]) => members.test(glyph))?.[1] ?? OTHER;
	glyphs.set(glyph, width);
	return width;
}

/** The width a text takes at most, in units of the viewBox, at a font size in the same units. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const glyph of text) width += glyphWidth(glyph);
	return width * size;
}

/** Cuts a text to a width, with an ellipsis where something was cut; may be the ellipsis alone. */
export function fitText(text: string, width: number, size: number): string {
	if (textWidth(text, size) <= width) return text;
	let kept = '';
	for (const glyph of text) {
		if (textWidth(`${kept}${glyph}…`, size) > width) break;
		kept += glyph;
	}
	return `${kept.trimEnd()}…`;
}

/** White space a line may break at: not the spaces that hold a number and its sign together. */
const BREAKS = /[^\S\u00a0\u202f]+/u;

/**
 * Breaks a text into lines at spaces, and after hyphens and slashes where a word is too long. What
 * does not fit into `most` lines is cut with an ellipsis. Greedy; linear in the text.
 *
 * @returns at least one line, none wider than `width`; a word no line holds is cut
 */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
	const pieces = text
		.trim()
		.split(BREAKS)
		.flatMap((word) => (textWidth(word, size) <= width ? [{ word, glue: ' ' }] : broken(word)));
	const lines: string[] = [];
	let line = '';
	for (const [index, { word, glue }] of pieces.entries()) {
		const longer = line === '' ? word : `${line}${glue}${word}`;
		if (line === '' || textWidth(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (lines.length === most - 1) {
			const rest = pieces
				.slice(index)
				.reduce((sum, next) => `${sum}${next.glue}${next.word}`, line);
			return [...lines, fitText(rest, width, size)];
		}
		lines.push(fitText(line, width, size));
		line = word;
	}
	return [...lines, fitText(line, width, size)];
}

function broken(word: string): { word: string; glue: string }[] {
	const parts = word.match(/[^-/–]*[-/–]|[^-/–]+/gu) ?? [word];
	return parts.map((part, index) => ({ word: part, glue: index === 0 ? ' ' : '' }));
}
