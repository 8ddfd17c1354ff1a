export { openDatabase, type Collection } from './database';
export { idbStore } from './idb-store';
export { memoryStore } from './memory-store';
export type {
	Decode,
	Listed,
	RecordStore,
	StoredRecord,
	StoreFailure,
	StoreResult
} from './record-store';
