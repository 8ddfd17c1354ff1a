import type { ArticleView, RunView } from '$lib/core/framing';
import type { ThemeId } from '$lib/core/model';

/** A stretch of a text, as shares of it, 0 to 1. */
export interface StripStretch {
	readonly start: number;
	readonly end: number;
}

/** The passages of one theme along a text. */
export interface StripLevel {
	readonly letter: string;
	readonly stretches: readonly StripStretch[];
}

const lengthOf = ({ text }: RunView): number =>
	text.reduce((sum, span) => {
		if (typeof span === 'string') return sum + span.length;
		if ('cue' in span) return sum + span.cue.length;
		return sum + ('own' in span ? span.own : span.name).length;
	}, 0);

/** Where each sentence of a view stands along its text, by characters: what decides its height. */
export function runShares(view: ArticleView): ReadonlyMap<string, StripStretch> {
	const runs = view.blocks.flatMap((block) => block.runs);
	const lengths = runs.map(lengthOf);
	const all = Math.max(
		1,
		lengths.reduce((sum, one) => sum + one, 0)
	);
	let at = 0;
	return new Map(
		runs.map((run, index) => {
			const start = at / all;
			at += lengths[index] ?? 0;
			return [run.at, { start, end: at / all }];
		})
	);
}

/**
 * The strip of an article: for each theme the stretches that speak to it, neighbouring sentences as
 * one; only the one theme where one is chosen. Linear in the sentences, for each theme.
 */
export function stripLevels(view: ArticleView, theme: ThemeId | null): readonly StripLevel[] {
	const shares = runShares(view);
	const runs = view.blocks.flatMap((block) => block.runs);
	return view.themes
		.filter(({ id }) => theme === null || id === theme)
		.map(({ id, letter }) => {
			const stretches: StripStretch[] = [];
			for (const run of runs) {
				const share = shares.get(run.at);
				if (!share || !run.passages.some((index) => view.passages[index]?.theme === id)) continue;
				const last = stretches.at(-1);
				if (last?.end === share.start)
					stretches[stretches.length - 1] = { ...last, end: share.end };
				else stretches.push(share);
			}
			return { letter, stretches };
		});
}
