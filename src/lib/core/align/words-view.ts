import {
	articleRefs,
	setRef,
	spansAt,
	themeRef,
	type ArticleRef,
	type SetRef,
	type ThemeRef
} from '$lib/core/framing';
import { formatPlace, type ArticleId, type Parallel, type TextSet } from '$lib/core/model';
import { cutTest, type CutTest } from './cut-test';
import type { ProposalsView } from './proposals-view';
import {
	markTellings,
	ownText,
	type TellingMarks,
	type TellingText,
	type WordTelling
} from './tellings';

/** A quotation, figure or report with all its tellings, in the set's order of members. */
export interface ParallelView {
	readonly id: string;
	readonly kind: Parallel['kind'];
	readonly title: string;
	readonly note?: string;
	readonly tellings: readonly WordTelling[];
	readonly marks: TellingMarks;
	/** Of a quotation in the authors' own texts: how each of them cut it. */
	readonly cut?: CutTest;
}

/** Where the articles of a set share words, as plain JSON. */
export interface WordsView {
	readonly set: SetRef;
	readonly themes: readonly ThemeRef[];
	readonly articles: readonly ArticleRef[];
	readonly parallels: readonly ParallelView[];
	/** What comparing finds beside them, where it was asked for. */
	readonly proposals?: ProposalsView;
	/** Articles that were seen in more than one version. */
	readonly changed: readonly ArticleId[];
}

/** The view of the page on words: every parallel side by side, with marks where wording is shared. */
export const wordsView = (set: TextSet): WordsView => ({
	set: setRef(set),
	themes: set.themes.map(themeRef),
	articles: articleRefs(set),
	parallels: set.parallels.map((parallel) => ({
		id: parallel.id,
		title: parallel.title,
		...(parallel.note !== undefined && { note: parallel.note }),
		...compared(parallel.kind, tellingTexts(set, parallel))
	})),
	changed: set.articles.filter(({ versions }) => versions.length > 0).map(({ id }) => id)
});

/** The texts of one parallel compared: marks, and of a quotation how it was cut. */
export function compared(
	kind: Parallel['kind'],
	texts: readonly TellingText[]
): Pick<ParallelView, 'kind' | 'tellings' | 'marks' | 'cut'> {
	const cut = kind === 'quotation' ? cutTest(texts) : null;
	return { kind, ...markTellings(texts), ...(cut && { cut }) };
}

const tellingTexts = (set: TextSet, { members }: Parallel): readonly TellingText[] =>
	members.flatMap(({ article: name, at }): TellingText[] => {
		const article = set.articles.find((one) => one.id === name);
		const spans = article ? spansAt(article, at) : [];
		if (!article || spans.length === 0) return [];
		return [{ article: article.id, at: formatPlace(at), spans, own: ownText(spans) }];
	});
