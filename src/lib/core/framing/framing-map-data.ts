import type { Article, Block, FrameId, Passage, TextSet, ThemeId } from '$lib/core/model';
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
			const first = article && firstAddress(article, inCell);
			const doubting = frame === null ? 0 : inCell.filter(({ doubts }) => doubts).length;
			return {
				article: id,
				parts: parts(share, frame),
				silence: silenceFor(set, id, theme, frame ?? undefined)?.reason ?? null,
				...(doubting > 0 && { doubts: doubting === inCell.length ? 'all' : 'some' }),
				...(first !== undefined && { at: first })
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

/** The address of the passage that stands first in the text, the title's before the body's. */
export function firstAddress(article: Article, passages: readonly Passage[]): string | undefined {
	const order = new Map(article.blocks.map((block: Block, index) => [block.id, index]));
	const index = ({ at }: Passage) => order.get(at.block) ?? article.blocks.length;
	const [first] = passages.toSorted((a, b) => index(a) - index(b) || a.at.first - b.at.first);
	return first && formatPlace(first.at);
}
