import type { MarkToken } from './chart-talk';

/**
 * Where the marks of a chart lead. The pages hand this in: a chart knows no routes. Ids come
 * straight from the set; every function answers an address for `href`.
 */
export interface ChartLinks {
	/** The passages of a frame in an article, or why it has none. */
	readonly frame: (theme: string, frame: string, article: string) => string;
	/** An article, at a place and with a theme marked. */
	readonly read: (
		article: string,
		where: { readonly at?: string | undefined; readonly theme?: string | undefined }
	) => string;
	/** The same page with something marked in all its charts. */
	readonly mark: (token: MarkToken) => string;
}
