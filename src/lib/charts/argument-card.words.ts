import {
	ARGUMENT_STEPS,
	type ArgumentCardData,
	type ArgumentCell,
	type ArgumentPoint
} from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';

const t = m.charts.argumentCard;

/** The finding of an argument card in a sentence. */
export function argumentCardTitle({ articles, finding }: ArgumentCardData): string {
	const author = (id: string) => articles.find((one) => one.id === id)?.short ?? id;
	switch (finding.code) {
		case 'nothing-coded':
			return t.nothing;
		case 'facts-only':
			return t.factsOnly(finding.of, finding.soFar);
		case 'one-article': {
			const missing = ARGUMENT_STEPS.filter((step) => finding.missing.includes(step));
			return t.oneArticle(
				author(finding.article),
				missing.map((step) => t.steps[step]),
				finding.soFar
			);
		}
		case 'no-remedy':
			return t.noRemedy(finding.of, finding.soFar);
		case 'remedy-by-others':
			return t.remedyByOthers(finding.articles.map(author), finding.of, finding.soFar);
		case 'own-remedy':
			return t.ownRemedy(finding.articles.map(author), finding.of, finding.soFar);
	}
}

const frameName = ({ themes }: ArgumentCardData, { theme, frame }: ArgumentPoint): string =>
	themes.find(({ id }) => id === theme)?.frames.find(({ id }) => id === frame)?.name ?? frame;

const shown = ({ text, isAuthors }: ArgumentPoint) => (isAuthors ? t.authors(text) : text);

/** The accessible name of a point: whose, which step, which frame, its words, in whose voice. */
export function describePoint(
	data: ArgumentCardData,
	{ article, step }: ArgumentCell,
	point: ArgumentPoint
): string {
	const author = data.articles.find(({ id }) => id === article)?.short ?? article;
	const { voice, doubts } = point;
	return t.point(author, t.steps[step], frameName(data, point), shown(point), voice, doubts);
}

/** The accessible name of an empty step. */
export function describeEmpty({ articles }: ArgumentCardData, cell: ArgumentCell): string {
	const article = articles.find(({ id }) => id === cell.article);
	const word = article?.read === false ? t.unread : t.empty;
	return t.silent(article?.short ?? cell.article, t.steps[cell.step], word);
}

/** The table twin: steps by authors. */
export function argumentCardTable(data: ArgumentCardData): ChartTable {
	return {
		caption: t.caption,
		columns: [t.stepHeader, ...data.articles.map(({ short }) => short)],
		rows: ARGUMENT_STEPS.map((step) => [
			t.steps[step],
			...data.articles.map(({ id, read }) => {
				const cell = data.cells.find((one) => one.step === step && one.article === id);
				if (!cell || cell.points.length === 0) return read ? t.empty : t.unread;
				const points = cell.points.map((point) => {
					const frame = frameName(data, point);
					const told = `${point.doubts ? t.doubts(frame) : frame}: ${shown(point)}`;
					return `${told} (${m.charts.voice[point.voice]})`;
				});
				return [...points, ...(cell.more > 0 ? [t.more(cell.more)] : [])].join('; ');
			})
		])
	};
}

/** One line per point. */
export const argumentCardCsv = ({ cells }: ArgumentCardData): CsvRows => [
	t.csv,
	...cells.flatMap(({ step, article, points }) =>
		points.map(({ theme, frame, voice, doubts, at, text }) => [
			step,
			article,
			theme,
			frame,
			voice,
			String(doubts),
			at,
			text
		])
	)
];

/** What every article says at the same step. */
export const behindCard = (
	{ cells }: ArgumentCardData,
	chosen: ArgumentCell,
	point: ArgumentPoint
): Behind => ({
	title: t.steps[chosen.step],
	sides: cells
		.filter(({ step }) => step === chosen.step)
		.map(({ article, points }) => ({
			article,
			at: article === chosen.article ? [point.at] : points.map(({ at }) => at),
			...(points.length === 0 && { note: t.empty }),
			...(article === chosen.article && { chosen: true as const })
		}))
});
