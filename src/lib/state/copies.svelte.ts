import type { SetId } from '$lib/core/model';
import type { CopiesFailure, CopiesShown } from './copies-shown';
import { copyKey, type Copy } from './copy';
import type { CopyKeeper } from './copy-keeper';
import type { SourceFetch } from './source-fetch';

/**
 * A reader's own copies of articles, as pages see them. What reads and keeps them is fetched when
 * there may be some: most readers have none.
 */
export class Copies {
	#shown = $state.raw<CopiesShown>({ byKey: {}, failure: null, persisted: null });
	readonly #fetch: (show: (shown: CopiesShown) => void) => Promise<CopyKeeper>;
	readonly #mayHold: () => Promise<boolean>;
	#keeper: Promise<CopyKeeper> | null = null;

	/**
	 * @param fetch fetches what keeps copies, which tells what is to be shown
	 * @param mayHold whether anything may have been kept: where not, reading fetches nothing
	 */
	constructor(
		fetch: (show: (shown: CopiesShown) => void) => Promise<CopyKeeper>,
		mayHold: () => Promise<boolean>
	) {
		this.#fetch = fetch;
		this.#mayHold = mayHold;
	}

	/** What last went wrong; null while all is kept. */
	get failure(): CopiesFailure | null {
		return this.#shown.failure;
	}

	/** Whether the browser has promised not to throw copies away by itself; null while it was not asked. */
	get persisted(): boolean | null {
		return this.#shown.persisted;
	}

	/** The reader's copy of an article, if there is one. */
	of(set: string, article: string): Copy | undefined {
		return this.#shown.byKey[copyKey(set, article)];
	}

	/** All copies, of all sets. */
	all(): readonly Copy[] {
		return Object.values(this.#shown.byKey);
	}

	/** Reads what was kept. May be called often; it is done once. */
	async load(): Promise<void> {
		if (this.#keeper || (await this.#mayHold())) await this.#have((keeper) => keeper.load());
	}

	/** Keeps a copy, in place of another of the same article. It shows at once. */
	keep(copy: Copy): Promise<void> {
		const byKey = { ...this.#shown.byKey, [copy.key]: copy };
		this.#shown = { ...this.#shown, byKey };
		return this.#have((keeper) => keeper.keep(copy));
	}

	/** Removes a copy from the device. To keep it again takes that back. */
	remove(set: string, article: string): Promise<void> {
		return this.#have((keeper) => keeper.remove(copyKey(set, article)));
	}

	/**
	 * Lays copies of a set anew, where an article is cut differently by now. The fingerprints are
	 * fetched only if there are copies of this set, and once; where that fails, copies stay as they are.
	 */
	async freshen(set: SetId, sources: SourceFetch): Promise<void> {
		if (this.all().some((copy) => copy.set === set)) {
			await this.#have((keeper) => keeper.freshen(set, sources));
		}
	}

	async #have(action: (keeper: CopyKeeper) => Promise<void>): Promise<void> {
		this.#keeper ??= this.#fetch((shown) => {
			this.#shown = shown;
		});
		try {
			await action(await this.#keeper);
		} catch {
			// The code could not be fetched: trying again may succeed.
			this.#keeper = null;
			this.#shown = { ...this.#shown, failure: 'refused' };
		}
	}
}
