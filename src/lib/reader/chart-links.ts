import type { ChartLinks } from '$lib/charts';
import type { SetLinks } from '$lib/core/framing';
import { asId, type ArticleId, type FrameId, type ThemeId } from '$lib/core/model';

/** The pages of a set as its charts ask for them. */
export const chartLinks = (links: SetLinks): ChartLinks => ({
	frame: (theme, frame, article) =>
		links.frame(asId<ThemeId>(theme), asId<FrameId>(frame), asId<ArticleId>(article)),
	read: (article, { at, theme }) =>
		links.read(asId<ArticleId>(article), {
			...(at !== undefined && { at }),
			...(theme !== undefined && { theme: asId<ThemeId>(theme) })
		}),
	mark: (token) => `?${new URLSearchParams({ mark: token }).toString()}`
});
