import type { TimeCell, TimeData, TimeEvent } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';

const t = m.charts.time;

const authorOf = ({ articles }: TimeData, id: string): string =>
	articles.find((one) => one.id === id)?.short ?? id;

/** The finding of the time line in a sentence. */
export function timeTitle(data: TimeData): string {
	const { finding } = data;
	switch (finding.code) {
		case 'no-events':
			return t.noEvents;
		case 'undated':
			return t.undated;
		case 'before-most':
			return t.beforeMost(authorOf(data, finding.article), finding.later, finding.of);
		case 'all-before':
			return t.allBefore(finding.events);
	}
}

const stateOf = ({ state, ahead }: TimeCell): string => (ahead ? t.states.ahead : t.states[state]);

/** The accessible name of an article at an event. */
export const describeTime = (data: TimeData, event: TimeEvent, cell: TimeCell): string =>
	t.cell(authorOf(data, cell.article), event.title, stateOf(cell));

/** The table twin: when each appeared, then events by articles. */
export const timeTable = (data: TimeData): ChartTable => ({
	caption: t.caption,
	columns: [t.rowHeader, ...data.articles.map(({ short }) => short)],
	rows: [
		[
			t.appeared,
			...data.articles.map(({ published }) => (published ? m.common.date(published) : '–'))
		] as const,
		...data.events.map(
			({ date, title, cells }) =>
				[t.row(m.common.date(date), title), ...cells.map(stateOf)] as const
		)
	]
});

/** One line per article and event. */
export const timeCsv = ({ events }: TimeData): CsvRows => [
	t.csv,
	...events.flatMap(({ id, date, cells }) =>
		cells.map(({ article, state, ahead, at }) => [
			id,
			date.earliest,
			date.latest,
			article,
			ahead ? 'told ahead' : state,
			at.join(' ')
		])
	)
];

/** Where each article tells of an event, or how it stands to it. */
export const behindTime = (event: TimeEvent, chosen: string): Behind => ({
	title: t.behind(event.title),
	sides: event.cells.map((cell) => ({
		article: cell.article,
		at: cell.at,
		...((cell.at.length === 0 || cell.ahead) && { note: stateOf(cell) }),
		...(cell.article === chosen && { chosen: true as const })
	}))
});
