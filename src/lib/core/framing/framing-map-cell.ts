import type { ArticleId, FrameId, SilenceReason, ThemeId, Voice } from '$lib/core/model';

/** What one article gives to one voice in a cell. */
export interface MapPart {
	readonly voice: Voice;
	/** Of the article's body, 0 to 1. */
	readonly share: number;
	readonly words: number;
}

/** One article on one theme, or on one frame of it. */
export interface MapCell {
	readonly article: ArticleId;
	/** In the order of `VOICES`; voices without words are left out. */
	readonly parts: readonly MapPart[];
	/** Why the article does not carry the row; null where it does. */
	readonly silence: SilenceReason | null;
	/** Whether its passages doubt the frame: all of them, or some. */
	readonly doubts?: 'all' | 'some';
	/** Its passages in reading order, such as `p4.s2`; absent in a silent cell. */
	readonly at?: readonly string[];
}

/** A row: a theme (`frame` null) or a frame of the theme above it. Cells in the articles' order. */
export interface MapRow {
	readonly theme: ThemeId;
	readonly frame: FrameId | null;
	readonly cells: readonly MapCell[];
}

/** The part of its article that a cell takes, 0 to 1. */
export const cellShare = ({ parts }: MapCell): number =>
	parts.reduce((sum, { share }) => sum + share, 0);
