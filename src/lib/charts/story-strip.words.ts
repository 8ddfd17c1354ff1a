import type { StoryStripData, StripSegment } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';

const t = m.charts.storyStrip;

/** The finding of a story strip in a sentence. */
export function storyStripTitle({ articles, themes, finding }: StoryStripData): string {
	const author = (id: string) => articles.find((one) => one.id === id)?.short ?? id;
	const theme = (id: string) => m.common.quoted(themes.find((one) => one.id === id)?.name ?? id);
	switch (finding.code) {
		case 'nothing-coded':
			return t.nothing;
		case 'one-opens':
			return t.oneOpens(
				author(finding.article),
				finding.themes.map(theme),
				finding.after,
				finding.soFar
			);
		case 'earliest':
			return t.earliest(
				finding.articles.map(author),
				finding.of,
				theme(finding.theme),
				finding.after,
				finding.soFar
			);
		case 'all-open':
			return t.allOpen(finding.of, theme(finding.theme), finding.soFar);
		case 'most-open':
			return t.mostOpen(
				finding.articles.map(author),
				finding.of,
				theme(finding.theme),
				finding.soFar
			);
		case 'each-opens-apart':
			return t.eachApart(finding.of, finding.soFar);
		case 'openings-tie':
			return t.tie(finding.themes.map(theme), finding.each, finding.soFar);
	}
}

/** The accessible name of a segment, such as `Quill, Jobs and Sea: from 10 % to 18 % of the text`. */
export function describeSegment(
	{ articles, themes }: StoryStripData,
	article: string,
	segment: StripSegment
): string {
	const names = segment.themes.map((id) => themes.find((one) => one.id === id)?.name ?? id);
	const author = articles.find(({ id }) => id === article)?.short ?? article;
	return t.segment(author, names, segment.start, segment.end);
}

/** The table twin: a row per stretch, in reading order. */
export function storyStripTable(data: StoryStripData): ChartTable {
	const name = (id: string) => {
		const theme = data.themes.find((one) => one.id === id);
		return theme ? `${theme.letter} ${theme.name}` : id;
	};
	return {
		caption: t.caption,
		columns: t.columns,
		rows: data.lanes.flatMap(({ article: id, segments }) => {
			const author = data.articles.find((one) => one.id === id)?.short ?? id;
			if (segments.length === 0) return [[author, '', '', t.silent] as const];
			return segments.map(
				({ start, end, themes }) =>
					[
						author,
						m.charts.percent(start),
						m.charts.percent(end),
						themes.map(name).join(', ')
					] as const
			);
		})
	};
}

/** One line per theme of each stretch; places in percent of the body. */
export const storyStripCsv = ({ lanes }: StoryStripData): CsvRows => [
	t.csv,
	...lanes.flatMap(({ article, segments }) =>
		segments.flatMap(({ start, end, themes, at }) =>
			themes.map((theme) => [article, at, theme, toPercent(start), toPercent(end)])
		)
	)
];

const toPercent = (share: number) => Number((share * 100).toFixed(3));

/** Where a stretch begins, and where every other article speaks to the same themes. */
export const behindStrip = (
	{ themes, lanes }: StoryStripData,
	chosen: string,
	segment: StripSegment
): Behind => ({
	title: segment.themes
		.map((id) => themes.find((one) => one.id === id)?.name ?? id)
		.join(m.common.separator),
	sides: lanes.map(({ article, segments }) => {
		const same = segments.filter((one) => one.themes.some((id) => segment.themes.includes(id)));
		return {
			article,
			at: article === chosen ? [segment.at] : same.map(({ at }) => at),
			...(same.length === 0 && { note: t.elsewhere }),
			...(article === chosen && { chosen: true as const })
		};
	})
});
