import type { IDBPDatabase } from 'idb';
import type { Collection } from './database';
import type { Decode, RecordStore, StoredRecord, StoreResult } from './record-store';

const attempt = async <Value>(action: () => Promise<Value>): Promise<StoreResult<Value>> => {
	try {
		return { ok: true, value: await action() };
	} catch (error) {
		const full = error instanceof DOMException && error.name === 'QuotaExceededError';
		return { ok: false, failure: full ? 'full' : 'refused' };
	}
};

/** A collection in IndexedDB. */
export const idbStore = <Record extends StoredRecord>(
	database: IDBPDatabase,
	collection: Collection,
	decode: Decode<Record>
): RecordStore<Record> => ({
	list: (profile) =>
		attempt(async () => {
			// An array sorts after every string, so this range holds the profile's keys and no other.
			const range = IDBKeyRange.bound([profile], [profile, []]);
			const values: unknown[] = await database.getAll(collection, range);
			const records = values.flatMap((value) => decode(value) ?? []);
			return { records, damaged: values.length - records.length };
		}),
	put: (record) =>
		attempt(async () => {
			const transaction = database.transaction(collection, 'readwrite', { durability: 'strict' });
			await Promise.all([transaction.store.put(record), transaction.done]);
		}),
	remove: (profile, key) =>
		attempt(async () => {
			await database.delete(collection, [profile, key]);
		}),
	close: () => {
		database.close();
	}
});
