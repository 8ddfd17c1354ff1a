import type { ArticleView, RunView } from '$lib/core/framing';
import type { ThemeId } from '$lib/core/model';

/** The sentences that are part of a passage (of a theme, where one is chosen), in reading order. */
export const passageRuns = (view: ArticleView, theme: ThemeId | null): readonly RunView[] =>
	view.blocks
		.flatMap((block) => block.runs)
		.filter((run) =>
			run.passages.some((index) => theme === null || view.passages[index]?.theme === theme)
		);

/** Another article that speaks to a theme, and the passage on it that one comes to. */
export interface Onward {
	readonly article: ArticleView['article'];
	readonly at?: string;
}

const othersOnTheme = (view: ArticleView, theme: ThemeId, end: 'first' | 'last'): Onward[] => {
	const speaking = view.themes.find(({ id }) => id === theme)?.speaking ?? [];
	return view.articles.flatMap((article): Onward[] => {
		const ref = speaking.find((one) => one.article === article.id);
		if (!ref || article.id === view.article.id) return [];
		const at = ref[end];
		return [{ article, ...(at !== undefined && { at }) }];
	});
};

/** The next article, by the set's order and round, that speaks to a theme, at its first passage. */
export function nextOnTheme(view: ArticleView, theme: ThemeId): Onward | undefined {
	const others = othersOnTheme(view, theme, 'first');
	return others.find(({ article }) => article.number > view.article.number) ?? others[0];
}

/** The previous one, at its last passage. */
export function previousOnTheme(view: ArticleView, theme: ThemeId): Onward | undefined {
	const others = othersOnTheme(view, theme, 'last');
	return others.findLast(({ article }) => article.number < view.article.number) ?? others.at(-1);
}
