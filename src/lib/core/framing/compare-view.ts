import type { ArticleId, Vantage } from '$lib/core/model';
import type { ArticleRef, SetRef, ThemeRef } from './refs';
import type { AnswerView, FrameCell, FrameRow, SilenceView, ThemeView } from './theme-view';

/** One of the two authors compared. */
export interface CompareSide {
	readonly article: ArticleRef;
	readonly vantage?: Vantage;
	readonly answer?: AnswerView;
	/** Present where the author says nothing of the theme. */
	readonly silence?: SilenceView;
}

/** A frame with what each of the two has of it. */
export interface ComparedFrame extends Pick<FrameRow, 'id' | 'name' | 'definition'> {
	readonly a: FrameCell;
	readonly b: FrameCell;
}

/** Two authors on one theme. */
export interface CompareView {
	readonly set: SetRef;
	readonly theme: ThemeRef;
	readonly themes: readonly ThemeRef[];
	readonly articles: readonly ArticleRef[];
	readonly a: CompareSide;
	readonly b: CompareSide;
	readonly both: readonly ComparedFrame[];
	readonly onlyA: readonly ComparedFrame[];
	readonly onlyB: readonly ComparedFrame[];
}

/**
 * Sorts a theme's frames by who carries them. Frames neither carries are left out.
 *
 * @returns null when one of the articles is not in the set
 */
export function compareView(view: ThemeView, a: ArticleId, b: ArticleId): CompareView | null {
	const sideA = side(view, a);
	const sideB = side(view, b);
	if (!sideA || !sideB) return null;
	const frames = view.frames.map((frame) => ({
		id: frame.id,
		name: frame.name,
		definition: frame.definition,
		a: cellOf(frame, a, sideA),
		b: cellOf(frame, b, sideB)
	}));
	const says = (cell: FrameCell) => cell.passages.length > 0;
	return {
		set: view.set,
		theme: view.theme,
		themes: view.themes,
		articles: view.articles,
		a: sideA,
		b: sideB,
		both: frames.filter((frame) => says(frame.a) && says(frame.b)),
		onlyA: frames.filter((frame) => says(frame.a) && !says(frame.b)),
		onlyB: frames.filter((frame) => !says(frame.a) && says(frame.b))
	};
}

function side(view: ThemeView, id: ArticleId): CompareSide | null {
	const article = view.articles.find((one) => one.id === id);
	if (!article) return null;
	const vantage = view.vantages?.[id];
	const answer = view.answers.find((one) => one.article === id);
	const silence = view.silent.find((one) => one.article === id);
	return {
		article,
		...(vantage && { vantage }),
		...(answer && { answer }),
		...(silence && { silence })
	};
}

/** An author without a column is silent on the whole theme, and so on each of its frames. */
const cellOf = (frame: FrameRow, article: ArticleId, { silence }: CompareSide): FrameCell =>
	frame.cells.find((cell) => cell.article === article) ?? {
		article,
		passages: [],
		more: 0,
		...(silence && { silence })
	};
