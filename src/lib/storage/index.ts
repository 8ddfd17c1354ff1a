export { Database, type Collection } from './database';
export { idbStore } from './idb-store';
export { memoryStore } from './memory-store';
export type {
	Decode,
	Listed,
	OutsideChange,
	RecordStore,
	StoredRecord,
	StoreFailure,
	StoreResult
} from './record-store';
