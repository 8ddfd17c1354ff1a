import { cellWords, type HeardCell, type VoiceCell, type VoicesData } from '$lib/core/framing';
import { m } from '$lib/messages';
import type { Behind } from './chart-talk';
import type { ChartTable, CsvRows } from './csv';

const t = m.charts.voices;

const nameOf = ({ name }: { readonly name: string }): string => (name === '' ? t.unnamed : name);
const authorOf = ({ articles }: VoicesData, id: string): string =>
	articles.find((one) => one.id === id)?.short ?? id;

/** The finding of the voices in a sentence. */
export function voicesTitle(data: VoicesData): string {
	const { finding } = data;
	switch (finding.code) {
		case 'nothing-coded':
			return t.nothing;
		case 'one-article':
			return t.oneArticle(authorOf(data, finding.article), finding.own, finding.soFar);
		case 'all-own':
			return t.allOwn(finding.of, finding.soFar);
		case 'one-lets-speak': {
			const { article, own, role, roleShare } = finding.most;
			return t.oneLetsSpeak(
				authorOf(data, article),
				1 - own,
				role,
				roleShare,
				finding.alone.map((id) => authorOf(data, id)),
				finding.soFar
			);
		}
		case 'alike':
			return t.alike(finding.of, finding.own, finding.soFar);
	}
}

/** The accessible name of a voice in an article: how much, and how much of it quoted. */
export function describeVoice(
	data: VoicesData,
	row: string,
	{ cell, share }: { readonly cell: VoiceCell; readonly share: number }
): string {
	const author = authorOf(data, cell.article);
	const words = cellWords(cell);
	if (words > 0) return t.cell(author, row, share, words, cell.quoted);
	return cell.at.length > 0 ? `${author}, ${row}: ${t.titleOnly}` : t.none(author, row);
}

const heardState = ({ state, count }: HeardCell): string =>
	state === 'absent' ? t.heard.states.absent : t.heard.states[state](count);

/** The accessible name of somebody in an article: heard, named, or neither. */
export const describeHeard = (data: VoicesData, row: string, cell: HeardCell): string =>
	t.heardCell(authorOf(data, cell.article), row, heardState(cell));

/** The table twin: voices by articles, everybody under what they speak as; then who is heard. */
export function voicesTable(data: VoicesData): ChartTable {
	const words = (cells: readonly VoiceCell[]) =>
		cells.map((cell) => {
			if (cell.at.length === 0) return '–';
			const count = cellWords(cell);
			return count > 0 ? m.charts.words(count) : t.titleOnly;
		});
	return {
		caption: t.caption,
		columns: [t.rowHeader, ...data.articles.map(({ short }) => short)],
		rows: [
			[t.author, ...words(data.own)] as const,
			...data.roles.flatMap(({ role, cells, sources }) => [
				[t.roles[role], ...words(cells)] as const,
				...sources.map(
					({ name, as, cells: own }) =>
						[[nameOf({ name }), ...(as ? [as] : [])].join(', '), ...words(own)] as const
				)
			]),
			...data.heard.map(({ actor, cells }) => [actor.name, ...cells.map(heardState)] as const)
		]
	};
}

/** One line per voice of an article. */
export function voicesCsv(data: VoicesData): CsvRows {
	const line = (role: string, name: string, as: string, cells: readonly VoiceCell[]) =>
		cells
			.filter(({ at }) => at.length > 0)
			.map(({ article, reported, quoted, at }) => [
				role,
				name,
				as,
				article,
				reported,
				quoted,
				at.join(' ')
			]);
	return [
		t.csv,
		...line('author', '', '', data.own),
		...data.roles.flatMap(({ role, sources }) =>
			sources.flatMap(({ name, as, cells }) => line(role, name, as ?? '', cells))
		)
	];
}

/** The passages of a voice in every article that has it, and who does not. */
export function behindVoice(data: VoicesData, key: string, chosen: string): Behind {
	const role = data.roles.find((one) => one.role === key);
	const source = data.roles.flatMap(({ sources }) => sources).find((one) => one.key === key);
	const cells = key === 'author' ? data.own : (role?.cells ?? source?.cells ?? []);
	const named = source ? nameOf(source) : t.unnamed;
	const name = key === 'author' ? t.author : role ? t.roles[role.role] : named;
	return {
		title: t.behind(name),
		sides: cells.map(({ article, at }) => ({
			article,
			at,
			...(at.length === 0 && { note: t.notCited }),
			...(article === chosen && { chosen: true as const })
		}))
	};
}

/** What somebody says in each article, or where they are only named. */
export function behindHeard(data: VoicesData, actor: string, chosen: string): Behind {
	const row = data.heard.find((one) => one.actor.id === actor);
	return {
		title: row?.actor.name ?? actor,
		sides: (row?.cells ?? []).map(({ article, state, at }) => ({
			article,
			at,
			...(state === 'spoken-of' && { note: t.notHeard }),
			...(state === 'absent' && { note: t.notNamed }),
			...(article === chosen && { chosen: true as const })
		}))
	};
}
