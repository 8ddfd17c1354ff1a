import {
	asId,
	parsePlace,
	type ActorId,
	type ArticleId,
	type Coding,
	type CoderId,
	type EventId,
	type FigureGroupId,
	type FrameId,
	type LabelGroupId,
	type Passage,
	type PassageId,
	type Place,
	type ThemeId
} from '$lib/core/model';
import type { Localise } from './localise';
import type { CodingFile } from './schema/coding';

/** Places whose address goes backwards (`p4.s3-s2`) are left out: the checker names them. */
const withPlace = <T extends { readonly at: string }, U>(
	items: readonly T[] | undefined,
	make: (item: T, at: Place) => U
): U[] =>
	(items ?? []).flatMap((item) => {
		const at = parsePlace(item.at);
		return at ? [make(item, at)] : [];
	});

/** Gives out `<article>.<at>.<theme>.<frame>`, with `.doubts` or a counter where that is taken. */
function passageIds(): (article: string, passage: CodingFile['passages'][number]) => PassageId {
	const taken = new Set<string>();
	return (article, { at, theme, frame, doubts }) => {
		const base = `${article}.${at}.${theme}.${frame}${doubts ? '.doubts' : ''}`;
		let id = base;
		for (let n = 2; taken.has(id); n++) id = `${base}.${n}`;
		taken.add(id);
		return asId<PassageId>(id);
	};
}

/**
 * @param known whether a theme holds a frame; passages under any other are left out, since no page
 * could show them
 */
export function buildCoding(
	file: CodingFile,
	article: ArticleId,
	coder: CoderId,
	known: (theme: string, frame: string) => boolean,
	localise: Localise
): Coding {
	const idOf = passageIds();
	const passages = file.passages.filter(({ theme, frame }) => known(theme, frame));
	return {
		article,
		version: file.version ?? 1,
		coder,
		considered: (file.considered ?? []).map(parsePlace).filter((place) => place !== null),
		passages: withPlace(passages, (passage, at): Passage => {
			return {
				id: idOf(article, passage),
				article,
				at,
				theme: asId<ThemeId>(passage.theme),
				frame: asId<FrameId>(passage.frame),
				function: passage.function,
				voice: passage.voice,
				...(passage.source !== undefined && { source: passage.source }),
				...(passage.cue !== undefined && { cue: passage.cue }),
				doubts: passage.doubts ?? false,
				...(passage.note !== undefined && { note: localise(passage.note) })
			};
		}),
		labels: withPlace(file.labels, ({ actor, text, says }, at) => {
			return {
				at,
				actor: asId<ActorId>(actor),
				text,
				...(says !== undefined && { says: asId<LabelGroupId>(says) })
			};
		}),
		figures: withPlace(file.figures, (figure, at) => {
			return {
				id: figure.id,
				at,
				min: figure.min,
				max: figure.max ?? figure.min,
				approx: figure.approx ?? false,
				unit: figure.unit,
				counts: asId<FigureGroupId>(figure.counts),
				...(figure.period !== undefined && { period: figure.period }),
				...(figure.where !== undefined && { where: figure.where }),
				...(figure.source !== undefined && { source: figure.source })
			};
		}),
		mentions: withPlace(file.mentions, ({ event }, at) => ({ at, event: asId<EventId>(event) })),
		harm: withPlace(file.harm, ({ acts, actor }, at) => {
			return { at, acts, ...(actor !== undefined && { actor: asId<ActorId>(actor) }) };
		})
	};
}
