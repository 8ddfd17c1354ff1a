import type { RecordStore, StoreFailure, StoreResult } from '$lib/storage';
import { judgementKey, type Judgement } from './judgement';
import { waited } from './waited';

/** Whose records these are, until a device is shared by several readers. */
const PROFILE = 'default';

/** What cannot be kept, or not be read: said in words where one judges. */
export type JudgementsFailure = StoreFailure | 'damaged';

/** A reader's marks on our summaries, kept on the device as they are made. */
export class Judgements {
	/** What last went wrong; null while all is kept. */
	failure = $state<JudgementsFailure | null>(null);
	/** Replaced with every change, never mutated. */
	#byKey = $state.raw<Readonly<Partial<Record<string, Judgement>>>>({});
	readonly #open: () => Promise<RecordStore<Judgement>>;
	readonly #now: () => string;
	readonly #mayHold: () => Promise<boolean>;
	#store: Promise<RecordStore<Judgement> | null> | null = null;
	#loading: Promise<boolean> | null = null;

	/**
	 * @param open opens the store; it is called once, when the first mark is asked for
	 * @param now the time, ISO 8601 in UTC
	 * @param mayHold whether anything may have been kept: where not, reading opens no store
	 */
	constructor(
		open: () => Promise<RecordStore<Judgement>>,
		now: () => string,
		mayHold: () => Promise<boolean> = () => Promise.resolve(true)
	) {
		this.#open = open;
		this.#now = now;
		this.#mayHold = mayHold;
	}

	/** Reads what was kept. May be called often; it is done once. */
	async load(): Promise<void> {
		this.#loading ??= this.#mayHold();
		if (await this.#loading) await this.#opened();
	}

	/** The mark on a part, if there is one. */
	of(part: Pick<Judgement, 'set' | 'article' | 'part'>): Judgement | undefined {
		return this.#byKey[judgementKey(part)];
	}

	/** Marks a part. It shows at once and is kept in the same moment. */
	async judge(
		part: Pick<Judgement, 'set' | 'hash' | 'article' | 'part' | 'verdict' | 'reason'>
	): Promise<void> {
		const judgement: Judgement = {
			...part,
			profile: PROFILE,
			key: judgementKey(part),
			updated: this.#now()
		};
		this.#byKey = { ...this.#byKey, [judgement.key]: judgement };
		await this.#write((store) => store.put(judgement));
	}

	/** Takes a mark back. */
	async undo(part: Pick<Judgement, 'set' | 'article' | 'part'>): Promise<void> {
		const key = judgementKey(part);
		this.#byKey = Object.fromEntries(
			Object.entries(this.#byKey).filter(([other]) => other !== key)
		);
		await this.#write((store) => store.remove(PROFILE, key));
	}

	async #write(
		change: (store: RecordStore<Judgement>) => Promise<StoreResult<void>>
	): Promise<void> {
		const store = await this.#opened();
		const result = store && (await waited(change(store), this.#blocked));
		this.failure = result ? (result.ok ? null : result.failure) : 'refused';
	}

	readonly #blocked = () => {
		this.failure = 'blocked';
	};

	#opened(): Promise<RecordStore<Judgement> | null> {
		this.#store ??= this.#read();
		return this.#store;
	}

	async #read(): Promise<RecordStore<Judgement> | null> {
		try {
			const store = await this.#open();
			const kept = await waited(store.list(PROFILE), this.#blocked);
			this.failure = null;
			if (!kept.ok) {
				this.failure = kept.failure;
				return store;
			}
			// What was marked while the store was opening is newer.
			const read = kept.value.records.map((judgement) => [judgement.key, judgement] as const);
			this.#byKey = { ...Object.fromEntries(read), ...this.#byKey };
			if (kept.value.damaged > 0) this.failure = 'damaged';
			return store;
		} catch {
			return null;
		}
	}
}
