import type { Article, ArticleId, Passage, TextSet, ThemeId } from '$lib/core/model';
import { bodySentences, holds, passagesByBlock } from './body';
import {
	chartArticles,
	chartThemes,
	rounded,
	type ChartArticle,
	type ChartScope,
	type ChartTheme
} from './chart-frame';
import { referencePassages } from './reference';
import { storyStripFinding, type StoryStripFinding } from './story-strip-finding';
import type { StripLane } from './story-strip-lane';

export interface StoryStripData {
	readonly articles: readonly ChartArticle[];
	/** Frames are left out: the strip shows themes. */
	readonly themes: readonly Omit<ChartTheme, 'frames'>[];
	readonly lanes: readonly StripLane[];
	readonly finding: StoryStripFinding;
}

/**
 * Each article's body from first word to last, cut where the themes it speaks to change. The title
 * is left out, as in every share. Themes of a scope hide the others, so that the text between is
 * blank.
 */
export function storyStripData(set: TextSet, scope: ChartScope = {}): StoryStripData {
	const articles = chartArticles(set, scope);
	const themes = chartThemes(set, scope).map(({ id, letter, name }) => ({ id, letter, name }));
	const lanes = articles.map(({ id }) => {
		const article = set.articles.find((one) => one.id === id);
		return laneOf(
			id,
			article,
			referencePassages(set, id),
			themes.map((theme) => theme.id)
		);
	});
	return { articles, themes, lanes, finding: storyStripFinding(articles, lanes, themes.length) };
}

function laneOf(
	id: ArticleId,
	article: Article | undefined,
	passages: readonly Passage[],
	themes: readonly ThemeId[]
): StripLane {
	const segments: { start: number; end: number; themes: readonly ThemeId[]; at: string }[] = [];
	const sentences = article ? bodySentences(article) : [];
	const total = sentences.reduce((sum, { words }) => sum + words, 0);
	const byBlock = passagesByBlock(passages);
	for (const sentence of sentences) {
		if (sentence.words === 0) continue;
		const here = (byBlock.get(sentence.block) ?? []).filter(({ at }) => holds(at, sentence));
		const spoken = themes.filter((theme) => here.some((passage) => passage.theme === theme));
		if (spoken.length === 0) continue;
		const start = rounded(sentence.start / total);
		const end = rounded((sentence.start + sentence.words) / total);
		const last = segments.at(-1);
		if (last?.end === start && last.themes.join() === spoken.join()) last.end = end;
		else
			segments.push({ start, end, themes: spoken, at: `${sentence.block}.s${sentence.sentence}` });
	}
	return { article: id, segments };
}
