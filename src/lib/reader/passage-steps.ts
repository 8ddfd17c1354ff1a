import type { ArticleView, RunView } from '$lib/core/framing';
import type { ThemeId } from '$lib/core/model';

/** The sentences that are part of a passage (of a theme, where one is chosen), in reading order. */
export const passageRuns = (view: ArticleView, theme: ThemeId | null): readonly RunView[] =>
	view.blocks
		.flatMap((block) => block.runs)
		.filter((run) =>
			run.passages.some((index) => theme === null || view.passages[index]?.theme === theme)
		);

/** An article that speaks to a theme, and where it does first. */
export interface Onward {
	readonly article: ArticleView['article'];
	readonly at?: string;
}

/** The next article, by the set's order and round, that speaks to a theme. */
export function nextOnTheme(view: ArticleView, theme: ThemeId): Onward | undefined {
	const speaking = view.themes.find(({ id }) => id === theme)?.speaking ?? [];
	const others = view.articles.flatMap((article): Onward[] => {
		const ref = speaking.find((one) => one.article === article.id);
		if (!ref || article.id === view.article.id) return [];
		return [{ article, ...(ref.first !== undefined && { at: ref.first }) }];
	});
	return others.find(({ article }) => article.number > view.article.number) ?? others[0];
}
