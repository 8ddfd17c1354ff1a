import type { ArticleId, FrameId, ThemeId } from '$lib/core/model';

/**
 * Where a set's pages are. Components are handed these, so that the same ones serve a set that was
 * built into the site and one that is only on this device.
 */
export interface SetLinks {
	readonly set: () => string;
	readonly theme: (theme: ThemeId) => string;
	/** A frame opened on its theme's page, at one author where given. */
	readonly frame: (theme: ThemeId, frame: FrameId, article?: ArticleId) => string;
	/**
	 * An article, at a place (an address such as `p9.s2`) and with a theme chosen, where given; `marked`
	 * are places that a chart has in mind.
	 */
	readonly read: (
		article: ArticleId,
		options?: {
			readonly at?: string;
			readonly theme?: ThemeId;
			readonly with?: readonly ArticleId[];
			readonly marked?: readonly string[];
		}
	) => string;
	readonly compare: (a: ArticleId, b: ArticleId, theme: ThemeId) => string;
	/** Where the articles tell the same thing. */
	readonly words: () => string;
	/** Figures, voices and time. */
	readonly evidence: () => string;
	/** What changed between the versions of an article. */
	readonly versions: (article: ArticleId) => string;
	/** Where the set is read blind, if it can be. */
	readonly blind?: () => string;
	/** The notes for teachers, where the set has any. */
	readonly teach: () => string;
	readonly method: () => string;
}
