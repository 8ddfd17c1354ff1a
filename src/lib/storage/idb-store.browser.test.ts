import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from './database';
import { idbStore } from './idb-store';
import { keepsTheContract } from './record-store.contract';

let count = 0;

keepsTheContract('idbStore', () => {
	const name = `contract-${(count += 1)}`;
	return {
		open: async (decode) => idbStore(await openDatabase(name), 'judgements', decode),
		damage: async (value) => {
			const database = await openDatabase(name);
			await database.put('judgements', value);
			database.close();
		},
		tearDown: () => deleteDB(name)
	};
});

it('says that it was refused rather than failing', async () => {
	const database = await openDatabase('refused');
	const store = idbStore(database, 'judgements', () => null);
	database.close();
	expect(await store.put({ profile: 'mine', key: 'a' })).toEqual({ ok: false, failure: 'refused' });
	await deleteDB('refused');
});
