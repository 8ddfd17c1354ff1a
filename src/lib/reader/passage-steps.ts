import type { ArticleView, RunView } from '$lib/core/framing';
import type { ThemeId } from '$lib/core/model';

/** The sentences that are part of a passage (of a theme, where one is chosen), in reading order. */
export const passageRuns = (view: ArticleView, theme: ThemeId | null): readonly RunView[] =>
	view.blocks
		.flatMap((block) => block.runs)
		.filter((run) =>
			run.passages.some((index) => theme === null || view.passages[index]?.theme === theme)
		);

/** The next article, by the set's order and round, that speaks to a theme. */
export function nextOnTheme(view: ArticleView, theme: ThemeId): ArticleView['article'] | undefined {
	const speaking = view.themes.find(({ id }) => id === theme)?.speaking ?? [];
	const here = view.article.number;
	const others = view.articles.filter(({ id }) => speaking.includes(id) && id !== view.article.id);
	return others.find(({ number }) => number > here) ?? others[0];
}
