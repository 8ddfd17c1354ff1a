import type { BlindFacts } from '$lib/core/framing';
import type { Genre } from '$lib/core/model';
import type { StoredRecord } from '$lib/storage';

/** Which text a guess is on: its number in a state of a set, since another state may number anew. */
export interface GuessedText {
	readonly set: string;
	/** The set's content hash. */
	readonly hash: string;
	readonly number: number;
}

/** What a reader may guess of a text read blind. Empty where nothing was guessed. */
export interface Guessed {
	readonly genre: Genre | '';
	/** Where it appeared, in the reader's words. */
	readonly where: string;
	/** The last event that had happened when it was written, by id; `before` where it was none of them. */
	readonly when: string;
	/** From what vantage: the question it asks, who might write so. */
	readonly vantage: string;
}

/** A reader's guess, and what it was laid beside once that was asked for. */
export interface Guess extends StoredRecord, GuessedText, Guessed {
	/** Null until they are revealed. Kept with the guess, which would say little without them. */
	readonly facts: BlindFacts | null;
	/** ISO 8601, in UTC. */
	readonly updated: string;
}

/** `when` of a text written before all events of its set. */
export const BEFORE_ALL = 'before';

/** Nothing guessed yet. */
export const NO_GUESS: Guessed = { genre: '', where: '', when: '', vantage: '' };

/** A guess's key: unique among sets, their states, and texts. */
export const guessKey = ({ set, hash, number }: GuessedText): string =>
	[set, hash, number].join('/');
