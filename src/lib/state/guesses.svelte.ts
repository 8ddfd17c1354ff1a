import type { BlindFacts } from '$lib/core/framing';
import type { RecordStore } from '$lib/storage';
import { guessKey, NO_GUESS, type Guess, type Guessed, type GuessedText } from './guess';
import { KeptRecords, PROFILE } from './kept-records.svelte';

/** A reader's guesses on texts read blind, kept on the device as they are made. */
export class Guesses extends KeptRecords<Guess> {
	readonly #now: () => string;

	/**
	 * @param open opens the store; it is called once, when the first guess is asked for
	 * @param now the time, ISO 8601 in UTC
	 * @param mayHold whether anything may have been kept: where not, reading opens no store
	 */
	constructor(
		open: () => Promise<RecordStore<Guess>>,
		now: () => string,
		mayHold?: () => Promise<boolean>
	) {
		super(open, mayHold);
		this.#now = now;
	}

	/** The guess on a text, if there is one. */
	of(text: GuessedText): Guess | undefined {
		return this.kept(guessKey(text));
	}

	/** Guesses, or guesses otherwise: what is not given stays as it was. */
	guess(text: GuessedText, guessed: Partial<Guessed>): Promise<void> {
		return this.#change(text, guessed);
	}

	/** Lays the facts beside the guess, also beside an empty one. */
	reveal(text: GuessedText, facts: BlindFacts): Promise<void> {
		return this.#change(text, { facts });
	}

	/** Takes the guess on a text back, and the facts with it. */
	undo(text: GuessedText): Promise<void> {
		return this.drop(guessKey(text));
	}

	#change({ set, hash, number }: GuessedText, over: Partial<Guess>): Promise<void> {
		const text = { set, hash, number };
		return this.keep({
			...NO_GUESS,
			facts: null,
			...this.of(text),
			...over,
			...text,
			profile: PROFILE,
			key: guessKey(text),
			updated: this.#now()
		});
	}
}
