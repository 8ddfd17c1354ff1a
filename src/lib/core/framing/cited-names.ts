import type { ActorId, Cited, CitedRole, TextSet } from '$lib/core/model';

/** As what somebody speaks; `unsorted` where the set does not say. */
export type SourceRole = CitedRole | 'unsorted';

/** Somebody cited, as charts know them. */
export interface CitedName {
	/** The same for one person in all charts of a set: what a choice in the address names. */
	readonly key: string;
	readonly name: string;
	/** As what, in the coder's words: what stands behind the name's comma. */
	readonly as?: string;
	readonly role: SourceRole;
	/** The actor as one of whom they speak. */
	readonly of?: ActorId;
}

/** A name as a key: lower case, letters and digits of any script, hyphens between. */
const keyOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '') || 'unnamed';

/**
 * Reads the `source` of a passage or figure: the set's own list first, by name or other name, the
 * whole text or what stands before its first comma; else that beginning is the name.
 */
export function citedNames({ cited }: Pick<TextSet, 'cited'>): (source: string) => CitedName {
	const byName = new Map<string, Cited>();
	for (const one of cited) for (const name of [one.name, ...one.aliases]) byName.set(name, one);
	return (source) => {
		const [head = '', as] = source.split(',').map((part) => part.trim());
		const known = byName.get(source) ?? byName.get(head);
		const name = known?.name ?? head;
		return {
			key: keyOf(name),
			name,
			...(as !== undefined && as !== '' && { as }),
			role: known?.role ?? 'unsorted',
			...(known?.of !== undefined && { of: known.of })
		};
	};
}
