import { decodeGuess } from './decode-guess';
import { Guesses } from './guesses.svelte';
import { mayHoldAny, ownCollection } from './own-database';

/** The guesses of whoever reads on this device. */
export const guesses = new Guesses(
	() => ownCollection('guesses', decodeGuess),
	() => new Date().toISOString(),
	mayHoldAny
);
