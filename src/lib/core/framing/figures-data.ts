import type { TextSet } from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { chartArticles, type ChartArticle, type ChartTheme } from './chart-frame';
import { citedNames, type CitedName } from './cited-names';
import type { FigureClaim, FigureRow } from './figure-row';
import { figuresFinding, type FiguresFinding } from './figures-finding';
import { referenceCoding } from './reference';
import { themesAt } from './themes-at';

export interface FiguresData {
	readonly articles: readonly ChartArticle[];
	readonly themes: readonly Omit<ChartTheme, 'frames'>[];
	/** First what several count, then what is counted once; each in the set's order. */
	readonly rows: readonly FigureRow[];
	/** Of the names of what is counted and of who counts, BCP 47. */
	readonly language: string;
	readonly finding: FiguresFinding;
}

/**
 * The numbers a set's articles claim, by what they count and in which unit, in the reference coding.
 * Nothing is converted or added up.
 */
export function figuresData(set: TextSet): FiguresData {
	const articles = chartArticles(set, {});
	const nameOf = citedNames(set);
	const all = articles.flatMap(({ id }) =>
		(referenceCoding(set, id)?.figures ?? []).map((figure) => ({
			group: figure.counts,
			unit: figure.unit,
			claim: {
				article: id,
				at: formatPlace(figure.at),
				min: Math.min(figure.min, figure.max),
				max: Math.max(figure.min, figure.max),
				approx: figure.approx,
				...(figure.period !== undefined && { period: figure.period }),
				...(figure.where !== undefined && { where: figure.where }),
				...(figure.source !== undefined && { source: brief(nameOf(figure.source)) }),
				themes: themesAt(set, id, [figure.at])
			} satisfies FigureClaim
		}))
	);
	const rows = set.figures.flatMap(({ id: group, title }): FigureRow[] => {
		const ofGroup = all.filter((one) => one.group === group);
		return [...new Set(ofGroup.map(({ unit }) => unit))].map((unit) => ({
			group,
			title,
			unit,
			claims: ofGroup
				.filter((one) => one.unit === unit)
				.map(({ claim }) => claim)
				.toSorted((a, b) => a.min - b.min || a.max - b.max)
		}));
	});
	const several = (row: FigureRow) => row.claims.length > 1;
	const sorted = [...rows.filter(several), ...rows.filter((row) => !several(row))];
	return {
		articles,
		themes: set.themes.map(({ id, letter, name }) => ({ id, letter, name })),
		rows: sorted,
		language: set.language,
		finding: figuresFinding(sorted)
	};
}

const brief = ({ key, name }: CitedName) => ({ key, name });
