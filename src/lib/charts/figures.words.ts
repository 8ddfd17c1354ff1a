import type { FigureClaim, FigureRow, FiguresData } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';

const t = m.charts.figures;

/** The finding of the figures in a sentence. */
export function figuresTitle({ rows, finding }: FiguresData): string {
	const title = (id: string) => rows.find(({ group }) => group === id)?.title ?? id;
	switch (finding.code) {
		case 'nothing-coded':
			return t.nothing;
		case 'apart': {
			const { group, unit, least, most, claims, spans } = finding;
			return t.apart(title(group), unit, least, most, claims, spans);
		}
		case 'alike':
			return t.alike(title(finding.group), finding.claims);
		case 'each-once':
			return t.eachOnce(finding.claims);
	}
}

const authorOf = ({ articles }: FiguresData, id: string): string =>
	articles.find((one) => one.id === id)?.short ?? id;
const sourceOf = ({ source }: FigureClaim): string => source?.name ?? t.noSource;
const valueOf = ({ min, max, approx }: FigureClaim): string => t.value(min, max, approx);
const restOf = ({ period, where }: FigureClaim): string =>
	t.detail([period ?? '', where ?? ''].filter((part) => part !== ''));

/** The accessible name of a claim: whose, what, how many, by whose count, when and where. */
export const describeClaim = (data: FiguresData, row: FigureRow, claim: FigureClaim): string =>
	t.claim(
		authorOf(data, claim.article),
		row.title,
		valueOf(claim),
		row.unit,
		sourceOf(claim),
		restOf(claim)
	);

/** The table twin: a row for each claim. */
export const figuresTable = (data: FiguresData): ChartTable => ({
	caption: t.caption,
	columns: t.columns,
	rows: data.rows.flatMap((row) =>
		row.claims.map(
			(claim) =>
				[
					row.title,
					valueOf(claim),
					row.unit,
					sourceOf(claim),
					claim.period ?? '',
					claim.where ?? '',
					authorOf(data, claim.article)
				] as const
		)
	)
});

/** One line per claim. */
export const figuresCsv = ({ rows }: FiguresData): CsvRows => [
	t.csv,
	...rows.flatMap(({ group, unit, claims }) =>
		claims.map(({ min, max, approx, period, where, source, article, at }) => [
			group,
			unit,
			min,
			max,
			String(approx),
			period ?? '',
			where ?? '',
			source?.name ?? '',
			article,
			at
		])
	)
];

/** The passages of all claims that count the same, the one chosen among them. */
export const behindFigures = (
	{ articles }: FiguresData,
	row: FigureRow,
	chosen: FigureClaim
): Behind => ({
	title: row.title,
	sides: articles.flatMap(({ id }) =>
		row.claims
			.filter((claim) => claim.article === id)
			.map((claim) => ({
				article: id,
				at: [claim.at],
				note: t.note(valueOf(claim), row.unit, sourceOf(claim)),
				...(claim === chosen && { chosen: true as const })
			}))
	)
});
