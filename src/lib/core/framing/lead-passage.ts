import type { PassageView } from './passage-view';

/**
 * The passage that shows a frame in one cell: with a cue before without, then one the answer rests
 * on, then affirmed before doubted, then the first.
 */
export function leadPassage<P extends PassageView>(passages: readonly P[]): P | undefined {
	const weight = ({ cue, key, doubts }: P) => (cue ? 4 : 0) + (key ? 2 : 0) + (doubts ? 0 : 1);
	return passages.reduce<P | undefined>(
		(best, passage) => (best === undefined || weight(passage) > weight(best) ? passage : best),
		undefined
	);
}
