/** How fast a voice may speak, against its ordinary pace. */
export const SPEEDS = [0.7, 0.85, 1, 1.2, 1.5, 2] as const;

/** What a reader has chosen of how texts are read aloud. */
export interface AloudChoice {
	readonly speed: (typeof SPEEDS)[number];
	/** The voice for a language, by the language without its region. */
	readonly voices: Readonly<Partial<Record<string, string>>>;
}

/** Reads what was kept. What is not ours, damaged, or of another version counts as not chosen. */
export function decodeAloudChoice(text: string | null): AloudChoice {
	let kept: { readonly speed?: unknown; readonly voices?: unknown } = {};
	try {
		kept = Object(JSON.parse(text ?? 'null')) as typeof kept;
	} catch {
		// As if nothing had been kept.
	}
	return {
		speed: SPEEDS.find((speed) => speed === kept.speed) ?? 1,
		voices: Object.fromEntries(
			Object.entries(Object(kept.voices) as Readonly<Record<string, unknown>>).filter(
				(entry): entry is [string, string] => typeof entry[1] === 'string'
			)
		)
	};
}
