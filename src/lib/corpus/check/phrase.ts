import { words } from '$lib/core/text';

/** The words of a phrase as they are compared. */
export const phraseWords = (text: string): readonly string[] =>
	words(text).map((word) => word.text);

/** Where a run of words stands within another, or -1. */
export function findRun(all: readonly string[], run: readonly string[]): number {
	if (run.length === 0) return -1;
	for (let i = 0; i + run.length <= all.length; i++) {
		if (run.every((word, j) => all[i + j] === word)) return i;
	}
	return -1;
}

// Double marks of every style, and single curly ones that are no apostrophe.
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”«»]|(?<!\p{L})‘([^‘’]+(?:’\p{L}[^‘’]*)*)’(?!\p{L})/gu;

/** The stretches of a text that stand in quotation marks. */
export const quoted = (text: string): readonly string[] =>
	[...text.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? '');
