import type { ArticleId, FrameId, ThemeId } from '$lib/core/model';
import type { ChartArticle, ChartTheme } from './chart-frame';
import { cellShare, type MapCell, type MapRow } from './framing-map-cell';

/**
 * What the framing map shows, as a code with parameters. `soFar` is true where an article that
 * was not read to the end could still change it; shares are of 1.
 */
export type FramingMapFinding =
	| { readonly code: 'nothing-coded' }
	/** A theme has more than half of what is coded in one article, and no article leans more. */
	| {
			readonly code: 'most-words';
			readonly article: ArticleId;
			readonly theme: ThemeId;
			readonly share: number;
			readonly soFar: boolean;
	  }
	/** At most half of the articles, and not all, carry a theme. */
	| {
			readonly code: 'few-speak';
			readonly theme: ThemeId;
			readonly articles: readonly ArticleId[];
			readonly of: number;
			readonly soFar: boolean;
	  }
	/** One article alone carries a frame without doubting it throughout. */
	| {
			readonly code: 'frame-alone';
			readonly theme: ThemeId;
			readonly frame: FrameId;
			readonly article: ArticleId;
			readonly soFar: boolean;
	  }
	/** Every article carries a frame without doubting it throughout. */
	| {
			readonly code: 'frame-shared';
			readonly theme: ThemeId;
			readonly frame: FrameId;
			readonly of: number;
	  }
	/** None of the above: the cell with the most of its article. */
	| {
			readonly code: 'most-room';
			readonly article: ArticleId;
			readonly theme: ThemeId;
			readonly share: number;
	  };

/** Half a percent: shares closer than this are drawn and printed alike, so neither leads. */
const TIE = 0.005;

/**
 * The finding that titles the map: over several themes, who leans most on one, else a theme few
 * speak to; over one theme, few speakers, else a frame only one or all of them carry. Always
 * something true, down to `nothing-coded`.
 */
export function framingMapFinding(
	articles: readonly ChartArticle[],
	themes: readonly ChartTheme[],
	rows: readonly MapRow[]
): FramingMapFinding {
	const ofThemes = rows.filter(({ frame }) => frame === null);
	if (!ofThemes.some(({ cells }) => cells.some(carries))) return { code: 'nothing-coded' };

	const unread = articles.some(({ read }) => !read);
	const found =
		themes.length > 1
			? (mostWords(articles, ofThemes) ?? fewSpeak(articles, ofThemes, unread))
			: (fewSpeak(articles, ofThemes, unread) ??
				frameAlone(articles, rows, unread) ??
				frameShared(articles, rows));
	return found ?? mostRoom(ofThemes);
}

const carries = ({ silence }: MapCell) => silence === null;
const affirms = (cell: MapCell) => carries(cell) && cell.doubts !== 'all';

function mostWords(
	articles: readonly ChartArticle[],
	rows: readonly MapRow[]
): FramingMapFinding | undefined {
	const leanings = articles.flatMap(({ id, read }, column) => {
		const ofThemes = rows.map(({ theme, cells }) => {
			const cell = cells[column];
			return { theme, share: cell ? cellShare(cell) : 0 };
		});
		const coded = ofThemes.reduce((sum, { share }) => sum + share, 0);
		return ofThemes.map(({ theme, share }) => ({
			article: id,
			theme,
			share: coded > 0 ? share / coded : 0,
			soFar: !read
		}));
	});
	const [first, second] = leanings.toSorted((a, b) => b.share - a.share);
	if (!first || first.share <= 0.5 + TIE) return undefined;
	// Two articles that lean alike: neither is the finding.
	if (second && first.share - second.share < TIE) return undefined;
	return { code: 'most-words', ...first };
}

function fewSpeak(
	articles: readonly ChartArticle[],
	rows: readonly MapRow[],
	soFar: boolean
): FramingMapFinding | undefined {
	const few = rows
		.map(({ theme, cells }) => ({
			theme,
			articles: cells.filter(carries).map(({ article }) => article)
		}))
		.filter((row) => row.articles.length > 0 && row.articles.length <= articles.length / 2)
		.toSorted((a, b) => a.articles.length - b.articles.length)[0];
	return few && { code: 'few-speak', ...few, of: articles.length, soFar };
}

function frameAlone(
	articles: readonly ChartArticle[],
	rows: readonly MapRow[],
	soFar: boolean
): FramingMapFinding | undefined {
	if (articles.length < 2) return undefined;
	const [alone] = rows
		.flatMap(({ theme, frame, cells }) => {
			const [only, ...others] = cells.filter(affirms);
			return frame && only && others.length === 0 ? [{ theme, frame, cell: only }] : [];
		})
		.toSorted((a, b) => cellShare(b.cell) - cellShare(a.cell));
	if (!alone) return undefined;
	const { theme, frame, cell } = alone;
	return { code: 'frame-alone', theme, frame, article: cell.article, soFar };
}

function frameShared(
	articles: readonly ChartArticle[],
	rows: readonly MapRow[]
): FramingMapFinding | undefined {
	if (articles.length < 2) return undefined;
	const shared = rows.find(({ frame, cells }) => frame !== null && cells.every(affirms));
	if (!shared?.frame) return undefined;
	return { code: 'frame-shared', theme: shared.theme, frame: shared.frame, of: articles.length };
}

function mostRoom(rows: readonly MapRow[]): FramingMapFinding {
	const [first] = rows
		.flatMap(({ theme, cells }) =>
			cells
				.filter(carries)
				.map((cell) => ({ theme, article: cell.article, share: cellShare(cell) }))
		)
		.toSorted((a, b) => b.share - a.share);
	return first ? { code: 'most-room', ...first } : { code: 'nothing-coded' };
}
