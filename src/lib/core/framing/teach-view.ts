import type { Article, ArticleId, TeachingNote, TextSet } from '$lib/core/model';
import { formatPlace } from '$lib/core/model';
import { spansAt } from './passage-view';
import { articleRefs, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import type { Span } from './spans';

/** A place a note rests on, with what stands there. */
export interface TeachPlace {
	readonly article: ArticleId;
	/** Present where a later version of the article is meant. */
	readonly version?: number;
	readonly at: string;
	/** Empty where the edition shows nothing of it. */
	readonly text: readonly Span[];
}

/** A note for the teacher, as a page shows it. */
export interface TeachNoteView extends Pick<
	TeachingNote,
	'id' | 'title' | 'text' | 'find' | 'ask'
> {
	readonly places: readonly TeachPlace[];
}

/** Everything the page for teachers shows, as plain JSON. */
export interface TeachView {
	readonly set: SetRef;
	readonly themes: readonly ThemeRef[];
	readonly articles: readonly ArticleRef[];
	readonly notes: readonly TeachNoteView[];
}

/**
 * The view of a set's notes for teachers.
 *
 * @returns null where the set has none
 */
export function teachView(set: TextSet): TeachView | null {
	if (set.teaching.length === 0) return null;
	return {
		set: setRef(set),
		themes: set.themes.map(themeRef),
		articles: articleRefs(set),
		notes: set.teaching.map(({ id, title, text, find, ask, members }) => ({
			id,
			title,
			text,
			...(find !== undefined && { find }),
			...(ask !== undefined && { ask }),
			places: members.flatMap((member) => placeOf(set.articles, member))
		}))
	};
}

function placeOf(
	articles: readonly Article[],
	{ article: id, version, at }: TeachingNote['members'][number]
): readonly TeachPlace[] {
	const article = articles.find((one) => one.id === id);
	const text =
		version === undefined ? article : article?.versions.find((one) => one.version === version);
	if (!article || !text) return [];
	return [
		{
			article: id,
			...(version !== undefined && { version }),
			at: formatPlace(at),
			text: spansAt(text, at)
		}
	];
}
