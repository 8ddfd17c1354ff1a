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
