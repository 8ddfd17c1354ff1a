import { withOwnTellings, type ParallelView } from '$lib/core/align';
import type { SetId } from '$lib/core/model';
import { copies } from '$lib/state';

/**
 * The parallels of a set in the words of the reader's own copies, by id: those of which at least two
 * tellings are the authors' own text then.
 */
export async function ownTellings(
	set: SetId,
	parallels: readonly ParallelView[]
): Promise<ReadonlyMap<string, ParallelView>> {
	await copies.load();
	return new Map(
		parallels.flatMap((parallel): [string, ParallelView][] => {
			const own = withOwnTellings(parallel, (article) => copies.of(set, article)?.blocks);
			return own ? [[own.id, own]] : [];
		})
	);
}
