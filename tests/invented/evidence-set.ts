import {
	asId,
	parsePlace,
	type ActorId,
	type EventId,
	type Figure,
	type FigureGroupId,
	type Place,
	type TextSet,
	type UncertainDate
} from '$lib/core/model';
import type { SetSize } from './sizes';

/** A day, or the days between two; approximate with `~`: `2021-05-04`, `2021-05-01..2021-05-31~`. */
export function day(written: string): UncertainDate {
	const [from = '', to = from] = written.replace('~', '').split('..');
	return {
		edtf: written,
		earliest: from,
		latest: to,
		approximate: written.endsWith('~'),
		precision: from.slice(0, 7) === to.slice(0, 7) && from !== to ? 'month' : 'day'
	};
}

const at = (address: string): Place => {
	const place = parsePlace(address);
	if (!place) throw new Error(`no address: ${address}`);
	return place;
};

/** A claim in short: `p1.s1 crossings 120-300~ per day | since 2019 | at the quay | the harbour office`. */
function figure(line: string, index: number): Figure {
	const [head = '', period, where, source] = line.split('|').map((part) => part.trim());
	const [address = '', counts = '', number = '', ...unit] = head.split(' ');
	const [min = '0', max = min] = number.replace('~', '').split('-');
	return {
		id: `figure-${index}`,
		at: at(address),
		counts: asId<FigureGroupId>(counts),
		min: Number(min),
		max: Number(max),
		approx: number.endsWith('~'),
		unit: unit.join(' '),
		...(period && { period }),
		...(where && { where }),
		...(source && { source })
	};
}

export interface Evidence {
	/** By article. */
	readonly figures?: Readonly<Record<string, readonly string[]>>;
	/** Days by event. */
	readonly events?: Readonly<Record<string, string>>;
	/** By article: `p1.s1 storm`. */
	readonly mentions?: Readonly<Record<string, readonly string[]>>;
	/** Days by article; those left out are undated. */
	readonly published?: Readonly<Record<string, string>>;
	/** By article: `p1.s1 crew the hands`. */
	readonly labels?: Readonly<Record<string, readonly string[]>>;
	readonly cited?: TextSet['cited'];
	readonly actors?: readonly string[];
}

/** An invented set with figures, events, and who is cited. For tests only. */
export function withEvidence(set: TextSet, evidence: Evidence): TextSet {
	const groups = Object.values(evidence.figures ?? {})
		.flat()
		.map((line) => line.split(' ')[1] ?? '');
	return {
		...set,
		articles: set.articles.map((article) => {
			const published = evidence.published?.[article.id];
			return published === undefined ? article : { ...article, published: day(published) };
		}),
		actors: (evidence.actors ?? []).map((id) => ({ id: asId<ActorId>(id), name: `The ${id}` })),
		cited: evidence.cited ?? [],
		events: Object.entries(evidence.events ?? {}).map(([id, date]) => ({
			id: asId<EventId>(id),
			title: `The ${id}`,
			date: day(date)
		})),
		figures: [...new Set(groups)].map((id) => ({
			id: asId<FigureGroupId>(id),
			title: `How many ${id}`
		})),
		codings: set.codings.map((coding) => ({
			...coding,
			figures: (evidence.figures?.[coding.article] ?? []).map(figure),
			labels: (evidence.labels?.[coding.article] ?? []).map((line) => {
				const [address = '', actor = '', ...text] = line.split(' ');
				return { at: at(address), actor: asId<ActorId>(actor), text: text.join(' ') };
			}),
			mentions: (evidence.mentions?.[coding.article] ?? []).map((line) => {
				const [address = '', event = ''] = line.split(' ');
				return { at: at(address), event: asId<EventId>(event) };
			})
		}))
	};
}

const LONG = 'the harbour office of the far northern side of the long bay';

/** A set with figures, events and actors added by rule: odd articles give ranges. */
export function evidenceOf(set: TextSet, size: Pick<SetSize, 'labels' | 'silent'> = {}): TextSet {
	const ids = set.articles.map(({ id }) => id);
	const label = (text: string) => (size.labels === undefined ? text : `${text} of ${LONG}`);
	const each = (lines: (index: number) => string[]) =>
		Object.fromEntries(ids.map((id, index) => [id, index === size.silent ? [] : lines(index)]));
	const events = Array.from({ length: 9 }, (_, index) => `2021-0${index + 1}-15`);
	const full = withEvidence(set, {
		figures: each((index) => [
			`p1.s1 boats ${3 * 10 ** (index % 6)}${index % 2 === 1 ? `-${4 * 10 ** (index % 6)}~` : ''} boats | ${label('in May')} | ${label('at sea')} | ${label('the quay')}`,
			`p2.s1 crates ${40 + index} crates`,
			`p3.s1 lost-${index} 2000000-22000000~ people`
		]),
		events: Object.fromEntries(events.map((date, index) => [`event-${index}`, date])),
		published: Object.fromEntries(
			ids.flatMap((id, index) =>
				index % 4 === 3
					? []
					: [[id, index % 3 === 2 ? '2021-04-01..2021-06-30~' : `2021-0${(index % 9) + 1}-20`]]
			)
		),
		mentions: each((index) => [`p1.s1 event-${index % 9}`, `p4.s2 event-${(index + 4) % 9}`]),
		actors: ['crew', 'owner'],
		labels: each(() => ['p1.s1 crew hands', 'p5.s1 owner the firm']),
		cited: [{ name: 'a neighbour', aliases: [], role: 'witness', of: asId<ActorId>('crew') }]
	});
	return size.labels === undefined
		? full
		: {
				...full,
				figures: full.figures.map((one) => ({ ...one, title: label(one.title) })),
				events: full.events.map((one) => ({ ...one, title: label(one.title) }))
			};
}
