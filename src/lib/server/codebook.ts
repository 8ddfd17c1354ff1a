import { compareCodings, type Agreement } from '$lib/core/agreement';
import type { SetRef } from '$lib/core/framing';
import { setRef } from '$lib/core/framing';
import type { TextSet, Theme } from '$lib/core/model';

/** A set's themes and frames with their definitions, and how far its coders agree. */
export interface Codebook {
	readonly set: SetRef;
	readonly themes: readonly Omit<Theme, 'terms'>[];
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
		...(coders.size > 1 && {
			agreement: compareCodings(
				set.codings,
				set.articles,
				set.themes.map(({ id }) => id)
			)
		})
	};
}
