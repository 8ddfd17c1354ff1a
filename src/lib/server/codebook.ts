import { compareCodings, type Agreement } from '$lib/core/agreement';
import type { SetRef } from '$lib/core/framing';
import { setRef } from '$lib/core/framing';
import type { HarmQuestion, LabelGroup, TextSet, Theme } from '$lib/core/model';

/** A set's themes, frames and groups of names with their definitions, and how far its coders agree. */
export interface Codebook {
	readonly set: SetRef;
	readonly themes: readonly Omit<Theme, 'terms'>[];
	/** What names can say of those they name. */
	readonly groups: readonly LabelGroup[];
	/** Absent where the set asks about no harm. */
	readonly harm?: HarmQuestion;
	/** Absent where only one person has coded. */
	readonly agreement?: Agreement;
}

/** The codebook of a set, for the page that explains the method. */
export function codebook(set: TextSet): Codebook {
	const coders = new Set(set.codings.map(({ coder }) => coder));
	return {
		set: setRef(set),
		themes: set.themes.map(({ id, letter, name, question, definition, frames }) => ({
			id,
			letter,
			name,
			question,
			definition,
			frames
		})),
		groups: set.labelGroups,
		...(set.harm && { harm: set.harm }),
		...(coders.size > 1 && {
			agreement: compareCodings(
				set.codings,
				set.articles,
				set.themes.map(({ id }) => id)
			)
		})
	};
}
