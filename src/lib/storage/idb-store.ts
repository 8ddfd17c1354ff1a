import type { Collection, Database } from './database';
import type { Decode, RecordStore, StoredRecord } from './record-store';

/** A collection in IndexedDB. To close it is to close its database, for all of its collections. */
export const idbStore = <Record extends StoredRecord>(
	database: Database,
	collection: Collection,
	decode: Decode<Record>
): RecordStore<Record> => ({
	list: (profile) =>
		database.attempt(async (open) => {
			// An array sorts after every string, so this range holds the profile's keys and no other.
			const range = IDBKeyRange.bound([profile], [profile, []]);
			const values: unknown[] = await open.getAll(collection, range);
			const records = values.flatMap((value) => decode(value) ?? []);
			return { records, damaged: values.length - records.length };
		}),
	put: (record) =>
		database.attempt(async (open) => {
			const transaction = open.transaction(collection, 'readwrite', { durability: 'strict' });
			await Promise.all([transaction.store.put(record), transaction.done]);
			database.announce(collection);
		}),
	remove: (profile, key) =>
		database.attempt(async (open) => {
			await open.delete(collection, [profile, key]);
			database.announce(collection);
		}),
	watch: (told) => {
		database.watch(collection, told);
	},
	close: () => {
		database.close();
	}
});
