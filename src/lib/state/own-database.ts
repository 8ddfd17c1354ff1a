import type { Collection, Database, Decode, RecordStore, StoredRecord } from '$lib/storage';

let database: Database | null = null;

/** A collection of the one database of this page. What reads it is fetched when it is first needed. */
export async function ownCollection<Record extends StoredRecord>(
	collection: Collection,
	decode: Decode<Record>
): Promise<RecordStore<Record>> {
	const storage = await import('$lib/storage');
	database ??= new storage.Database();
	return storage.idbStore(database, collection, decode);
}

/** Whether anything may have been kept. Most readers have kept nothing yet, and need not fetch what reads it. */
export async function mayHoldAny(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).length > 0;
	} catch {
		return true;
	}
}
