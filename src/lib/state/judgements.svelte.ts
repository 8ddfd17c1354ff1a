import type { RecordStore } from '$lib/storage';
import { judgementKey, type Judgement } from './judgement';
import { KeptRecords, PROFILE } from './kept-records.svelte';

/** A reader's marks on our summaries, kept on the device as they are made. */
export class Judgements extends KeptRecords<Judgement> {
	readonly #now: () => string;

	/**
	 * @param open opens the store; it is called once, when the first mark is asked for
	 * @param now the time, ISO 8601 in UTC
	 * @param mayHold whether anything may have been kept: where not, reading opens no store
	 */
	constructor(
		open: () => Promise<RecordStore<Judgement>>,
		now: () => string,
		mayHold?: () => Promise<boolean>
	) {
		super(open, mayHold);
		this.#now = now;
	}

	/** The mark on a part, if there is one. */
	of(part: Pick<Judgement, 'set' | 'article' | 'part'>): Judgement | undefined {
		return this.kept(judgementKey(part));
	}

	/** Marks a part. It shows at once and is kept in the same moment. */
	judge(
		part: Pick<Judgement, 'set' | 'hash' | 'article' | 'part' | 'verdict' | 'reason'>
	): Promise<void> {
		return this.keep({
			...part,
			profile: PROFILE,
			key: judgementKey(part),
			updated: this.#now()
		});
	}

	/** Takes a mark back. */
	undo(part: Pick<Judgement, 'set' | 'article' | 'part'>): Promise<void> {
		return this.drop(judgementKey(part));
	}
}
