import type { PassageView } from './passage-view';

/** The passage that shows a frame in one cell: with a cue before without, affirmed before doubted. */
export function leadPassage<P extends PassageView>(passages: readonly P[]): P | undefined {
	const weight = (passage: P) => (passage.cue === undefined ? 0 : 2) + (passage.doubts ? 0 : 1);
	return passages.reduce<P | undefined>(
		(best, passage) => (best === undefined || weight(passage) > weight(best) ? passage : best),
		undefined
	);
}
