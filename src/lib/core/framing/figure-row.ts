import type { ArticleId, FigureGroupId, ThemeId } from '$lib/core/model';
import type { CitedName } from './cited-names';

/** A number an article claims. `min` and `max` are equal for a single number. */
export interface FigureClaim {
	readonly article: ArticleId;
	/** Such as `p19.s1`. */
	readonly at: string;
	readonly min: number;
	readonly max: number;
	/** Whether it is said to be about right, or given as a range of tens or thousands. */
	readonly approx: boolean;
	readonly period?: string;
	readonly where?: string;
	/** Absent where the article gives the number as its own. */
	readonly source?: Pick<CitedName, 'key' | 'name'>;
	readonly themes: readonly ThemeId[];
}

/** Claims that count the same thing in the same unit: only these share an axis. */
export interface FigureRow {
	readonly group: FigureGroupId;
	readonly title: string;
	readonly unit: string;
	/** From the least to the greatest, then in the articles' order. */
	readonly claims: readonly FigureClaim[];
}
