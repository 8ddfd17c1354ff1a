import {
	asId,
	compareDates,
	parsePlace,
	type ActorId,
	type Article,
	type ArticleId,
	type CoderId,
	type EventId,
	type FigureGroupId,
	type FrameId,
	type LabelGroupId,
	type ParallelId,
	type SetId,
	type TextSet,
	type Theme,
	type ThemeId
} from '$lib/core/model';
import { buildArticle } from './build-article';
import { buildCoding } from './build-coding';
import { buildTeaching } from './build-teaching';
import { parseEdtf } from './edtf';
import { localiser, type Localise } from './localise';
import { contentHash, type RawSet } from './raw-set';
import type { SetFile } from './schema/set';

const A = 'A'.codePointAt(0) ?? 65;

/** A, B, C … Z, AA, AB …: sets with more than 26 themes exist only in tests. */
function letter(index: number): string {
	const own = String.fromCodePoint(A + (index % 26));
	return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}

function buildTheme(theme: SetFile['themes'][number], index: number, localise: Localise): Theme {
	return {
		id: asId<ThemeId>(theme.id),
		letter: letter(index),
		name: localise(theme.name),
		question: localise(theme.question),
		definition: localise(theme.definition),
		terms: theme.terms ?? [],
		frames: theme.frames.map((frame) => {
			return {
				id: asId<FrameId>(frame.id),
				name: localise(frame.name),
				definition: localise(frame.definition),
				example: localise(frame.example)
			};
		})
	};
}

const byDate = (a: Article, b: Article): number => {
	if (a.published && b.published) return compareDates(a.published, b.published);
	return Number(!a.published) - Number(!b.published);
};

/** Places of a list of addresses; one that goes backwards is left out and named by the checker. */
const places = (addresses: readonly string[]) =>
	addresses.map(parsePlace).filter((place) => place !== null);

/**
 * Makes the set the pages show: one language chosen, defaults filled in, articles by date, and
 * whatever points to an article, theme or frame that is not there left out.
 */
export function buildSet(raw: RawSet, language?: string): TextSet {
	const { set: file } = raw;
	const localise = localiser(...(language === undefined ? [] : [language]), file.language);
	const articles = [...raw.articles]
		.map(([id, article]) => buildArticle(id, article, raw, localise))
		.sort(byDate);
	const ids = new Map<string, ArticleId>();
	for (const { id, aliases } of articles) for (const alias of aliases) ids.set(alias, id);
	for (const { id } of articles) ids.set(id, id);

	const themes = file.themes.map((theme, i) => buildTheme(theme, i, localise));
	const frames = new Map(
		themes.map((t) => [String(t.id), new Set(t.frames.map((f) => String(f.id)))])
	);
	const known = (theme: string, frame?: string): boolean =>
		frame === undefined ? frames.has(theme) : (frames.get(theme)?.has(frame) ?? false);

	const codings = [...raw.codings].flatMap(([path, coding]) => {
		const [coder = '', name = ''] = path.split('/');
		const article = ids.get(name);
		return article ? [buildCoding(coding, article, asId<CoderId>(coder), known, localise)] : [];
	});

	return {
		id: asId<SetId>(raw.id),
		hash: contentHash(raw),
		title: localise(file.title),
		question: localise(file.question),
		introduction: localise(file.introduction),
		...(file.care !== undefined && { care: localise(file.care) }),
		...(file.notice !== undefined && { notice: localise(file.notice) }),
		language: language ?? file.language,
		articles,
		themes,
		actors: (file.actors ?? []).map(({ id, name }) => ({
			id: asId<ActorId>(id),
			name: localise(name)
		})),
		labelGroups: (file.labelGroups ?? []).map(({ id, name, definition, example }) => ({
			id: asId<LabelGroupId>(id),
			name: localise(name),
			definition: localise(definition),
			example: localise(example)
		})),
		...(file.harm !== undefined && {
			harm: { title: localise(file.harm.title), definition: localise(file.harm.definition) }
		}),
		names: (file.names ?? []).map(({ name, aliases, kind, text }) => {
			return { name, aliases: aliases ?? [], kind, text: localise(text) };
		}),
		cited: (file.cited ?? []).map(({ name, aliases, role, of }) => ({
			name,
			aliases: aliases ?? [],
			role,
			...(of !== undefined && { of: asId<ActorId>(of) })
		})),
		events: (file.events ?? []).flatMap(({ id, date, title }) => {
			const parsed = parseEdtf(date);
			return parsed ? [{ id: asId<EventId>(id), date: parsed, title: localise(title) }] : [];
		}),
		figures: (file.figures ?? []).map(({ id, title }) => {
			return { id: asId<FigureGroupId>(id), title: localise(title) };
		}),
		parallels: (file.parallels ?? []).map(({ id, kind, title, note, members }) => {
			return {
				id: asId<ParallelId>(id),
				kind,
				title: localise(title),
				...(note !== undefined && { note: localise(note) }),
				members: members.flatMap((member) => {
					const [article, at] = [ids.get(member.article), parsePlace(member.at)];
					return article && at ? [{ article, at }] : [];
				})
			};
		}),
		silences: (file.silences ?? []).flatMap(
			({ theme, frame, article: name, reason, terms, note }) => {
				const article = ids.get(name);
				if (!article || !known(theme, frame)) return [];
				return [
					{
						theme: asId<ThemeId>(theme),
						...(frame !== undefined && { frame: asId<FrameId>(frame) }),
						article,
						reason,
						...(terms !== undefined && { terms }),
						...(note !== undefined && { note: localise(note) })
					}
				];
			}
		),
		answers: (file.answers ?? []).flatMap(({ theme, article: name, text, at }) => {
			const article = ids.get(name);
			if (!article || !known(theme)) return [];
			return [{ theme: asId<ThemeId>(theme), article, text: localise(text), at: places(at) }];
		}),
		outside: (file.outside ?? []).flatMap(({ article: name, at: address, text }) => {
			const [article, at] = [ids.get(name), parsePlace(address)];
			return article && at ? [{ article, at, text: localise(text) }] : [];
		}),
		teaching: buildTeaching(file.teaching ?? [], articles, ids, localise),
		referenceCoder: asId<CoderId>(file.reference),
		codings
	};
}
