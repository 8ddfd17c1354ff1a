import type {
	Article,
	ArticleId,
	FrameId,
	Passage,
	PassageFunction,
	TextSet,
	ThemeId,
	Voice
} from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { argumentCardFinding, type ArgumentCardFinding } from './argument-card-finding';
import { bodySentences, holds } from './body';
import {
	chartArticles,
	chartThemes,
	type ChartArticle,
	type ChartScope,
	type ChartTheme
} from './chart-frame';
import { referencePassages } from './reference';

/** The steps of an argument, in order; facts are no step of it. */
export const ARGUMENT_STEPS = [
	'problem',
	'cause',
	'judgement',
	'consequence',
	'remedy'
] as const satisfies readonly PassageFunction[];
export type ArgumentStep = (typeof ARGUMENT_STEPS)[number];

/** What an article says at one step, through one frame. */
export interface ArgumentPoint {
	readonly theme: ThemeId;
	readonly frame: FrameId;
	readonly voice: Voice;
	readonly doubts: boolean;
	/** The author's key phrase, or what stands there, shortened: our summary, or the author's text. */
	readonly text: string;
	/** Whether these words are the author's rather than ours. */
	readonly isAuthors: boolean;
	/** Where, such as `p4.s2`. */
	readonly at: string;
}

/** One step of one article: its weightiest points, and how many frames more take it. */
export interface ArgumentCell {
	readonly article: ArticleId;
	readonly step: ArgumentStep;
	readonly points: readonly ArgumentPoint[];
	readonly more: number;
}

export interface ArgumentCardData {
	readonly articles: readonly ChartArticle[];
	readonly themes: readonly ChartTheme[];
	/** By step, then by article, in the order of `ARGUMENT_STEPS` and `articles`. */
	readonly cells: readonly ArgumentCell[];
	readonly finding: ArgumentCardFinding;
}

/** Two points a step: with a third the card is no longer taken in at sight. */
const MOST_POINTS = 2;
/** Characters of a summary that fit a card; a cue is never cut. */
const MOST_TEXT = 96;

/**
 * Problem, whose doing, judgement, consequence and what should be done, for each article, on the
 * themes of a scope. A step shows one point per frame and voice, those of most words first; a point
 * shows a cue where its passages have one, else the text that stands there.
 */
export function argumentCardData(set: TextSet, scope: ChartScope = {}): ArgumentCardData {
	const articles = chartArticles(set, scope);
	const themes = chartThemes(set, scope);
	const inScope = new Set(themes.map(({ id }) => id));
	const columns = articles.map(({ id }) => ({
		id,
		article: set.articles.find((one) => one.id === id),
		passages: referencePassages(set, id).filter(({ theme }) => inScope.has(theme))
	}));
	const cells = ARGUMENT_STEPS.flatMap((step) =>
		columns.map(({ id, article, passages }): ArgumentCell => {
			const points = article
				? pointsOf(
						article,
						passages.filter((passage) => passage.function === step)
					)
				: [];
			return {
				article: id,
				step,
				points: points.slice(0, MOST_POINTS),
				more: Math.max(0, points.length - MOST_POINTS)
			};
		})
	);
	const passages = columns.flatMap((column) => column.passages);
	return { articles, themes, cells, finding: argumentCardFinding(articles, passages) };
}

function pointsOf(article: Article, passages: readonly Passage[]): readonly ArgumentPoint[] {
	const sentences = bodySentences(article);
	const weight = ({ at }: Passage) =>
		sentences.filter((sentence) => holds(at, sentence)).reduce((sum, { words }) => sum + words, 0);
	const groups = new Map<string, Passage[]>();
	for (const passage of passages) {
		const key = `${passage.theme} ${passage.frame} ${passage.voice}`;
		groups.set(key, [...(groups.get(key) ?? []), passage]);
	}
	return [...groups.values()]
		.map((group) => ({ group, words: group.reduce((sum, one) => sum + weight(one), 0) }))
		.toSorted((a, b) => b.words - a.words)
		.flatMap(({ group }) => {
			const shown = group.find(({ cue }) => cue !== undefined) ?? group[0];
			if (!shown) return [];
			const { theme, frame, voice, cue, at } = shown;
			return [
				{
					theme,
					frame,
					voice,
					doubts: group.every(({ doubts }) => doubts),
					text: cue ?? shortened(textAt(article, shown)),
					isAuthors: cue !== undefined || article.edition !== 'digest' || at.block === 'title',
					at: formatPlace(at)
				}
			];
		});
}

/** The text that is shown for a passage: the runs that overlap it. */
function textAt(article: Article, { at }: Passage): string {
	const block = article.blocks.find(({ id }) => id === at.block);
	return (block?.text ?? [])
		.filter(({ first, last }) => first <= at.last && at.first <= last)
		.map(({ text }) => text)
		.join(' ');
}

/** Cuts at a word, with an ellipsis. */
function shortened(text: string): string {
	if (text.length <= MOST_TEXT) return text;
	const cut = text.slice(0, MOST_TEXT);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_TEXT / 2)).replace(/[\s,;:–—-]+$/u, '')}…`;
}
