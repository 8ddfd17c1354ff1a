import type { Article, FrameId, Passage, TextSet, ThemeId } from '$lib/core/model';
import { formatPlace, VOICES } from '$lib/core/model';
import {
	chartArticles,
	chartThemes,
	rounded,
	type ChartArticle,
	type ChartScope,
	type ChartTheme
} from './chart-frame';
import type { MapCell, MapPart, MapRow } from './framing-map-cell';
import { framingMapFinding, type FramingMapFinding } from './framing-map-finding';
import { inReadingOrder } from './reading-order';
import { referencePassages } from './reference';
import { shares, type FrameShare, type ThemeShare } from './shares';
import { silenceFor } from './silence';

export interface FramingMapData {
	readonly articles: readonly ChartArticle[];
	readonly themes: readonly ChartTheme[];
	/** Each theme's row, followed by the rows of its frames. */
	readonly rows: readonly MapRow[];
	readonly finding: FramingMapFinding;
}

/**
 * Frames × authors: what part of each article is told through which frame, and in whose voice. The
 * shares are those of `shares`; a theme's row is the sum of its frames' rows.
 */
export function framingMapData(set: TextSet, scope: ChartScope = {}): FramingMapData {
	const articles = chartArticles(set, scope);
	const themes = chartThemes(set, scope);
	const all = shares(set);
	const bodies = new Map(set.articles.map((article) => [article.id, article]));

	const columns = articles.map(({ id }) => ({
		id,
		article: bodies.get(id),
		passages: referencePassages(set, id),
		shares: all.find(({ article }) => article === id)
	}));
	const cells = (theme: ThemeId, frame: FrameId | null) =>
		columns.map(({ id, article, passages, shares: ofArticle }): MapCell => {
			const share = ofArticle?.themes.find((one) => one.theme === theme);
			const inCell = passages.filter(
				(passage) => passage.theme === theme && (frame === null || passage.frame === frame)
			);
			const at = article ? addressesOf(article, inCell) : [];
			const doubting = frame === null ? 0 : inCell.filter(({ doubts }) => doubts).length;
			return {
				article: id,
				parts: parts(share, frame),
				silence: silenceFor(set, id, theme, frame ?? undefined)?.reason ?? null,
				...(doubting > 0 && { doubts: doubting === inCell.length ? 'all' : 'some' }),
				...(at.length > 0 && { at })
			};
		});
	const rows = themes.flatMap(({ id, frames }): MapRow[] => [
		{ theme: id, frame: null, cells: cells(id, null) },
		...frames.map((frame) => ({ theme: id, frame: frame.id, cells: cells(id, frame.id) }))
	]);
	return { articles, themes, rows, finding: framingMapFinding(articles, themes, rows) };
}

function parts(theme: ThemeShare | undefined, frame: FrameId | null): readonly MapPart[] {
	const frames: readonly FrameShare[] = (theme?.frames ?? []).filter(
		(one) => frame === null || one.frame === frame
	);
	return VOICES.map((voice) => ({
		voice,
		share: rounded(frames.reduce((sum, { voices }) => sum + voices[voice].share, 0)),
		words: rounded(frames.reduce((sum, { voices }) => sum + voices[voice].words, 0))
	})).filter(({ words }) => words > 0);
}

/** Where passages stand, in reading order, the title's before the body's; each place once. */
function addressesOf(article: Article, passages: readonly Passage[]): readonly string[] {
	const ordered = inReadingOrder(article, passages);
	return [...new Set(ordered.map(({ at }) => formatPlace(at)))];
}
