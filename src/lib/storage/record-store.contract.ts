import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decode, RecordStore, StoredRecord } from './record-store';

interface Note extends StoredRecord {
	readonly text: string;
}

const decode: Decode<Note> = (value) => {
	const note = value as Partial<Note>;
	return typeof note.profile === 'string' &&
		typeof note.key === 'string' &&
		typeof note.text === 'string'
		? { profile: note.profile, key: note.key, text: note.text }
		: null;
};

const note = (key: string, text: string, profile = 'mine'): Note => ({ profile, key, text });

/**
 * What every store keeps to. `open` gives a store over what earlier ones of the same test left;
 * `damage` writes a value that no decoder takes.
 */
export function keepsTheContract(
	name: string,
	setUp: () => {
		readonly open: (decode: Decode<Note>) => Promise<RecordStore<Note>>;
		readonly damage: (value: StoredRecord) => Promise<void>;
		readonly tearDown: () => Promise<void>;
	}
): void {
	describe(name, () => {
		let place: ReturnType<typeof setUp>;
		let store: RecordStore<Note>;

		beforeEach(async () => {
			place = setUp();
			store = await place.open(decode);
		});
		afterEach(async () => {
			store.close();
			await place.tearDown();
		});

		const listed = async (profile = 'mine') => {
			const result = await store.list(profile);
			return result.ok ? result.value : result;
		};

		it('begins empty', async () => {
			expect(await listed()).toEqual({ records: [], damaged: 0 });
		});

		it('keeps records by key', async () => {
			await store.put(note('b', 'two'));
			await store.put(note('a', 'one'));
			expect(await listed()).toEqual({
				records: [note('a', 'one'), note('b', 'two')],
				damaged: 0
			});
		});

		it('replaces a record of the same key', async () => {
			await store.put(note('a', 'one'));
			await store.put(note('a', 'other'));
			expect(await listed()).toMatchObject({ records: [note('a', 'other')] });
		});

		it('keeps profiles apart, also where one begins like another', async () => {
			await store.put(note('a', 'mine'));
			await store.put(note('a', 'yours', 'mine-too'));
			expect(await listed('mine')).toMatchObject({ records: [note('a', 'mine')] });
			expect(await listed('mine-too')).toMatchObject({
				records: [note('a', 'yours', 'mine-too')]
			});
		});

		it('removes a record, and is at ease with none', async () => {
			await store.put(note('a', 'one'));
			expect(await store.remove('mine', 'a')).toEqual({ ok: true, value: undefined });
			expect(await store.remove('mine', 'a')).toEqual({ ok: true, value: undefined });
			expect(await listed()).toMatchObject({ records: [] });
		});

		it('still has everything when it is opened again', async () => {
			await store.put(note('a', 'one'));
			store.close();
			store = await place.open(decode);
			expect(await listed()).toMatchObject({ records: [note('a', 'one')] });
		});

		it('counts what it cannot read, and leaves it', async () => {
			await store.put(note('b', 'two'));
			await place.damage({ profile: 'mine', key: 'a' });
			store.close();
			store = await place.open(decode);
			expect(await listed()).toEqual({ records: [note('b', 'two')], damaged: 1 });
			expect(await listed()).toMatchObject({ damaged: 1 });
		});
	});
}
