import {
	placesOverlap,
	type ArticleId,
	type Place,
	type TextSet,
	type ThemeId
} from '$lib/core/model';
import { referencePassages } from './reference';

/** The themes an article's passages at a place speak to, in the set's order. */
export function themesAt(
	set: TextSet,
	article: ArticleId,
	places: readonly Place[]
): readonly ThemeId[] {
	const here = referencePassages(set, article).filter(({ at }) =>
		places.some((place) => placesOverlap(place, at))
	);
	return set.themes.filter(({ id }) => here.some(({ theme }) => theme === id)).map(({ id }) => id);
}
