import type { SetId, Source } from '$lib/core/model';
import type { RecordStore, StoreResult } from '$lib/storage';
import type { CopiesByKey, CopiesFailure, CopiesShown } from './copies-shown';
import { PROFILE, type Copy } from './copy';
import type { SourceFetch } from './source-fetch';
import { sourceName } from './source-name';
import { waited } from './waited';

/** Whether the browser may throw away what a site keeps: known, or asked. */
export interface Persistence {
	readonly granted: () => Promise<boolean>;
	readonly ask: () => Promise<boolean>;
}

interface Parts {
	readonly open: () => Promise<RecordStore<Copy>>;
	readonly persistence: Persistence;
	readonly layAnew: (copy: Copy, source: Source, language: string) => Promise<Copy | null>;
	/** Told of every change. */
	readonly show: (shown: CopiesShown) => void;
}

/** Reads, keeps and removes copies, and follows what other tabs and the browser do to them. */
export class CopyKeeper {
	readonly #parts: Parts;
	#byKey: CopiesByKey = {};
	#failure: CopiesFailure | null = null;
	#persisted: boolean | null = null;
	/** Changes that are not on disk: they outlast every reading. */
	readonly #unsaved = new Map<string, Copy | null>();
	/** Sets whose copies are laid on what is delivered now. */
	readonly #fresh = new Set<SetId>();
	#store: Promise<RecordStore<Copy> | null> | null = null;
	#isRead = false;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	async load(): Promise<void> {
		await this.#opened();
	}

	keep(copy: Copy): Promise<void> {
		return this.#change(copy.key, copy, (store) => store.put(copy));
	}

	remove(key: string): Promise<void> {
		return this.#change(key, null, (store) => store.remove(PROFILE, key));
	}

	async freshen(set: SetId, { language, sourcesOf }: SourceFetch): Promise<void> {
		if (this.#fresh.has(set)) return;
		this.#fresh.add(set);
		let sources: readonly Source[];
		try {
			sources = await sourcesOf(set);
		} catch {
			this.#fresh.delete(set);
			return;
		}
		for (const copy of Object.values(this.#byKey)) {
			const source = sources.find(({ article }) => copy.set === set && article === copy.article);
			if (!source || sourceName(source) === copy.source) continue;
			const anew = await this.#parts.layAnew(copy, source, language);
			// It may have been removed or brought anew meanwhile.
			if (anew && this.#byKey[copy.key] === copy) await this.keep(anew);
		}
	}

	async #change(
		key: string,
		copy: Copy | null,
		write: (store: RecordStore<Copy>) => Promise<StoreResult<void>>
	): Promise<void> {
		this.#unsaved.set(key, copy);
		this.#show(this.#byKey);
		const store = await this.#opened();
		const isFirst = copy && this.#persisted === null;
		// That it could not be opened has been said.
		if (!store) return;
		const result = await waited(write(store), this.#blocked);
		if (!result.ok) {
			this.#fail(result.failure);
			return;
		}
		// Unless it was changed again meanwhile.
		if (this.#unsaved.get(key) === copy) this.#unsaved.delete(key);
		if (this.#unsaved.size === 0) this.#fail(null);
		if (!this.#isRead) await this.#read(store);
		if (isFirst) await this.#askToPersist();
	}

	async #askToPersist(): Promise<void> {
		const { granted, ask } = this.#parts.persistence;
		this.#persisted = false;
		this.#persisted = (await granted()) || (await ask());
		this.#show(this.#byKey);
	}

	#opened(): Promise<RecordStore<Copy> | null> {
		this.#store ??= this.#open();
		return this.#store;
	}

	async #open(): Promise<RecordStore<Copy> | null> {
		try {
			const store = await this.#parts.open();
			store.watch((change) => {
				if (change === 'changed') void this.#read(store);
				else this.#lose();
			});
			if ((await this.#read(store)) > 0) {
				this.#persisted = await this.#parts.persistence.granted();
				this.#show(this.#byKey);
			}
			return store;
		} catch {
			this.#store = null;
			this.#fail('refused');
			return null;
		}
	}

	/** @returns how many copies there are */
	async #read(store: RecordStore<Copy>): Promise<number> {
		const kept = await waited(store.list(PROFILE), this.#blocked);
		if (!kept.ok) {
			this.#fail(kept.failure);
			return 0;
		}
		this.#isRead = true;
		if (this.#unsaved.size === 0) this.#failure = kept.value.damaged > 0 ? 'damaged' : null;
		const { records } = kept.value;
		this.#show(Object.fromEntries(records.map((copy) => [copy.key, copy])));
		return records.length;
	}

	/** What is on disk is gone: what is shown lasts until the page is closed, or is kept again. */
	#lose(): void {
		for (const [key, copy] of Object.entries(this.#byKey)) {
			if (!this.#unsaved.has(key)) this.#unsaved.set(key, copy);
		}
		this.#fail('gone');
	}

	#merged(byKey: CopiesByKey): CopiesByKey {
		const merged = new Map(Object.entries(byKey));
		for (const [key, copy] of this.#unsaved) {
			if (copy) merged.set(key, copy);
			else merged.delete(key);
		}
		return Object.fromEntries(merged);
	}

	readonly #blocked = (): void => {
		this.#fail('blocked');
	};

	#fail(failure: CopiesFailure | null): void {
		this.#failure = failure;
		this.#show(this.#byKey);
	}

	#show(byKey: CopiesByKey): void {
		this.#byKey = this.#merged(byKey);
		this.#parts.show({
			byKey: this.#byKey,
			failure: this.#failure,
			persisted: this.#persisted
		});
	}
}
