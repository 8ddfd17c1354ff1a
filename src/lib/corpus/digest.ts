import type { TextRun } from '$lib/core/model';

const MARK = /\s*\{s([1-9]\d*)(?:-s([1-9]\d*))?\}/gu;

/** A digest block read: its sentences with what they stand for, and what bears no mark. */
export interface DigestBlock {
	readonly runs: readonly TextRun[];
	/** Text behind the last mark, or all of it where there is no mark. */
	readonly unmarked: string;
}

/** Reads a digest block, in which each sentence ends with its mark: `… as a chip. {s2-s3}`. */
export function readDigest(text: string): DigestBlock {
	const runs: TextRun[] = [];
	let from = 0;
	for (const match of text.matchAll(MARK)) {
		const first = Number(match[1]);
		const last = match[2] === undefined ? first : Number(match[2]);
		runs.push({ text: text.slice(from, match.index).trim(), first, last });
		from = match.index + match[0].length;
	}
	return { runs, unmarked: text.slice(from).trim() };
}

/** The marks that stand in a text, as written. */
export const marksOf = (text: string): readonly string[] =>
	[...text.matchAll(MARK)].map((match) => match[0].trim());
