import { openDB, type IDBPDatabase } from 'idb';

/** Raised with every change of the collections; an older database is upgraded step by step in `upgrade`. */
const VERSION = 1;

/** The collections there are, each keyed by profile and key. */
export const COLLECTIONS = ['judgements'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/**
 * Opens the one database of the site, making or upgrading it as needed.
 *
 * @throws (rejects) where the browser refuses, as in some private windows
 */
export const openDatabase = (name = 'vantage'): Promise<IDBPDatabase> =>
	openDB(name, VERSION, {
		upgrade(database, from) {
			if (from < 1) database.createObjectStore('judgements', { keyPath: ['profile', 'key'] });
		}
	});
