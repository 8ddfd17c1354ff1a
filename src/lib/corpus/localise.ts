import type { LocalisedText } from './schema/atoms';

/** Picks one language of every text of ours. */
export type Localise = (text: LocalisedText) => string;

/**
 * @param languages those wanted, first choice first; where a text has none of them, its first
 * language is taken
 */
export const localiser =
	(...languages: readonly string[]): Localise =>
	(text) => {
		if (typeof text === 'string') return text;
		const wanted = languages.find((language) => Object.hasOwn(text, language));
		return (wanted === undefined ? Object.values(text)[0] : text[wanted]) ?? '';
	};
