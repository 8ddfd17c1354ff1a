import { openDB, type IDBPDatabase } from 'idb';
import type { OutsideChange, StoreFailure, StoreResult } from './record-store';

/** Raised with every change of the collections; an older database is upgraded step by step in `upgrade`. */
const VERSION = 3;

/** The collections there are, each keyed by profile and key. */
export type Collection = 'judgements' | 'copies' | 'guesses';

const KEY_PATH = ['profile', 'key'];

function upgrade(database: IDBPDatabase, from: number): void {
	if (from < 1) database.createObjectStore('judgements', { keyPath: KEY_PATH });
	if (from < 2) database.createObjectStore('copies', { keyPath: KEY_PATH });
	if (from < 3) database.createObjectStore('guesses', { keyPath: KEY_PATH });
}

const failureOf = (error: unknown): Exclude<StoreFailure, 'blocked'> => {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'VersionError' ? 'outdated' : 'refused';
};

interface Opening {
	readonly database: Promise<IDBPDatabase>;
	/** Settles when another tab's older connection is in the way, and not before. */
	readonly blocked: Promise<void>;
	/** Whether the database is open. */
	done: boolean;
}

/** Told of changes that others made to a collection. */
type Watcher = (change: OutsideChange) => void;

/**
 * The one owner of the site's database in a page: it opens it when it is first needed, gives way to
 * a tab with a newer version, opens it again after it was lost, and tells other tabs of changes.
 */
export class Database {
	readonly #name: string;
	readonly #watchers = new Map<Collection, Watcher[]>();
	#opening: Opening | null = null;
	#channel: BroadcastChannel | null = null;
	#closed = false;

	constructor(name = 'vantage') {
		this.#name = name;
	}

	/**
	 * Does something with the open database. Where another tab holds an older version, the answer is
	 * `blocked` at once, and the thing itself is done as soon as that tab lets go.
	 */
	async attempt<Value>(
		action: (database: IDBPDatabase) => Promise<Value>
	): Promise<StoreResult<Value>> {
		const opening = this.#open();
		const result = this.#run(opening, action);
		if (opening.done) return result;
		const blocked = opening.blocked.then(
			() => ({ ok: false, failure: 'blocked', later: result }) as const
		);
		return Promise.race([result, blocked]);
	}

	/** Tells other tabs that a collection has changed. */
	announce(collection: Collection): void {
		if (!this.#closed) this.#listen().postMessage(collection);
	}

	/** Tells of what other tabs, or the browser, did to a collection, until `close`. */
	watch(collection: Collection, told: Watcher): void {
		this.#watchers.set(collection, [...(this.#watchers.get(collection) ?? []), told]);
		this.#listen();
	}

	/** Lets go for good. What is tried afterwards is refused. */
	close(): void {
		this.#closed = true;
		this.#watchers.clear();
		this.#channel?.close();
		this.#letGo();
	}

	async #run<Value>(
		opening: Opening,
		action: (database: IDBPDatabase) => Promise<Value>
	): Promise<StoreResult<Value>> {
		try {
			return { ok: true, value: await action(await opening.database) };
		} catch (error) {
			return { ok: false, failure: failureOf(error) };
		}
	}

	#open(): Opening {
		if (this.#opening) return this.#opening;
		let isBlocked: () => void = () => undefined;
		const blocked = new Promise<void>((resolve) => {
			isBlocked = resolve;
		});
		const opening: Opening = { database: this.#connect(isBlocked), blocked, done: false };
		opening.database.then(
			() => {
				opening.done = true;
			},
			// Trying again may succeed.
			() => {
				if (this.#opening === opening) this.#opening = null;
			}
		);
		this.#opening = opening;
		return opening;
	}

	async #connect(blocked: () => void): Promise<IDBPDatabase> {
		if (this.#closed) throw new Error('closed');
		return openDB(this.#name, VERSION, {
			upgrade,
			blocked,
			// Another tab has a newer version, or somebody deletes the database: it must not wait for us.
			blocking: (_current, next) => {
				this.#letGo();
				if (next === null) this.#tell('gone');
			},
			// The browser threw the database away, to make room or because it was told to.
			terminated: () => {
				this.#opening = null;
				this.#tell('gone');
			}
		});
	}

	#letGo(): void {
		void this.#opening?.database.then(
			(database) => database.close(),
			() => undefined
		);
		this.#opening = null;
	}

	#listen(): BroadcastChannel {
		if (!this.#channel) {
			this.#channel = new BroadcastChannel(this.#name);
			this.#channel.onmessage = ({ data }: MessageEvent<Collection>) => {
				for (const told of this.#watchers.get(data) ?? []) told('changed');
			};
		}
		return this.#channel;
	}

	#tell(change: OutsideChange): void {
		for (const told of [...this.#watchers.values()].flat()) told(change);
	}
}
