import type {
	Article,
	ArticleId,
	Frame,
	SilenceReason,
	TextSet,
	Theme,
	ThemeId,
	Vantage
} from '$lib/core/model';
import { formatPlace, placesOverlap } from '$lib/core/model';
import { leadPair } from './lead-pair';
import { passageView, spansAt, type PassageWithText } from './passage-view';
import { inReadingOrder } from './reading-order';
import { referencePassages } from './reference';
import { articleRefs, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import { silenceFor } from './silence';
import { cueSpans, type Span } from './spans';

/** Why an article carries nothing of a theme or frame, as a page shows it. */
export interface SilenceView {
	readonly reason: SilenceReason;
	readonly terms?: readonly string[];
	readonly note?: string;
}

/** What one author has of one frame: passages, or a silence. */
export interface FrameCell {
	readonly article: ArticleId;
	readonly passages: readonly PassageWithText[];
	/** Passages beyond those listed. */
	readonly more: number;
	/** Present where there is no passage. */
	readonly silence?: SilenceView;
}

/** A frame of the theme with one cell per author who has a column, in the columns' order. */
export interface FrameRow extends Frame {
	readonly cells: readonly FrameCell[];
}

/** One author's reply to the theme's question. */
export interface AnswerView {
	readonly article: ArticleId;
	readonly text: readonly Span[];
	readonly at: readonly string[];
}

/** Everything the page of a theme shows, as plain JSON. */
export interface ThemeView {
	readonly set: SetRef;
	readonly theme: ThemeRef & Pick<Theme, 'definition'>;
	readonly themes: readonly ThemeRef[];
	/** Every article of the set. */
	readonly articles: readonly ArticleRef[];
	/** Authors who have a column. */
	readonly columns: readonly ArticleId[];
	readonly answers: readonly AnswerView[];
	/** Articles that carry nothing of the theme. */
	readonly silent: readonly ({ readonly article: ArticleId } & SilenceView)[];
	readonly frames: readonly FrameRow[];
	/** The two authors to compare first; absent where fewer than two speak. */
	readonly pair?: readonly [ArticleId, ArticleId];
	/** Strong passages outside all themes. */
	readonly outside: readonly {
		readonly article: ArticleId;
		readonly at: string;
		readonly text: readonly Span[];
	}[];
	/** Present in the whole view, which the comparison and the reader fetch. */
	readonly vantages?: Readonly<Record<ArticleId, Vantage>>;
}

/** Passages shown in a cell of the page; the rest are read in the article. Keeps a page of 20 long articles under 120 kB. */
const CELL = 6;
/** Up to this many authors each have a column, the silent ones too; beyond, only those who speak. */
const COLUMNS = 6;

/**
 * The view of one theme. The page takes it short (at most `CELL` passages a cell); `whole` gives
 * every passage and the vantages.
 *
 * @returns null when the set has no such theme
 */
export function themeView(set: TextSet, id: ThemeId, { whole = false } = {}): ThemeView | null {
	const theme = set.themes.find((one) => one.id === id);
	if (!theme) return null;
	const silences = new Map(
		set.articles.map((article) => [article.id, silenceFor(set, article.id, id)])
	);
	const speaking = set.articles.filter((article) => silences.get(article.id) === null);
	const all = speaking.length > 2 && set.articles.length <= COLUMNS;
	const columns = all ? set.articles : speaking;
	const limit = whole ? Number.POSITIVE_INFINITY : CELL;
	const passages = new Map(columns.map((article) => [article.id, passagesOf(set, article, id)]));
	const frames = theme.frames.map((frame) => ({
		...frame,
		cells: columns.map((article): FrameCell => {
			const inFrame = (passages.get(article.id) ?? []).filter((one) => one.frame === frame.id);
			const silence = silenceFor(set, article.id, id, frame.id);
			return {
				article: article.id,
				passages: inFrame.slice(0, limit),
				more: Math.max(0, inFrame.length - limit),
				...(silence && { silence: silenceView(silence) })
			};
		})
	}));
	const pair = leadPair(set, id);
	return {
		set: setRef(set),
		theme: { ...themeRef(theme), definition: theme.definition },
		themes: set.themes.map(themeRef),
		articles: articleRefs(set),
		columns: columns.map((article) => article.id),
		answers: set.articles.flatMap((article) => answersOf(set, article.id, id)),
		silent: set.articles.flatMap((article) => {
			const silence = silences.get(article.id);
			return silence ? [{ article: article.id, ...silenceView(silence) }] : [];
		}),
		frames,
		...(pair && { pair }),
		outside: set.outside.map(({ article, at, text }) => ({
			article,
			at: formatPlace(at),
			text: cueSpans(text)
		})),
		...(whole && {
			vantages: Object.fromEntries(set.articles.map((article) => [article.id, article.vantage]))
		})
	};
}

/** The reasons and notes a page shows of a silence. */
export const silenceView = ({ reason, terms, note }: SilenceView): SilenceView => ({
	reason,
	...(terms && { terms }),
	...(note !== undefined && { note })
});

function passagesOf(set: TextSet, article: Article, theme: ThemeId): readonly PassageWithText[] {
	const onTheme = referencePassages(set, article.id).filter((one) => one.theme === theme);
	const rests = set.answers
		.filter((answer) => answer.article === article.id && answer.theme === theme)
		.flatMap(({ at }) => at);
	return inReadingOrder(article, onTheme).map((passage) => ({
		...passageView(passage),
		...(rests.some((place) => placesOverlap(place, passage.at)) && { key: true as const }),
		text: spansAt(article, passage.at, passage.cue)
	}));
}

const answersOf = (set: TextSet, article: ArticleId, theme: ThemeId): readonly AnswerView[] =>
	set.answers
		.filter((answer) => answer.article === article && answer.theme === theme)
		.map(({ text, at }) => ({ article, text: cueSpans(text), at: at.map(formatPlace) }));
