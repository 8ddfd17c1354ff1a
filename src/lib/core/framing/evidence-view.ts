import { parsePlace, placesOverlap, type TextSet } from '$lib/core/model';
import type { ArticleView } from './article-view';
import { figuresData, type FiguresData } from './figures-data';
import type { PassageView } from './passage-view';
import { articleRefs, setRef, themeRef, type ArticleRef, type SetRef, type ThemeRef } from './refs';
import type { Span } from './spans';
import { timeData, type TimeData } from './time-data';
import { voicesData, type VoicesData } from './voices-data';

/** Everything the page of figures, voices and time shows, as plain JSON. */
export interface EvidenceView {
	readonly set: SetRef;
	readonly themes: readonly ThemeRef[];
	readonly articles: readonly ArticleRef[];
	readonly figures: FiguresData;
	readonly voices: VoicesData;
	readonly time: TimeData;
}

/** The view of a set's figures, voices and time. */
export const evidenceView = (set: TextSet): EvidenceView => ({
	set: setRef(set),
	themes: set.themes.map(themeRef),
	articles: articleRefs(set),
	figures: figuresData(set),
	voices: voicesData(set),
	time: timeData(set)
});

/** A place of an article as a page shows it. */
export interface PlaceText {
	readonly at: string;
	/** Empty where the article shows no text there. */
	readonly text: readonly Span[];
	/** The passages that hold it, in reading order. */
	readonly passages: readonly PassageView[];
}

/**
 * What stands at some places of an article; the title is shown as a key phrase of the author's.
 *
 * @param addresses such as `p4.s2`; one that is none is left out
 */
export const placeTexts = (
	{ article, blocks, passages }: ArticleView,
	addresses: readonly string[]
): readonly PlaceText[] =>
	addresses.flatMap((address) => {
		const place = parsePlace(address);
		if (!place) return [];
		const here = (at: string) => {
			const other = parsePlace(at);
			return other !== null && placesOverlap(place, other);
		};
		const runs = blocks.find(({ id }) => id === place.block)?.runs ?? [];
		const text = runs
			.filter(({ at }) => here(at))
			.flatMap((run, index): Span[] => [...(index > 0 ? [' '] : []), ...run.text]);
		return [
			{
				at: address,
				text: place.block === 'title' ? [{ cue: article.title }] : text,
				passages: passages.filter(({ at }) => here(at))
			}
		];
	});
