import type { Actor, TextSet } from '$lib/core/model';
import { words } from '$lib/core/text';

/** An actor with the proper names it goes by. */
export interface NamedActor extends Actor {
	readonly names: readonly string[];
}

/** Whether the words of a name stand in a text one after another. */
const stands = (name: string, text: string): boolean => {
	const plain = (own: string): string =>
		` ${words(own)
			.map((word) => word.text)
			.join(' ')} `;
	return plain(text).includes(plain(name));
};

/**
 * The actors of a set, each with the people whose name or other name stands in its own: "Russia and
 * Putin" goes by the names of Vladimir Putin.
 */
export const namedActors = (set: Pick<TextSet, 'actors' | 'names'>): readonly NamedActor[] =>
	set.actors.map((actor) => ({
		...actor,
		names: set.names.flatMap(({ name, aliases, kind }) => {
			const all = [name, ...aliases];
			return kind === 'person' && all.some((own) => stands(own, actor.name)) ? all : [];
		})
	}));
