import { cellShare, type FramingMapData, type MapCell, type MapRow } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';
import type { MapUnit } from './framing-map.layout';

const t = m.charts.framingMap;

/** The finding of a framing map in a sentence. */
export function framingMapTitle({ articles, themes, finding }: FramingMapData): string {
	const author = (id: string) => articles.find((one) => one.id === id)?.short ?? id;
	const theme = (id: string) => themes.find((one) => one.id === id);
	const themeName = (id: string) => m.common.quoted(theme(id)?.name ?? id);
	const frame = (ofTheme: string, id: string) =>
		theme(ofTheme)?.frames.find((one) => one.id === id)?.name ?? id;
	switch (finding.code) {
		case 'nothing-coded':
			return t.nothing;
		case 'most-words':
			return t.mostWords(
				author(finding.article),
				themeName(finding.theme),
				finding.share,
				finding.soFar
			);
		case 'few-speak':
			return t.fewSpeak(
				finding.articles.map(author),
				finding.of,
				themeName(finding.theme),
				finding.soFar
			);
		case 'frame-alone':
			return t.frameAlone(
				author(finding.article),
				frame(finding.theme, finding.frame),
				finding.soFar
			);
		case 'frame-shared':
			return t.frameShared(frame(finding.theme, finding.frame), finding.of);
		case 'most-room':
			return t.mostRoom(author(finding.article), themeName(finding.theme), finding.share);
	}
}

/** What a cell holds, part by part: shares by voice, `in the title alone`, doubt. */
function contentOf(cell: MapCell, unit: MapUnit): string[] {
	const parts = cell.parts.map(({ share, words, voice }) =>
		unit === 'percent' ? t.share(share, voice) : t.count(words, voice)
	);
	return [
		...(parts.length > 0 ? parts : [t.inTitle]),
		...(cell.doubts ? [t.doubts[cell.doubts]] : [])
	];
}

/** The accessible name of a cell, such as `Quill, Boom: 9 % of the article, said by the author`. */
export function describeCell(
	{ articles }: FramingMapData,
	row: string,
	cell: MapCell,
	unit: MapUnit
): string {
	const author = articles.find(({ id }) => id === cell.article)?.short ?? cell.article;
	if (cell.silence) return t.silent(author, row, cell.silence);
	return t.cell(author, row, contentOf(cell, unit));
}

/** The table twin: the same rows and columns as the drawing, in the unit it is drawn in. */
export function framingMapTable(data: FramingMapData, unit: MapUnit): ChartTable {
	return {
		caption: t.caption,
		columns: [t.rowHeader, ...data.articles.map(({ short }) => short)],
		rows: data.rows.map(({ theme: themeId, frame: frameId, cells }) => {
			const theme = data.themes.find(({ id }) => id === themeId);
			const frame = theme?.frames.find(({ id }) => id === frameId);
			const name = theme ? `${theme.letter} ${theme.name}` : themeId;
			return [
				frame ? `${name}: ${frame.name}` : name,
				...cells.map((cell) =>
					cell.silence ? m.charts.reason[cell.silence] : contentOf(cell, unit).join('; ')
				)
			];
		})
	};
}

/** One line per part of a frame's cell, or per silence; percent and words with their decimals. */
export function framingMapCsv(data: FramingMapData): CsvRows {
	const lines = data.rows
		.filter(({ frame }) => frame !== null)
		.flatMap(({ theme, frame, cells }) =>
			cells.flatMap((cell) => {
				const start = [theme, frame ?? '', cell.article];
				if (cell.silence) return [[...start, '', 0, 0, cell.silence]];
				if (cellShare(cell) === 0) return [[...start, '', 0, 0, '']];
				return cell.parts.map(({ voice, share, words }) => [
					...start,
					voice,
					Number((share * 100).toFixed(3)),
					words,
					''
				]);
			})
		);
	return [t.csv, ...lines];
}

/** The passages of a theme or frame in every article, and why others have none. */
export const behindMap = (name: string, { cells }: MapRow, chosen: string): Behind => ({
	title: name,
	sides: cells.map(({ article, at = [], silence }) => ({
		article,
		at,
		...(silence && { note: m.charts.reason[silence] }),
		...(article === chosen && { chosen: true as const })
	}))
});
