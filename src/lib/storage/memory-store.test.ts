import { memoryStore } from './memory-store';
import { keepsTheContract } from './record-store.contract';
import type { RecordStore, StoredRecord } from './record-store';

keepsTheContract('memoryStore', () => {
	const damaged: StoredRecord[] = [];
	let previous: RecordStore<StoredRecord> | null = null;
	return {
		open: async (decode) => {
			const before = previous ? await previous.list('mine') : null;
			const records = before?.ok ? before.value.records : [];
			const store = memoryStore(decode, [...records, ...damaged]);
			previous = store as unknown as RecordStore<StoredRecord>;
			return store;
		},
		damage: (value) => {
			damaged.push(value);
			return Promise.resolve();
		},
		tearDown: () => Promise.resolve()
	};
});
