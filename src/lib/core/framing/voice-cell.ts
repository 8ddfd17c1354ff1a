import type { ArticleId, ThemeId } from '$lib/core/model';
import type { CitedName, SourceRole } from './cited-names';

/** What one voice has in one article. */
export interface VoiceCell {
	readonly article: ArticleId;
	/** In the author's wording, and word for word; of the author's own voice all is `reported`. */
	readonly reported: number;
	readonly quoted: number;
	/** In reading order, such as `p4.s2`; empty where the article does not have the voice. */
	readonly at: readonly string[];
	readonly themes: readonly ThemeId[];
}

/** Somebody cited; cells in the articles' order. */
export interface VoiceSource extends CitedName {
	readonly cells: readonly VoiceCell[];
}

/** Those who speak as one thing, together. */
export interface VoiceRole {
	readonly role: SourceRole;
	readonly cells: readonly VoiceCell[];
	/** By words, most first. */
	readonly sources: readonly VoiceSource[];
}

/** Words of a voice in an article. */
export const cellWords = ({ reported, quoted }: VoiceCell): number => reported + quoted;
