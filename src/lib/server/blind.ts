import { blindViews, type BlindViews, type BlindWords } from '$lib/core/framing';
import { loadSet } from './sets';

const made = new Map<string, BlindViews>();

/**
 * The views of a set read blind, made once: every page and every file of it asks for them.
 *
 * @param words what stands where something is hidden; the same at every call
 * @throws Error as `loadSet` does
 */
export function loadBlind(id: string, words: BlindWords): BlindViews {
	const known = made.get(id) ?? blindViews(loadSet(id), words);
	made.set(id, known);
	return known;
}
