import {
	asId,
	parsePlace,
	type Article,
	type ArticleId,
	type TeachingNote,
	type TeachingNoteId
} from '$lib/core/model';
import type { Localise } from './localise';
import type { SetFile } from './schema/set';

/**
 * The notes for a teacher. A place in an article or a version that is not there is left out: the
 * checker names it.
 *
 * @param ids articles by their ids and older ones
 */
export function buildTeaching(
	notes: NonNullable<SetFile['teaching']>,
	articles: readonly Article[],
	ids: ReadonlyMap<string, ArticleId>,
	localise: Localise
): TeachingNote[] {
	const exists = (id: ArticleId, version: number): boolean =>
		version === 1 ||
		articles.some((one) => one.id === id && one.versions.some((v) => v.version === version));
	return notes.map(({ id, title, text, find, ask, members }) => ({
		id: asId<TeachingNoteId>(id),
		title: localise(title),
		text: localise(text),
		...(find !== undefined && { find: localise(find) }),
		...(ask !== undefined && { ask: localise(ask) }),
		members: members.flatMap(({ article: name, version = 1, at: address }) => {
			const [article, at] = [ids.get(name), parsePlace(address)];
			if (!article || !at || !exists(article, version)) return [];
			return [{ article, ...(version > 1 && { version }), at }];
		})
	}));
}
