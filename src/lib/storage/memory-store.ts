import type { Decode, RecordStore, StoredRecord } from './record-store';

/** A store that lasts as long as the page: for tests, and where the browser refuses to keep anything. */
export function memoryStore<Record extends StoredRecord>(
	decode: Decode<Record>,
	initial: readonly unknown[] = []
): RecordStore<Record> {
	const address = ({ profile, key }: StoredRecord) => JSON.stringify([profile, key]);
	const kept = new Map(initial.map((value) => [address(value as StoredRecord), value]));
	const done = { ok: true, value: undefined } as const;
	return {
		list: (profile) => {
			const mine = [...kept.values()]
				.map((value) => value as StoredRecord)
				.filter((value) => value.profile === profile)
				.sort((a, b) => (a.key < b.key ? -1 : 1));
			const records = mine.flatMap((value) => decode(value) ?? []);
			return Promise.resolve({
				ok: true,
				value: { records, damaged: mine.length - records.length }
			});
		},
		put: (record) => {
			// A copy, as a database keeps one: changing the record later changes nothing kept.
			kept.set(address(record), structuredClone(record));
			return Promise.resolve(done);
		},
		remove: (profile, key) => {
			kept.delete(address({ profile, key }));
			return Promise.resolve(done);
		},
		// Nobody else has it.
		watch: () => undefined,
		close: () => undefined
	};
}
