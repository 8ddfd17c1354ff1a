import type { ArticleId, ThemeId } from '$lib/core/model';
import type { ChartArticle } from './chart-frame';
import type { StripLane } from './story-strip-lane';

/** What the story strip shows, as a code with parameters; `soFar` as in `FramingMapFinding`. */
export type StoryStripFinding =
	| { readonly code: 'nothing-coded' }
	/** One article: what it comes to first, and after which part of its body. */
	| {
			readonly code: 'one-opens';
			readonly article: ArticleId;
			readonly themes: readonly ThemeId[];
			readonly after: number;
			readonly soFar: boolean;
	  }
	/** Of one theme alone: who come to it after the least part of their bodies, not all alike. */
	| {
			readonly code: 'earliest';
			readonly theme: ThemeId;
			readonly articles: readonly ArticleId[];
			readonly after: number;
			readonly of: number;
			readonly soFar: boolean;
	  }
	/** Every article that speaks to any theme comes to this one first. */
	| {
			readonly code: 'all-open';
			readonly theme: ThemeId;
			readonly of: number;
			readonly soFar: boolean;
	  }
	/** More come to this theme first than to any other, yet not all. */
	| {
			readonly code: 'most-open';
			readonly theme: ThemeId;
			readonly articles: readonly ArticleId[];
			readonly of: number;
			readonly soFar: boolean;
	  }
	/** No two come to the same theme first. */
	| { readonly code: 'each-opens-apart'; readonly of: number; readonly soFar: boolean }
	/** Two or more themes come first equally often. */
	| {
			readonly code: 'openings-tie';
			readonly themes: readonly ThemeId[];
			readonly each: number;
			readonly of: number;
			readonly soFar: boolean;
	  };

/** Half a percent: places closer than this are drawn and printed alike, so neither comes first. */
const TIE = 0.005;

/**
 * The finding that titles the strip: which theme articles come to first; of one theme alone, who
 * comes to it earliest. An article whose first coded sentence speaks to several themes opens with
 * each of them.
 *
 * @param themes how many the strip shows
 */
export function storyStripFinding(
	articles: readonly ChartArticle[],
	lanes: readonly StripLane[],
	themes: number
): StoryStripFinding {
	const openings = lanes.flatMap(({ article, segments: [first] }) => {
		return first ? [{ article, themes: first.themes, after: first.start }] : [];
	});
	const [one, ...others] = openings;
	if (!one) return { code: 'nothing-coded' };
	const soFar = articles.some(({ read }) => !read);
	if (others.length === 0) {
		return { code: 'one-opens', article: one.article, themes: one.themes, after: one.after, soFar };
	}

	const [only] = one.themes;
	if (themes === 1 && only !== undefined) {
		const after = Math.min(...openings.map((opening) => opening.after));
		const earliest = openings.filter((opening) => opening.after - after < TIE);
		if (earliest.length < openings.length) {
			const names = earliest.map(({ article }) => article);
			return {
				code: 'earliest',
				theme: only,
				articles: names,
				after,
				of: openings.length,
				soFar
			};
		}
	}

	const byTheme = new Map<ThemeId, ArticleId[]>();
	for (const { article, themes } of openings) {
		for (const theme of themes) byTheme.set(theme, [...(byTheme.get(theme) ?? []), article]);
	}
	const counts = [...byTheme].toSorted(([, a], [, b]) => b.length - a.length);
	const [theme, first] = counts[0] ?? [];
	if (theme === undefined || !first) return { code: 'nothing-coded' };
	const of = openings.length;
	if (first.length === of) return { code: 'all-open', theme, of, soFar };
	if (first.length === 1) return { code: 'each-opens-apart', of, soFar };
	const tied = counts.filter(([, those]) => those.length === first.length).map(([id]) => id);
	if (tied.length > 1) return { code: 'openings-tie', themes: tied, each: first.length, of, soFar };
	return { code: 'most-open', theme, articles: first, of, soFar };
}
