import type { Hit } from './hits';
import type { Known } from './known';
import type { TextStream } from './text-stream';

/**
 * Gives a hit back to furniture where it was read as the body's: an edited body sentence whose pull
 * quote still stands as it was. A hit of a body sentence goes to its twin in a pull quote when the
 * rest of its block stands in another block of the text, and the order allows it. Linear but for
 * the twins.
 *
 * @param chain hits in order; the outcome is one too
 */
export function preferPullQuotes(
	stream: TextStream,
	known: readonly Known[],
	chain: readonly Hit[]
): Hit[] {
	const furniture = new Map<number, Known[]>();
	for (const sentence of known) {
		if (sentence.body) continue;
		furniture.set(sentence.hash, [...(furniture.get(sentence.hash) ?? []), sentence]);
	}
	if (furniture.size === 0) return [...chain];

	const blockOf = new Map<number, number>(stream.sentences.map(({ from, block }) => [from, block]));
	const used = new Set(chain.map((hit) => hit.known.index));
	const outcome: Hit[] = [];
	chain.forEach((hit, i) => {
		const before = outcome.at(-1)?.known.index ?? -1;
		const after = chain[i + 1]?.known.index ?? known.length;
		const twin = hit.known.body
			? furniture
					.get(hit.known.hash)
					?.find(({ index }) => index > before && index < after && !used.has(index))
			: undefined;
		if (!twin) {
			outcome.push(hit);
			return;
		}
		const place = blockOf.get(hit.from);
		const family = chain.filter(
			(other) => other !== hit && other.known.block === hit.known.block && other.known.body
		);
		// What follows its own neighbour without a word between is the body's, whatever the paragraphs.
		const beside = family.some(({ from, to }) => to === hit.from || from === hit.to);
		const apart =
			!beside && family.length > 0 && family.every((other) => blockOf.get(other.from) !== place);
		outcome.push(place !== undefined && apart ? { ...hit, known: twin } : hit);
	});
	return outcome;
}
