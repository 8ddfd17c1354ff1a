import { compareWording, cutsOf, SHARED_ENOUGH, type CutPiece } from '$lib/core/diff';
import type { ArticleId } from '$lib/core/model';
import { quotePairs, words } from '$lib/core/text';
import { sharedRun } from './parallels/shared-run';
import type { TellingText } from './tellings';

/** How one author cut a quotation. */
export interface AuthorsCut {
	readonly article: ArticleId;
	readonly at: string;
	/** In the order of the whole; without what is left out they are the author's quotation. */
	readonly pieces: readonly CutPiece[];
	/** How many of the whole's words it keeps. */
	readonly kept: number;
	/** Whether dots or brackets show a reader that something was left out or put in. */
	readonly shown: boolean;
}

/** One quotation as several authors cut it; nothing in it is anybody's but theirs. */
export interface CutTest {
	/** What was said, as far as these articles give it. */
	readonly whole: string;
	readonly words: number;
	/** The articles the whole is put together from; where it is one, that has it all. */
	readonly from: readonly ArticleId[];
	readonly cuts: readonly AuthorsCut[];
	/** Articles that tell of it and quote too little of it, or nothing, to be laid on the whole. */
	readonly apart: readonly ArticleId[];
}

const spoken = (text: string): number =>
	words(text).filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;

/** Before "she said" a full stop is printed as a comma. */
const GOES_ON = /[\s,]+$/u;

/** The shortest stretch that is looked at: a word alone in quotation marks may be anybody's. */
const SHORTEST = 2;

const quotedIn = (text: string | null): readonly string[] =>
	text === null
		? []
		: quotePairs(text)
				.map(({ open, close }) => text.slice(open + 1, close))
				.filter((quoted) => spoken(quoted) >= SHORTEST);

const areOne = (a: string, b: string): boolean =>
	compareWording(a, b).similarity >= SHARED_ENOUGH || sharedRun(a, b) !== null;

/** Of what each author quotes, the stretches that share wording with a quotation of another's. */
function quotations(texts: readonly TellingText[]): readonly string[] {
	const quoted = texts.map(({ own }) => quotedIn(own));
	return quoted.map((own, i) =>
		own
			.filter((stretch) =>
				quoted.some((others, j) => j !== i && others.some((other) => areOne(stretch, other)))
			)
			// A quotation with "she said" in its midst is one, as it was spoken.
			.join(' ')
	);
}

/**
 * How each author cut one quotation, from what stands in quotation marks in the tellings that are the
 * authors' own text. See `cutsOf` for how the whole is put together.
 *
 * @returns null where fewer than two authors quote of it, or all quote the same words
 */
export function cutTest(texts: readonly TellingText[]): CutTest | null {
	const found = cutsOf(quotations(texts));
	if (!found) return null;
	const cuts = texts.flatMap(({ article, at }, i): AuthorsCut[] => {
		const pieces = found.cuts[i];
		if (!pieces) return [];
		const kept = pieces.filter(({ kind }) => kind === 'kept');
		const shown = pieces.some(
			({ kind, text }) => kind === 'dots' || (kind === 'put-in' && text.includes('['))
		);
		return [
			{ article, at, pieces, shown, kept: kept.reduce((sum, { text }) => sum + spoken(text), 0) }
		];
	});
	const differs = cuts.some(({ pieces }) => pieces.some(({ kind }) => kind !== 'kept'));
	if (cuts.length < 2 || !differs) return null;
	const from = new Set(found.whole.parts.map((part) => part.from));
	return {
		whole: found.whole.text.replace(GOES_ON, ''),
		words: spoken(found.whole.text),
		from: texts.filter((_, i) => from.has(i)).map(({ article }) => article),
		cuts,
		apart: texts.filter((_, i) => !found.cuts[i]).map(({ article }) => article)
	};
}
