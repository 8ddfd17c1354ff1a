/** What every stored record carries: whose it is, and what it is called within its collection. */
export interface StoredRecord {
	readonly profile: string;
	readonly key: string;
}

/**
 * Why something could not be kept or read: the browser does not allow it; there is no room; another
 * tab holds the database in an older form; another tab has made the database newer than this page.
 */
export type StoreFailure = 'refused' | 'full' | 'blocked' | 'outdated';

/**
 * A failure is a value: what a person just did must never be lost in an exception. What is blocked
 * is done `later`, once the other tabs are closed, as long as this page stays open.
 */
export type StoreResult<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly failure: Exclude<StoreFailure, 'blocked'> }
	| {
			readonly ok: false;
			readonly failure: 'blocked';
			readonly later: Promise<StoreResult<Value>>;
	  };

/** Reads a record back. Anything may have been written by an older or a broken version: null refuses it. */
export type Decode<Record> = (value: unknown) => Record | null;

/** A profile's records, and how many could not be read (they are left as they are). */
export interface Listed<Record> {
	readonly records: readonly Record[];
	readonly damaged: number;
}

/** What befell a collection from outside this page: another tab wrote in it, or it was deleted. */
export type OutsideChange = 'changed' | 'gone';

/** One collection of records. Two implementations keep one contract (`record-store.contract.ts`). */
export interface RecordStore<Record extends StoredRecord> {
	/** All records of a profile, by key. */
	readonly list: (profile: string) => Promise<StoreResult<Listed<Record>>>;
	/** Writes a record; one of the same profile and key is replaced. Done when it is on disk. */
	readonly put: (record: Record) => Promise<StoreResult<void>>;
	/** Removes a record; that there is none is no failure. */
	readonly remove: (profile: string, key: string) => Promise<StoreResult<void>>;
	/** Tells of changes that this store did not make, from now on and until it is closed. */
	readonly watch: (told: (change: OutsideChange) => void) => void;
	/** Lets go of the database; the store is not used afterwards. */
	readonly close: () => void;
}
