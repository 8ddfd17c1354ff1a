import type { RecordStore, StoredRecord, StoreFailure, StoreResult } from '$lib/storage';
import { waited } from './waited';

/** Whose records these are, until a device is shared by several readers. */
export const PROFILE = 'default';

/** What cannot be kept, or not be read: said in words where one makes it. */
export type KeptFailure = StoreFailure | 'damaged';

/** What a reader makes on the pages, kept on the device as it is made. */
export class KeptRecords<Kept extends StoredRecord> {
	/** What last went wrong; null while all is kept. */
	failure = $state<KeptFailure | null>(null);
	/** Changes that are not written yet. */
	#unwritten = $state(0);
	/** Replaced with every change, never mutated. */
	#byKey = $state.raw<Readonly<Partial<Record<string, Kept>>>>({});
	readonly #open: () => Promise<RecordStore<Kept>>;
	readonly #mayHold: () => Promise<boolean>;
	#store: Promise<RecordStore<Kept> | null> | null = null;
	#loading: Promise<boolean> | null = null;

	/**
	 * @param open opens the store; it is called once, when the first record is asked for
	 * @param mayHold whether anything may have been kept: where not, reading opens no store
	 */
	constructor(
		open: () => Promise<RecordStore<Kept>>,
		mayHold: () => Promise<boolean> = () => Promise.resolve(true)
	) {
		this.#open = open;
		this.#mayHold = mayHold;
	}

	/** Whether something that shows is not written yet, and would be lost with the page. */
	get writing(): boolean {
		return this.#unwritten > 0;
	}

	/** Reads what was kept. May be called often; it is done once. */
	async load(): Promise<void> {
		this.#loading ??= this.#mayHold();
		if (await this.#loading) await this.#opened();
	}

	/** The record of a key, if there is one. */
	protected kept(key: string): Kept | undefined {
		return this.#byKey[key];
	}

	/** Keeps a record. It shows at once and is written in the same moment. */
	protected async keep(record: Kept): Promise<void> {
		this.#byKey = { ...this.#byKey, [record.key]: record };
		await this.#write((store) => store.put(record));
	}

	/** Takes a record back. */
	protected async drop(key: string): Promise<void> {
		this.#byKey = Object.fromEntries(
			Object.entries(this.#byKey).filter(([other]) => other !== key)
		);
		await this.#write((store) => store.remove(PROFILE, key));
	}

	async #write(change: (store: RecordStore<Kept>) => Promise<StoreResult<void>>): Promise<void> {
		this.#unwritten++;
		const store = await this.#opened();
		const result = store && (await waited(change(store), this.#blocked));
		this.#unwritten--;
		this.failure = result ? (result.ok ? null : result.failure) : 'refused';
	}

	readonly #blocked = () => {
		this.failure = 'blocked';
	};

	#opened(): Promise<RecordStore<Kept> | null> {
		this.#store ??= this.#read();
		return this.#store;
	}

	async #read(): Promise<RecordStore<Kept> | null> {
		try {
			const store = await this.#open();
			const kept = await waited(store.list(PROFILE), this.#blocked);
			this.failure = null;
			if (!kept.ok) {
				this.failure = kept.failure;
				return store;
			}
			// What was made while the store was opening is newer.
			const read = kept.value.records.map((record) => [record.key, record] as const);
			this.#byKey = { ...Object.fromEntries(read), ...this.#byKey };
			if (kept.value.damaged > 0) this.failure = 'damaged';
			return store;
		} catch {
			return null;
		}
	}
}
