import type { ArticleRef, ArticleView, FindView, RunView, Span } from '$lib/core/framing';
import { parsePlace, placesOverlap, type NameNote, type Place } from '$lib/core/model';

/** What is said of a sentence beside its words: its passages' key phrase and source, what it calls an actor. */
export interface Beside {
	readonly kind: 'cue' | 'source' | 'label';
	readonly text: string;
	/** Who is called so. */
	readonly actor?: string;
}

export interface SentenceEntry {
	readonly kind: 'sentence';
	/** As it is shown. */
	readonly article: ArticleRef;
	/** Its address, such as `p9.s2`. */
	readonly at: string;
	readonly text: readonly Span[];
	/** Whether the words are the author's own. */
	readonly own: boolean;
	readonly beside: readonly Beside[];
}

export interface TitleEntry {
	readonly kind: 'title';
	readonly article: ArticleRef;
}

export interface ThemeEntry {
	readonly kind: 'theme';
	readonly theme: FindView['themes'][number];
	/** Absent where the theme itself is meant. */
	readonly frame?: FindView['themes'][number]['frames'][number];
}

export interface NameEntry {
	readonly kind: 'name';
	readonly name: NameNote;
}

/** One thing that can be found. */
export type Entry = SentenceEntry | TitleEntry | ThemeEntry | NameEntry;

/** The words of a text as shown, with quotation marks around the author's where they stand in ours. */
export const plainText = (spans: readonly Span[]): string => spans.map(spanText).join('');

/** The words of one piece of a text. */
export function spanText(span: Span): string {
	if (typeof span === 'string') return span;
	if ('cue' in span) return `“${span.cue}”`;
	return 'own' in span ? span.own : span.name;
}

/** The texts of an entry: the one that names it first, then what else it is found by. */
export function textsOf(entry: Entry): readonly [string, ...string[]] {
	switch (entry.kind) {
		case 'sentence':
			return [plainText(entry.text), ...entry.beside.map(({ text }) => text)];
		case 'title': {
			const { title, short, byline, outlet } = entry.article;
			return [title, ...[byline ?? short, outlet].filter((text) => text !== undefined)];
		}
		case 'theme':
			return entry.frame
				? [entry.frame.name, entry.frame.definition]
				: [entry.theme.question, entry.theme.name, entry.theme.definition];
		case 'name':
			return [entry.name.name, entry.name.aliases.join(', '), entry.name.text];
	}
}

/** The themes, frames and names of a set, in its order. */
export const setEntries = ({ themes, names }: FindView): readonly Entry[] => [
	...themes.flatMap((theme): Entry[] => [
		{ kind: 'theme', theme },
		...theme.frames.map((frame): Entry => ({ kind: 'theme', theme, frame }))
	]),
	...names.map((name): Entry => ({ kind: 'name', name }))
];

/** An article's title and sentences, in reading order. */
export function articleEntries(view: ArticleView, labels: FindView['labels']): readonly Entry[] {
	const { article } = view;
	const called = labels.flatMap(({ article: of, at, actor, text }) => {
		const place = of === article.id ? parsePlace(at) : null;
		return place ? [{ place, actor, text }] : [];
	});
	const labelsAt = (place: Place | null): readonly Beside[] =>
		called
			.filter((label) => place && placesOverlap(label.place, place))
			.map(({ actor, text }) => ({ kind: 'label', text, actor }));
	return [
		{ kind: 'title', article },
		...view.blocks.flatMap(({ runs }) =>
			runs.map((run): SentenceEntry => ({
				kind: 'sentence',
				article,
				at: run.at,
				text: run.text,
				own: article.edition !== 'digest' && run.own !== 'missing',
				beside: besideOf(view, run, labelsAt(parsePlace(run.at)))
			}))
		)
	];
}

/** What stands in the sentence anyway is not said again. */
function besideOf(view: ArticleView, run: RunView, labels: readonly Beside[]): readonly Beside[] {
	const text = plainText(run.text).toLowerCase();
	const passages = run.passages.flatMap((index) => view.passages[index] ?? []);
	const all: readonly Beside[] = [
		...passages.flatMap(({ cue }) =>
			cue === undefined ? [] : [{ kind: 'cue' as const, text: cue }]
		),
		...passages.flatMap(({ source }) =>
			source === undefined ? [] : [{ kind: 'source' as const, text: source }]
		),
		...labels
	];
	const seen = new Set<string>();
	return all.filter((one) => {
		const key = one.text.toLowerCase();
		if (seen.has(key) || text.includes(key)) return false;
		seen.add(key);
		return true;
	});
}
